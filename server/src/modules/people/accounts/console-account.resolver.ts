import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { LearningAccountFilter } from './console-account.inputs.ts';
import { ACCOUNT_ORDERS, listAccounts, viewAccount } from './console-accounts.queries.ts';
import { LearningAccountType } from './learning-account.type.ts';
import type { AccountRow } from './load-accounts.ts';

const LearningAccountPage = pageOf('LearningAccount', () => LearningAccountType);
const VIEWERS = [Role.PLATFORM_ADMINISTRATOR, Role.PROJECT_MANAGER, Role.AUDITOR];

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => String, { description: 'Why; the persons can read it.' })
  purpose!: string;
  @Field(() => LearningAccountFilter, { nullable: true, description: 'Which accounts.' })
  filter?: LearningAccountFilter | null;
  @Field(() => String, { nullable: true, description: 'Part of a name or number, or an exact personal code.' })
  search?: string | null;
  @Field(() => SortInput, { nullable: true, description: sortableBy(ACCOUNT_ORDERS) })
  sort?: SortInput | null;
}

@Resolver(() => LearningAccountType)
export class ConsoleAccountResolver {
  @Authorized(...VIEWERS)
  @Query(() => LearningAccountPage, { description: 'Accounts, for a stated purpose that the persons can read.' })
  consoleLearningAccounts(
    @Ctx() ctx: Context,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<{ items: AccountRow[]; totalCount: number }> {
    return listAccounts(ctx, args);
  }

  @Authorized(...VIEWERS)
  @Query(() => LearningAccountType, { nullable: true, description: 'One account, for a stated purpose that the person can read.' })
  consoleLearningAccount(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the account.' }) id: string,
    @Arg('purpose', () => String, { description: 'Why; the person can read it.' }) purpose: string,
  ): Promise<AccountRow | null> {
    return viewAccount(ctx, id, purpose);
  }
}
