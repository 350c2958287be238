import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../../shared/money.ts';
import { DateTime } from '../../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../../shared/translation.ts';
import type { PlanStep as Step } from './planned-months.ts';
import { PlanStep } from './plan-step.enum.ts';

@ObjectType('PlannedAmount', { description: 'What a source means to commit in one month or quarter.' })
export class PlannedAmountType {
  @Field(() => String, { simple: true, description: 'YYYY-MM: the month, or the first month of the quarter.' })
  from!: string;
  @Field(() => Money, { simple: true, description: 'How much.' })
  amount!: Money;
}

@ObjectType('PlannedMonth', { description: 'The plan beside what happened, by the end of a month, since the beginning.' })
export class PlannedMonthType {
  @Field(() => String, { simple: true, description: 'YYYY-MM, in Riga.' })
  month!: string;
  @Field(() => Money, { simple: true, description: 'To be committed by then: taken out of the free budget less what came back to it.' })
  planned!: Money;
  @Field(() => Money, { simple: true, nullable: true, description: 'Committed by then; null for months to come.' })
  committed!: Money | null;
  @Field(() => Money, {
    simple: true,
    nullable: true,
    description: 'What would be committed by then if it goes on like this; null for months that are over, and without a forecast.',
  })
  expected!: Money | null;
}

@ObjectType('BudgetPlanVersion', { description: 'A plan there has been, and who entered it when.' })
export class BudgetPlanVersionType {
  @Field(() => Int, { simple: true, description: 'Counted from 1 within the source.' })
  number!: number;
  @Field(() => Money, { simple: true, description: 'Planned in all.' })
  total!: Money;
  @Field(() => String, { simple: true, nullable: true, description: 'Who entered it; null for the one a source came with.' })
  enteredBy!: string | null;
  @Field(() => DateTime, { simple: true, description: 'When.' })
  enteredAt!: Date;
}

@ObjectType('BudgetPlan', { description: 'When a source means to commit its budget, beside what happened and what is expected.' })
export class BudgetPlanType {
  @Field(() => PlanStep, { simple: true, description: 'By month or by quarter.' })
  step!: Step;
  @Field(() => [PlannedAmountType], { simple: true, description: 'As it was entered, in order of time.' })
  amounts!: PlannedAmountType[];
  @Field(() => [PlannedMonthType], { simple: true, description: 'Month by month over the period of the source.' })
  months!: PlannedMonthType[];
  @Translated()
  @Field(() => [String], { simple: true, description: 'Ahead of the plan or behind it, and where it leads, a sentence each.' })
  inPlainWords!: Translation;
  @Field(() => [BudgetPlanVersionType], { simple: true, description: 'Every plan there has been, the present one first.' })
  versions!: BudgetPlanVersionType[];
}
