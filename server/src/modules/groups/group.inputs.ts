import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, Day } from '../../shared/scalars.ts';
import { StudyMode } from '../programmes/study-mode.enum.ts';

@InputType({ description: 'A weekly class.' })
export class WeeklyTimeInput {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;
  @Field(() => String, { description: 'Begins, "18:00" in Latvia.' })
  startsAt!: string;
  @Field(() => String, { description: 'Ends, "20:30" in Latvia.' })
  endsAt!: string;
}

@InputType({ description: 'What a group is: dates, times, place, sizes and when one can apply (APP-7).' })
export class GroupInput {
  @Field(() => ID, { description: 'What is learnt in it.' })
  programme!: string;
  @Field(() => StudyMode, { description: 'Where one learns in this group.' })
  mode!: StudyMode;
  @Field(() => ID, { nullable: true, description: 'A registered place of the provider; left out when classes are remote.' })
  place?: string | null;
  @Field(() => Day, { description: 'First day of classes.' })
  startsOn!: string;
  @Field(() => Day, { description: 'Last day of classes.' })
  endsOn!: string;
  @Field(() => [WeeklyTimeInput], { description: 'Days and times of classes.' })
  weeklyTimes!: WeeklyTimeInput[];
  @Field(() => String, { description: 'Language of classes, "lv".' })
  language!: string;
  @Field(() => [String], { description: 'Who teaches.' })
  teachers!: string[];
  @Field(() => Int, { description: 'It starts with at least so many.' })
  minimumSize!: number;
  @Field(() => Int, { description: 'It takes at most so many.' })
  maximumSize!: number;
  @Field(() => DateTime, { description: 'From this moment one can apply.' })
  applicationsFrom!: Date;
  @Field(() => DateTime, { description: 'Until this moment, not including it.' })
  applicationsUntil!: Date;
}

@InputType({ description: 'Which group, and what it is from now on.' })
export class UpdateGroupInput {
  @Field(() => ID, { description: 'The group.' })
  id!: string;
  @Field(() => GroupInput, { description: 'All of it; its programme stays what it is.' })
  group!: GroupInput;
}

@InputType({ description: 'Which group.' })
export class GroupIdInput {
  @Field(() => ID, { description: 'The group.' })
  group!: string;
  @Field(() => String, { description: 'The same key has one effect, however often it is sent.' })
  idempotencyKey!: string;
}
