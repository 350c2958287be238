import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../../shared/money.ts';
import { Day } from '../../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../../shared/translation.ts';

@ObjectType('BudgetMonth', { description: "A month of a source's money, from the ledger. Corrections count against what they take back." })
export class BudgetMonthType {
  @Field(() => String, { simple: true, description: 'YYYY-MM, in Riga.' })
  month!: string;
  @Field(() => Money, { simple: true, description: 'Confirmed for the budget.' })
  confirmed!: Money;
  @Field(() => Money, { simple: true, description: 'Given to people as grants.' })
  allocated!: Money;
  @Field(() => Money, { simple: true, description: 'Set aside for applications, from grants or from the budget.' })
  reserved!: Money;
  @Field(() => Money, { simple: true, description: 'Earned by providers or due to people.' })
  earned!: Money;
  @Field(() => Money, { simple: true, description: 'Paid to providers and people.' })
  paid!: Money;
  @Field(() => Money, { simple: true, description: 'Came back because no choice was made in time.' })
  lapsed!: Money;
  @Field(() => Money, { simple: true, description: 'Came back to the budget otherwise: declined, forfeited, released.' })
  returned!: Money;
  @Field(() => Money, { simple: true, description: 'Spent on other things than training.' })
  other!: Money;
  @Field(() => Money, { simple: true, description: 'Taken out of the free budget less what came back to it.' })
  committed!: Money;
  @Field(() => Money, { simple: true, description: 'Free at the end of the month.' })
  free!: Money;
}

@ObjectType('BudgetForecastMonth', {
  description: 'What would be free at the end of a month to come; below zero: so much would be missing.',
})
export class BudgetForecastMonthType {
  @Field(() => String, { simple: true, description: 'YYYY-MM.' })
  month!: string;
  @Field(() => Money, { simple: true, description: 'At the mean pace.' })
  expected!: Money;
  @Field(() => Money, { simple: true, description: 'At the highest pace.' })
  low!: Money;
  @Field(() => Money, { simple: true, description: 'At the lowest pace.' })
  high!: Money;
}

@ObjectType('BudgetForecast', {
  description:
    'Where the free budget goes if the coming months are like the last: the mean of up to six finished months, and as a range the highest and the lowest mean of three in a row.',
})
export class BudgetForecastType {
  @Field(() => Int, { simple: true, description: 'Finished months it rests on.' })
  basedOnMonths!: number;
  @Field(() => Money, { simple: true, description: 'Taken out of the budget each month, on average; below zero when more came back.' })
  monthly!: Money;
  @Field(() => Money, { simple: true, description: 'The highest pace of three months in a row.' })
  highestMonthly!: Money;
  @Field(() => Money, { simple: true, description: 'The lowest pace of three months in a row.' })
  lowestMonthly!: Money;
  @Field(() => [BudgetForecastMonthType], {
    simple: true,
    description: 'From the present month to the end of the period in which the source pays.',
  })
  months!: BudgetForecastMonthType[];
  @Field(() => Day, {
    simple: true,
    nullable: true,
    description: 'Day on which the money would run out; empty: not before the period ends.',
  })
  runsOutOn!: string | null;
  @Field(() => Day, { simple: true, nullable: true, description: 'The same at the highest pace.' })
  runsOutEarliest!: string | null;
  @Field(() => Day, { simple: true, nullable: true, description: 'The same at the lowest pace.' })
  runsOutLatest!: string | null;
  @Translated()
  @Field(() => String, { simple: true, description: 'How it was computed, in plain words.' })
  method!: Translation;
}
