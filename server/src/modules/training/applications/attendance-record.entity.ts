import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Application } from './application.entity.ts';

/** What a learner had missed by the end of a day, as the provider recorded it. A month's attendance is the difference of two (FUND-14). */
@Entity()
@Index({ properties: ['application', 'asOf'] })
export class AttendanceRecord extends BaseEntity {
  @ManyToOne({ entity: () => Application, ref: true }) application!: Ref<Application>;
  @Property({ type: 'string', columnType: 'date' }) asOf!: string;
  /** Since the beginning, all together. */
  @Property({ type: 'integer', check: 'hours_missed >= 0' }) hoursMissed!: number;
  @Property({ type: 'uuid', nullable: true }) recordedById: string | null = null;
}
