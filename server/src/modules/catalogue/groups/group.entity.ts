import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { StudyMode } from '../programmes/study-mode.enum.ts';
import { DeliveryPlace } from '../providers/delivery-place.entity.ts';
import { GroupStatus } from './group-status.enum.ts';

/** A weekly class: weekday 1 (Monday) to 7, times "18:00" to "20:30" in Latvia. */
export interface WeeklyTime {
  weekday: number;
  startsAt: string;
  endsAt: string;
}

/** The people who start a programme together on a date (APP-7). Its places are limited, and the database keeps the limit. */
@Entity({ tableName: 'learning_group' })
@Check({ name: 'places_never_exceed_the_group', expression: 'places_taken between 0 and maximum_size' })
@Check({ name: 'a_group_ends_after_it_starts', expression: 'ends_on >= starts_on' })
@Index({ properties: ['programme', 'startsOn'] })
export class Group extends BaseEntity {
  @Property({ type: 'text' }) @Unique() code!: string;
  @ManyToOne({ entity: () => Programme, ref: true }) programme!: Ref<Programme>;
  @Enum({ items: () => StudyMode }) mode!: StudyMode;
  @ManyToOne({ entity: () => DeliveryPlace, ref: true, nullable: true, index: true }) place: Ref<DeliveryPlace> | null = null;
  @Property({ type: 'string', columnType: 'date' }) startsOn!: string;
  @Property({ type: 'string', columnType: 'date' }) endsOn!: string;
  @Property({ type: 'json' }) weeklyTimes: WeeklyTime[] = [];
  @Property({ type: 'text' }) language!: string;
  @Property({ type: 'array', columnType: 'text[]' }) teachers: string[] = [];
  @Property({ type: 'integer' }) minimumSize!: number;
  @Property({ type: 'integer' }) maximumSize!: number;
  @Property({ type: 'integer' }) placesTaken: number = 0;
  @Property({ type: 'Date', columnType: 'timestamptz' }) applicationsFrom!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz' }) applicationsUntil!: Date;
  @Enum({ items: () => GroupStatus }) status: GroupStatus = GroupStatus.PLANNED;
}
