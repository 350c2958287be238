import { Field, ID, InputType } from 'type-graphql';
import { Cents, Day } from '../../../shared/scalars.ts';
import { SettlementStatus } from './settlement-status.enum.ts';
import { SettlementStep } from './settlement-step.enum.ts';
import { StopOutcome } from './stops/stop-outcome.enum.ts';
import { StopScope } from './stops/stop-scope.enum.ts';

@InputType({ description: 'Which statement.' })
export class SettlementInput {
  @Field(() => ID, { description: 'The statement.' })
  settlement!: string;
}

@InputType({ description: 'What is wrong with a line.' })
export class ObjectToSettlementLineInput {
  @Field(() => ID, { description: 'The line.' })
  line!: string;
  @Field(() => String, { description: 'What is wrong, in words.' })
  reason!: string;
}

@InputType({ description: 'The answer to an objection.' })
export class AnswerObjectionInput {
  @Field(() => ID, { description: 'The line objected to.' })
  line!: string;
  @Field(() => String, { description: 'The answer, in words.' })
  answer!: string;
}

@InputType({ description: 'An approved statement that has been paid.' })
export class PaySettlementInput {
  @Field(() => ID, { description: 'The statement.' })
  settlement!: string;
  @Field(() => Day, { description: 'Day of the payment.' })
  paidOn!: string;
  @Field(() => String, { description: 'Number of the payment order.' })
  reference!: string;
  @Field(() => String, { description: 'A text of your own, unique to this intent.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Money to be taken back from a line.' })
export class ClawBackSettlementLineInput {
  @Field(() => ID, { description: 'The line that gave too much.' })
  line!: string;
  @Field(() => Cents, { description: 'How much is taken back, in cents; no more than the line gave.' })
  amountCents!: number;
  @Field(() => String, { description: 'Why, with the decision it rests on.' })
  reason!: string;
  @Field(() => String, { description: 'A text of your own, unique to this intent.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A payment to be stopped while something is checked.' })
export class StopPaymentInput {
  @Field(() => ID, { description: 'The statement it is about.' })
  settlement!: string;
  @Field(() => StopScope, { description: 'The line, the statement, or everything owed to the provider by its source.' })
  scope!: StopScope;
  @Field(() => ID, { nullable: true, description: 'The line, when only a line is stopped.' })
  line?: string | null;
  @Field(() => String, { description: 'What is checked, and why.' })
  reason!: string;
}

@InputType({ description: 'The end of a check.' })
export class EndPaymentStopInput {
  @Field(() => ID, { description: 'The stopped payment.' })
  stop!: string;
  @Field(() => StopOutcome, { description: 'How it ended.' })
  outcome!: StopOutcome;
  @Field(() => String, { description: 'What was found.' })
  finding!: string;
}

@InputType({ description: 'Narrows the list of statements.' })
export class SettlementFilter {
  @Field(() => [ID], { nullable: true, description: 'These statements only.' })
  ids?: string[] | null;
  @Field(() => Day, { nullable: true, description: 'Of the month this day lies in.' })
  month?: string | null;
  @Field(() => [SettlementStep], { nullable: true, description: 'Waiting for one of these.' })
  step?: SettlementStep[] | null;
  @Field(() => [SettlementStatus], { nullable: true, description: 'In one of these states.' })
  status?: SettlementStatus[] | null;
  @Field(() => String, { nullable: true, description: 'Of this funding source, by code.' })
  fundingSource?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this provider.' })
  provider?: string | null;
}
