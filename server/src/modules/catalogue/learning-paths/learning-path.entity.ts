import type { Ref } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';

/** A goal and the programmes that lead to it; the condition of full cost (FUND-8, CAR-4). */
@Entity()
export class LearningPath extends BaseEntity {
  @OneToOne({ entity: () => LearningAccount, ref: true, owner: true }) account!: Ref<LearningAccount>;
  @Property({ type: 'text' }) goal!: string;
  @Property({ type: 'array', columnType: 'uuid[]' }) programmeIds: string[] = [];
}
