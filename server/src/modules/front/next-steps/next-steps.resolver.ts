import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import type { AccountRow } from '../../people/accounts/load-accounts.ts';
import { NextStepType } from './next-step.type.ts';
import { type NextStep, nextStepsOf } from './next-steps.ts';

@Resolver(() => LearningAccountType)
export class NextStepsResolver {
  @FieldResolver(() => [NextStepType], { description: 'What the person should do next, the most urgent first (ACC-5).' })
  async nextSteps(@Root() account: AccountRow, @Ctx() ctx: Context): Promise<NextStep[]> {
    return maySee(ctx, account.id, 'steps') ? nextStepsOf(ctx, account) : [];
  }
}
