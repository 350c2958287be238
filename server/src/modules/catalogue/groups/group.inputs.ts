import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, Day } from '../../../shared/scalars.ts';
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

@InputType({ description: 'What a group is.' })
export class GroupInput {
  @Field(() => ID, { description: 'What is learnt in it; stays once somebody has applied.' })
  programme!: string;
  @Field(() => StudyMode, { description: 'Where one learns.' })
  mode!: StudyMode;
  @Field(() => ID, { nullable: true, description: 'A delivery place of the provider; needed unless it is remote.' })
  place?: string | null;
  @Field(() => Day, { description: 'First day of classes.' })
  startsOn!: string;
  @Field(() => Day, { description: 'Last day of classes.' })
  endsOn!: string;
  @Field(() => [WeeklyTimeInput], { description: 'Days and times of classes.' })
  weeklyTimes!: WeeklyTimeInput[];
  @Field(() => String, { description: 'Language of classes, "lv".' })
  language!: string;
  @Field(() => [String], { nullable: true, description: 'Who teaches.' })
  teachers?: string[] | null;
  @Field(() => Int, { description: 'It starts with at least so many.' })
  minimumSize!: number;
  @Field(() => Int, { description: 'It takes at most so many; never fewer than have a place.' })
  maximumSize!: number;
  @Field(() => DateTime, { description: 'From this moment one can apply.' })
  applicationsFrom!: Date;
  @Field(() => DateTime, { description: 'Until this moment, not including it.' })
  applicationsUntil!: Date;
}

@InputType({ description: 'A changed group.' })
export class UpdateGroupInput {
  @Field(() => ID, { description: 'The group.' })
  id!: string;
  @Field(() => GroupInput, { description: 'All of what it is from now on.' })
  group!: GroupInput;
}

@InputType({ description: 'Which group.' })
export class GroupIdInput {
  @Field(() => ID, { description: 'The group.' })
  group!: string;
  @Field(() => String, { description: 'A text of your own, unique to this intent.' })
  idempotencyKey!: string;
}
