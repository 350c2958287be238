import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import { Provider } from '../../catalogue/providers/provider.entity.ts';
import { SettlementStatus } from './settlement-status.enum.ts';

/**
 * What one source owes one provider for one month (BEY-9, PROV-11). Its money is the ledger's account payable(provider, settlement);
 * once approved nothing of it changes any more.
 */
@Entity()
@Unique({ name: 'one_statement_per_provider_source_and_month', properties: ['provider', 'fundingSource', 'month'] })
@Check({ name: 'a_stopped_statement_knows_where_it_goes_on', expression: `(status = 'ON_HOLD') = (resumes_as is not null)` })
@Check({
  name: 'an_approved_statement_has_an_amount',
  expression: `(status in ('PAYABLE', 'PAID') or resumes_as = 'PAYABLE') = (payable_cents is not null)`,
})
@Check({
  name: 'a_paid_statement_says_when_and_by_what',
  expression: `status <> 'PAID' or payable_cents = 0 or (paid_on is not null and payment_reference is not null)`,
})
@Check({
  name: 'four_eyes_see_a_statement',
  expression: 'approved_by_id is null or confirmed_by_id is null or approved_by_id <> confirmed_by_id',
})
@Index({ properties: ['fundingSource', 'month'] })
@Index({ properties: ['status'] })
export class Settlement extends BaseEntity {
  /** Shown to people, "N-2026-000012". */
  @Property({ type: 'text' }) @Unique() number!: string;
  @ManyToOne({ entity: () => Provider, ref: true }) provider!: Ref<Provider>;
  @ManyToOne({ entity: () => FundingSource, ref: true }) fundingSource!: Ref<FundingSource>;
  /** First day of the month in which completions and early ends were recorded. */
  @Property({ type: 'string', columnType: 'date', check: `extract(day from month) = 1` }) month!: string;
  @Enum({ items: () => SettlementStatus }) status: Opt<SettlementStatus> = SettlementStatus.OPEN;
  /** Where a stopped statement goes on: OPEN or PAYABLE. */
  @Enum({ items: () => SettlementStatus, nullable: true }) resumesAs: SettlementStatus | null = null;
  /** The provider's people agree to every line. */
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) confirmedBy: Ref<Person> | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) confirmedAt: Date | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) approvedBy: Ref<Person> | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) approvedAt: Date | null = null;
  /** What is paid: earned less what was taken back; known from the approval on. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', nullable: true, check: 'payable_cents >= 0' })
  payableCents: number | null = null;
  /** Last day to pay, by the source's settlement rule. */
  @Property({ type: 'string', columnType: 'date', nullable: true }) payBy: string | null = null;
  @Property({ type: 'string', columnType: 'date', nullable: true }) paidOn: string | null = null;
  /** Number of the payment order. */
  @Property({ type: 'text', nullable: true }) paymentReference: string | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) paidBy: Ref<Person> | null = null;
}
