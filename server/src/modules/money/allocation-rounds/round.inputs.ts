import { Field, ID, InputType } from 'type-graphql';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { RoundOutcomeReason } from './round-outcome-reason.enum.ts';
import type { OutcomeReason } from './round-reasons.ts';
import { RoundStatus } from './round-status.enum.ts';

@InputType({ description: 'A new allocation round.' })
export class CreateAllocationRoundInput {
  @Field(() => ID, { description: 'Source that gives the grants.' })
  fundingSource!: string;
  @Field(() => String, { description: 'Name in Latvian.' })
  nameLv!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn?: string | null;
  @Field(() => Day, { description: 'Day on which grants are given.' })
  roundOn!: string;
  @Field(() => DateTime, { nullable: true, description: 'From this moment new people can join.' })
  windowFrom?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until this moment, not including it.' })
  windowUntil?: Date | null;
  @Field(() => Day, { description: 'Last day to choose what to do with the grant.' })
  chooseBy!: string;
  @Field(() => Day, { description: 'Last day of training it pays for.' })
  useBy!: string;
}

@InputType({ description: 'Which round.' })
export class RoundInput {
  @Field(() => ID, { description: 'The round.' })
  round!: string;
}

@InputType({ description: 'Which round to run.' })
export class RunAllocationRoundInput {
  @Field(() => ID, { description: 'The approved round.' })
  round!: string;
  @Field(() => String, { description: 'A text of your own, unique to this intent.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Narrows the list of rounds.' })
export class AllocationRoundFilter {
  @Field(() => [ID], { nullable: true, description: 'These rounds only.' })
  ids?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Of this source, by code.' })
  fundingSource?: string | null;
  @Field(() => [RoundStatus], { nullable: true, description: 'At one of these steps.' })
  status?: RoundStatus[] | null;
}

@InputType({ description: 'Narrows the list of who gets what in rounds.' })
export class RoundOutcomeFilter {
  @Field(() => [ID], { nullable: true, description: 'These only.' })
  ids?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this round.' })
  allocationRound?: string | null;
  @Field(() => RoundOutcomeReason, { nullable: true, description: 'For this reason.' })
  reason?: OutcomeReason | null;
  @Field(() => Boolean, { nullable: true, description: 'What the preview foresees instead of what has happened.' })
  isForecast?: boolean | null;
}
