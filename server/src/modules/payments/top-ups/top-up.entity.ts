import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { CoPayer } from '../co-payments/co-payer.enum.ts';
import { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import { Programme } from '../../catalogue/programmes/programme.entity.ts';
import { TopUpStatus } from './top-up-status.enum.ts';

/**
 * The promise of an employer or other payer to pay a person's co-payments, by rules (BEY-7). The money itself goes to the provider outside
 * the platform, as every co-payment does (FUND-16).
 */
@Entity()
@Check({ name: 'a_promise_never_exceeds_its_limit', expression: 'promised_cents between 0 and limit_cents' })
@Check({ name: 'nobody_is_their_own_payer', expression: `payer_kind <> 'SELF'` })
@Index({ properties: ['account', 'status'] })
export class TopUp extends BaseEntity {
  /** Shown to people, "PM-2026-000012". */
  @Property({ type: 'text' }) @Unique() number!: string;
  /** Who promises, logged in as a payer. */
  @ManyToOne({ entity: () => Person, ref: true, index: true }) payer!: Ref<Person>;
  /** In whose name, as the person reads it. */
  @Property({ type: 'text' }) payerName!: string;
  @Enum({ items: () => CoPayer }) payerKind!: CoPayer;
  /** Whose co-payments are paid. */
  @ManyToOne({ entity: () => LearningAccount, ref: true }) account!: Ref<LearningAccount>;
  /** The payer wrote the account's number, and so knows it already. */
  @Property({ type: 'boolean' }) byNumber!: boolean;
  /** Only this programme. */
  @ManyToOne({ entity: () => Programme, ref: true, nullable: true, index: true }) programme: Ref<Programme> | null = null;
  /** Only programmes of this kind. */
  @Enum({ items: () => ProgrammeKind, nullable: true }) programmeKind: ProgrammeKind | null = null;
  /** At most so much for one training; null: all that remains for the person. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', nullable: true, check: 'amount_cents > 0' })
  amountCents: number | null = null;
  /** At most so much in all. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'limit_cents > 0' }) limitCents!: number;
  /** Taken by applications and not released. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) promisedCents: Opt<number> = 0;
  /** Last day on which it is taken. */
  @Property({ type: 'string', columnType: 'date' }) validUntil!: string;
  @Enum({ items: () => TopUpStatus }) status: Opt<TopUpStatus> = TopUpStatus.OFFERED;
  @Property({ type: 'Date', columnType: 'timestamptz' }) offeredAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) answeredAt: Date | null = null;
}
