import { Field, ID, InputType } from 'type-graphql';
import { Cents } from '../../../../shared/scalars.ts';
import type { PlanStep as Step } from './planned-months.ts';
import { PlanStep } from './plan-step.enum.ts';

@InputType({ description: 'What a source means to commit in one month or quarter.' })
export class PlannedAmountInput {
  @Field(() => String, { description: 'YYYY-MM: the month, or the first month of the quarter.' })
  from!: string;
  @Field(() => Cents, { description: 'How much, in cents.' })
  amountCents!: number;
}

@InputType({ description: 'A plan for the budget of a source, in the place of the one before.' })
export class SetBudgetPlanInput {
  @Field(() => ID, { description: 'The source.' })
  fundingSource!: string;
  @Field(() => PlanStep, { description: 'By month or by quarter.' })
  step!: Step;
  @Field(() => [PlannedAmountInput], {
    description: 'Within the period of the source, together no more than its confirmed budget; what is left out is planned at nothing.',
  })
  amounts!: PlannedAmountInput[];
}
