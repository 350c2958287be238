import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';
import { AllocationRound } from './allocation-round.entity.ts';

/** What a round gave one person and why, or why not (FUND-11): the explanation people ask for afterwards. */
@Entity()
@Unique({ name: 'one_outcome_per_person_and_round', properties: ['round', 'account'] })
@Index({ properties: ['account'] })
export class RoundOutcome extends BaseEntity {
  @ManyToOne({ entity: () => AllocationRound, ref: true }) round!: Ref<AllocationRound>;
  @ManyToOne({ entity: () => LearningAccount, ref: true }) account!: Ref<LearningAccount>;
  /** Code of round-reasons.ts. */
  @Property({ type: 'text' }) reason!: string;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }) amountCents: Opt<number> = 0;
}
