import type { Ref } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Application } from '../applications/application.entity.ts';
import { Programme } from '../../catalogue/programmes/programme.entity.ts';

/** What one graduate said of a training: four aspects, one to five stars (QUAL-1). One answer a training (QUAL-5). */
@Entity()
@Check({
  name: 'stars_are_one_to_five',
  expression: 'knowledge between 1 and 5 and content between 1 and 5 and teacher between 1 and 5 and organisation between 1 and 5',
})
export class SurveyAnswer extends BaseEntity {
  /** null: an answer taken over from an earlier system. */
  @OneToOne({ entity: () => Application, ref: true, owner: true, nullable: true }) application: Ref<Application> | null = null;
  @ManyToOne({ entity: () => Programme, ref: true, index: true }) programme!: Ref<Programme>;
  @Property({ type: 'smallint' }) knowledge!: number;
  @Property({ type: 'smallint' }) content!: number;
  @Property({ type: 'smallint' }) teacher!: number;
  @Property({ type: 'smallint' }) organisation!: number;
  @Property({ type: 'smallint', nullable: true, check: 'would_recommend between 0 and 10' }) wouldRecommend: number | null = null;
  @Property({ type: 'text', nullable: true }) comment: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' }) answeredAt!: Date;
}
