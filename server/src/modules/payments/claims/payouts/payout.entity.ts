import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../../shared/base.entity.ts';
import { FundingSource } from '../../../rules/funding-sources/funding-source.entity.ts';

/** A payment to people made in one go: which claims it paid follows from the claims. */
@Entity()
@Index({ properties: ['fundingSource', 'paidOn'] })
export class Payout extends BaseEntity {
  /** Shown to people, "I-2026-000012". */
  @Property({ type: 'text' }) @Unique() number!: string;
  @ManyToOne({ entity: () => FundingSource, ref: true }) fundingSource!: Ref<FundingSource>;
  /** Day on which the bank paid. */
  @Property({ type: 'string', columnType: 'date' }) paidOn!: string;
  /** Number of the payment order, as the treasury knows it. */
  @Property({ type: 'text' }) reference!: string;
  @Property({ type: 'integer', check: 'claim_count > 0' }) claimCount!: number;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'total_cents > 0' }) totalCents!: number;
  @Property({ type: 'uuid' }) recordedById!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' }) recordedAt!: Date;
}
