import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';

/** A programme an account holder put aside to look at again (CAT-12). */
@Entity()
@Unique({ name: 'a_programme_is_a_favourite_once', properties: ['account', 'programme'] })
export class Favourite extends BaseEntity {
  @ManyToOne({ entity: () => LearningAccount, ref: true }) account!: Ref<LearningAccount>;
  @ManyToOne({ entity: () => Programme, ref: true, index: true }) programme!: Ref<Programme>;
}
