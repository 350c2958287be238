import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';
import { AllocationRound } from '../allocation-rounds/allocation-round.entity.ts';
import { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import { GrantStatus } from './grant-status.enum.ts';

/** Money set aside for one person in one round (FUND-9). What is left of it is its ledger account's balance. */
@Entity({ tableName: 'training_grant' })
@Unique({ name: 'one_grant_per_person_and_round', properties: ['account', 'round'] })
@Index({ properties: ['status', 'chooseBy'] })
export class Grant extends BaseEntity {
  @ManyToOne({ entity: () => LearningAccount, ref: true }) account!: Ref<LearningAccount>;
  @ManyToOne({ entity: () => FundingSource, ref: true, index: true }) fundingSource!: Ref<FundingSource>;
  @ManyToOne({ entity: () => AllocationRound, ref: true, index: true }) round!: Ref<AllocationRound>;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'amount_cents > 0' }) amountCents!: number;
  @Enum({ items: () => GrantStatus }) status: Opt<GrantStatus> = GrantStatus.ACTIVE;
  @Property({ type: 'string', columnType: 'date' }) grantedOn!: string;
  @Property({ type: 'string', columnType: 'date' }) chooseBy!: string;
  @Property({ type: 'string', columnType: 'date' }) useBy!: string;
  @Property({ type: 'string', columnType: 'date', nullable: true }) carriedOverOn: string | null = null;
  @Property({ type: 'integer' }) carryOverCount: Opt<number> = 0;
  /** What was left on it when it was carried over. */
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'carried_over_cents between 0 and amount_cents' })
  carriedOverCents: Opt<number> = 0;
  /** Version of the source's rules that gave it. */
  @Property({ type: 'integer' }) rulesVersion!: number;
}
