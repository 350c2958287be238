import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { CriterionResult } from '../../rules/eligibility/criterion-result.enum.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { Claim } from './claim.entity.ts';

/** A criterion of a claim settled by hand, with the reason and the document it rests on (FUND-7). The latest one counts. */
@Entity()
@Index({ properties: ['claim', 'criterion'] })
export class ClaimOverride extends BaseEntity {
  @ManyToOne({ entity: () => Claim, ref: true }) claim!: Ref<Claim>;
  /** Code of the criterion. */
  @Property({ type: 'text' }) criterion!: string;
  @Enum({ items: () => CriterionResult }) result!: CriterionResult;
  @Property({ type: 'text' }) reason!: string;
  /** Name or number of the document. */
  @Property({ type: 'text' }) document!: string;
  @ManyToOne({ entity: () => Person, ref: true, index: true }) decidedBy!: Ref<Person>;
  @Property({ type: 'Date', columnType: 'timestamptz' }) decidedAt!: Date;
}
