import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';

/** One key of one actor has one effect: the second request gets the first one's answer (FUND-22). */
@Entity()
@Unique({ name: 'one_effect_per_actor_and_key', properties: ['actorId', 'key'] })
export class IdempotencyRecord extends BaseEntity {
  @Property({ type: 'uuid' }) actorId!: string;
  @Property({ type: 'text' }) key!: string;
  /** Mutation and a digest of its input: the same key for another intent is refused. */
  @Property({ type: 'text' }) intent!: string;
  /** Id of the changed object. */
  @Property({ type: 'uuid' }) resultId!: string;
}
