import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { connectionOf, pageOf } from '../../../shared/read-model/connection.ts';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { StudyMode } from '../programmes/study-mode.enum.ts';
import { DeliveryPlaceType } from '../providers/delivery-place.type.ts';
import { GroupStatus } from './group-status.enum.ts';

@ObjectType('WeeklyTime', { description: 'A weekly class.' })
export class WeeklyTimeType {
  @Field(() => Int, { simple: true, description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;
  @Field(() => String, { simple: true, description: 'Begins, "18:00" in Latvia.' })
  startsAt!: string;
  @Field(() => String, { simple: true, description: 'Ends, "20:30" in Latvia.' })
  endsAt!: string;
}

@ObjectType('Group', { implements: Node, description: 'The people who start a programme together on a date (APP-7).' })
export class GroupType extends Node {
  @Field(() => String, { simple: true, description: 'By which the provider knows it.' })
  code!: string;
  @Field(() => StudyMode, { simple: true, description: 'Where one learns in this group.' })
  mode!: StudyMode;
  @Field(() => DeliveryPlaceType, { simple: true, nullable: true, description: 'Where classes are held; null when they are remote.' })
  place!: DeliveryPlaceType | null;
  @Field(() => Day, { simple: true, description: 'First day of classes.' })
  startsOn!: string;
  @Field(() => Day, { simple: true, description: 'Last day of classes.' })
  endsOn!: string;
  @Field(() => [WeeklyTimeType], { simple: true, description: 'Days and times of classes.' })
  weeklyTimes!: WeeklyTimeType[];
  @Field(() => String, { simple: true, description: 'Language of classes, "lv".' })
  language!: string;
  @Field(() => [String], { simple: true, description: 'Who teaches.' })
  teachers!: string[];
  @Field(() => Int, { simple: true, description: 'It starts with at least so many.' })
  minimumSize!: number;
  @Field(() => Int, { simple: true, description: 'It takes at most so many.' })
  maximumSize!: number;
  @Field(() => Int, { simple: true, description: 'So many places are taken.' })
  placesTaken!: number;
  @Field(() => Int, { simple: true, description: 'So many are left.' })
  placesLeft!: number;
  @Field(() => DateTime, { simple: true, description: 'From this moment one can apply.' })
  applicationsFrom!: Date;
  @Field(() => DateTime, { simple: true, description: 'Until this moment, not including it.' })
  applicationsUntil!: Date;
  @Field(() => GroupStatus, { simple: true, description: 'Where it stands.' })
  status!: GroupStatus;
  @Field(() => Boolean, { simple: true, description: 'One can apply right now; when no place is left, for the waiting list.' })
  isOpen!: boolean;
  /** Database id; the programme itself comes by a field resolver. */
  programmeId!: string;
}

export const GroupConnection = connectionOf('Group', () => GroupType);
export type GroupConnection = InstanceType<typeof GroupConnection>;
export const GroupPage = pageOf('Group', () => GroupType);
export type GroupPage = InstanceType<typeof GroupPage>;
