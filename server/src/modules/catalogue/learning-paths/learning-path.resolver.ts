import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload, type UserError } from '../../../shared/user-errors.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import { type AccountRow, loadAccount } from '../../people/accounts/load-accounts.ts';
import { SaveLearningPathInput } from './learning-path.inputs.ts';
import { SaveLearningPathPayload } from './learning-path.payload.ts';
import { type LearningPathRow, learningPathOf } from './learning-path.queries.ts';
import { LearningPathType } from './learning-path.type.ts';
import { saveLearningPath } from './save-learning-path.ts';

@Resolver(() => LearningAccountType)
export class LearningPathResolver {
  @Authorized()
  @Mutation(() => SaveLearningPathPayload, { description: 'Keeps your goal and the programmes that lead to it.' })
  saveLearningPath(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveLearningPathInput) input: SaveLearningPathInput,
  ): Promise<{ account?: AccountRow | undefined; userErrors: UserError[] }> {
    return payload(async () => ({ account: await loadAccount(ctx, (await saveLearningPath(ctx, input)).accountId) }));
  }

  @FieldResolver(() => LearningPathType, {
    nullable: true,
    description: 'The goal and the programmes that lead to it; null until one is made.',
  })
  async learningPath(@Root() account: AccountRow, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<LearningPathRow | null> {
    return maySee(ctx, account.id, 'path') ? learningPathOf(ctx, account.id, selectionOf(info)) : null;
  }
}
