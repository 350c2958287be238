import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { ForStaff } from '../../../../shared/for-staff.ts';
import { FundingSourceType } from '../../../rules/funding-sources/funding-source.type.ts';
import { wholeFundingSource } from '../../../rules/funding-sources/load-funding-sources.ts';
import { burnDownOf, forecastOf } from './burn-down.queries.ts';
import { BudgetForecastType, BudgetMonthType } from './burn-down.type.ts';

@Resolver(() => FundingSourceType)
export class BurnDownResolver {
  @FieldResolver(() => [BudgetMonthType], {
    description: 'The money of the source month by month, from the first to the present one; for those who work on it.',
  })
  burnDown(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<BudgetMonthType[]> {
    return burnDownOf(ctx, source.id);
  }

  @ForStaff()
  @FieldResolver(() => BudgetForecastType, {
    nullable: true,
    description:
      'Where the free budget goes if it goes on like this; empty before three months are finished, and for those who do not work on the source.',
  })
  async forecast(@Ctx() ctx: Context, @Root() { id }: FundingSourceType): Promise<BudgetForecastType | null> {
    return forecastOf(ctx, await wholeFundingSource(ctx, id));
  }
}
