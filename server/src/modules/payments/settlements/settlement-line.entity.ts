import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { Application } from '../../training/applications/application.entity.ts';
import { LedgerTransfer } from '../../money/ledger/ledger-transfer.entity.ts';
import { SettlementLineKind } from './settlement-line-kind.enum.ts';
import { Settlement } from './settlement.entity.ts';

/** One figure of a statement, with the training and the ledger transfer behind it (PROV-11). Frozen with its statement. */
@Entity()
@Check({
  name: 'a_line_adds_or_takes_as_its_kind_says',
  expression: `(kind in ('COMPLETED', 'ENDED_EARLY', 'CARRIED_FORWARD') and amount_cents > 0) or (kind in ('CLAWED_BACK', 'BROUGHT_FORWARD') and amount_cents < 0)`,
})
@Check({ name: 'what_is_taken_back_names_what_it_corrects', expression: `(kind = 'CLAWED_BACK') = (corrects_id is not null)` })
@Check({ name: 'what_is_earned_names_its_transfer', expression: `(kind in ('COMPLETED', 'ENDED_EARLY')) = (transfer_id is not null)` })
@Check({ name: 'an_answer_follows_an_objection', expression: 'answer is null or objection is not null' })
@Index({
  name: 'a_debt_is_carried_once',
  expression: `create unique index "a_debt_is_carried_once" on "settlement_line" ("settlement_id") where kind = 'CARRIED_FORWARD'`,
})
export class SettlementLine extends BaseEntity {
  @ManyToOne({ entity: () => Settlement, ref: true, index: true }) settlement!: Ref<Settlement>;
  @Enum({ items: () => SettlementLineKind }) kind!: SettlementLineKind;
  /** Training it is about; none for a debt that is carried on. */
  @ManyToOne({ entity: () => Application, ref: true, nullable: true, index: true }) application: Ref<Application> | null = null;
  /** Above zero what is owed to the provider, below zero what is taken back. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) amountCents!: number;
  @Property({ type: 'Date', columnType: 'timestamptz' }) at!: Date;
  /** How the amount follows from the rule, or why it is taken back. */
  @Property({ type: 'json' }) explanation!: Translation;
  /** The EARN transfer behind it. */
  @OneToOne({ entity: () => LedgerTransfer, ref: true, owner: true, nullable: true }) transfer: Ref<LedgerTransfer> | null = null;
  /** Earlier line of which this one takes back a part. */
  @ManyToOne({ entity: () => SettlementLine, ref: true, nullable: true, index: true }) corrects: Ref<SettlementLine> | null = null;
  /** Statement the line, or the debt, was brought from. */
  @ManyToOne({ entity: () => Settlement, ref: true, nullable: true, index: true }) broughtFrom: Ref<Settlement> | null = null;
  /** Who took the money back; may not approve the statement. */
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) createdBy: Ref<Person> | null = null;
  /** What the provider says is wrong with it. */
  @Property({ type: 'text', nullable: true }) objection: Opt<string> | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) objectedBy: Ref<Person> | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) objectedAt: Date | null = null;
  /** What the finance officer answered. */
  @Property({ type: 'text', nullable: true }) answer: Opt<string> | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) answeredBy: Ref<Person> | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) answeredAt: Date | null = null;
}
