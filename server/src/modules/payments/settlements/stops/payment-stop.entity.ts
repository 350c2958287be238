import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../../shared/base.entity.ts';
import { Person } from '../../../people/accounts/person.entity.ts';
import { FundingSource } from '../../../rules/funding-sources/funding-source.entity.ts';
import { Provider } from '../../../catalogue/providers/provider.entity.ts';
import { SettlementLine } from '../settlement-line.entity.ts';
import { Settlement } from '../settlement.entity.ts';
import { StopOutcome } from './stop-outcome.enum.ts';
import { StopScope } from './stop-scope.enum.ts';

/** Payment stopped while something is checked: why, by whom, since when, and how it ended (BEY-9). */
@Entity()
@Check({
  name: 'a_stop_names_what_is_stopped',
  expression: `(scope = 'LINE') = (line_id is not null) and (scope = 'STATEMENT') = (settlement_id is not null)`,
})
@Check({ name: 'a_stop_ends_with_an_outcome', expression: '(ended_at is null) = (outcome is null)' })
@Index({
  name: 'a_line_is_stopped_once_at_a_time',
  expression: `create unique index "a_line_is_stopped_once_at_a_time" on "payment_stop" ("line_id") where ended_at is null and line_id is not null`,
})
@Index({
  name: 'a_statement_is_stopped_once_at_a_time',
  expression: `create unique index "a_statement_is_stopped_once_at_a_time" on "payment_stop" ("settlement_id") where ended_at is null and settlement_id is not null`,
})
@Index({
  name: 'a_provider_is_stopped_once_at_a_time',
  expression: `create unique index "a_provider_is_stopped_once_at_a_time" on "payment_stop" ("provider_id", "funding_source_id") where ended_at is null and scope = 'PROVIDER'`,
})
export class PaymentStop extends BaseEntity {
  @Enum({ items: () => StopScope }) scope!: StopScope;
  @ManyToOne({ entity: () => Provider, ref: true, index: true }) provider!: Ref<Provider>;
  @ManyToOne({ entity: () => FundingSource, ref: true, index: true }) fundingSource!: Ref<FundingSource>;
  @ManyToOne({ entity: () => Settlement, ref: true, nullable: true }) settlement: Ref<Settlement> | null = null;
  @ManyToOne({ entity: () => SettlementLine, ref: true, nullable: true }) line: Ref<SettlementLine> | null = null;
  @Property({ type: 'text' }) reason!: string;
  @ManyToOne({ entity: () => Person, ref: true, index: true }) placedBy!: Ref<Person>;
  @Property({ type: 'Date', columnType: 'timestamptz' }) placedAt!: Date;
  @Enum({ items: () => StopOutcome, nullable: true }) outcome: StopOutcome | null = null;
  /** What the check has found. */
  @Property({ type: 'text', nullable: true }) finding: string | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) endedBy: Ref<Person> | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) endedAt: Date | null = null;
}
