import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { ForStaff } from '../../../../shared/for-staff.ts';
import { payload } from '../../../../shared/user-errors.ts';
import { FundingSourcePayload } from '../../../rules/funding-sources/funding-source.payloads.ts';
import { FundingSourceType } from '../../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSources, wholeFundingSource } from '../../../rules/funding-sources/load-funding-sources.ts';
import { RULE_MAKERS } from '../../../rules/funding-sources/who-may.ts';
import { SetBudgetPlanInput } from './budget-plan.inputs.ts';
import { budgetPlanOf } from './budget-plan.queries.ts';
import { BudgetPlanType } from './budget-plan.type.ts';
import { setBudgetPlan } from './set-budget-plan.ts';

@Resolver(() => FundingSourceType)
export class BudgetPlanResolver {
  @ForStaff()
  @FieldResolver(() => BudgetPlanType, {
    nullable: true,
    description: 'When it means to commit its budget, beside what happened; null without a plan, and for those who do not work on it.',
  })
  async budgetPlan(@Ctx() ctx: Context, @Root() { id }: FundingSourceType): Promise<BudgetPlanType | null> {
    return budgetPlanOf(ctx, await wholeFundingSource(ctx, id));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourcePayload, {
    description: 'Enters a plan for the budget in the place of the one before; earlier plans stay readable.',
  })
  setBudgetPlan(@Ctx() ctx: Context, @Arg('input', () => SetBudgetPlanInput) input: SetBudgetPlanInput): Promise<FundingSourcePayload> {
    return payload(async () => {
      const [fundingSource] = await loadFundingSources(ctx, [await setBudgetPlan(ctx, input)]);
      return { fundingSource };
    });
  }
}
