import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';

/** A code that a person hands to a payer: whoever has it may promise once, without learning who the person is. */
@Entity()
export class TopUpInvitation extends BaseEntity {
  @ManyToOne({ entity: () => LearningAccount, ref: true, index: true }) account!: Ref<LearningAccount>;
  @Property({ type: 'text' }) @Unique() code!: string;
  @Property({ type: 'string', columnType: 'date' }) validUntil!: string;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) usedAt: Date | null = null;
}
