import { Arg, Authorized, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { LearningAccountFilter } from './console-account.inputs.ts';
import { ACCOUNT_ORDERS, listAccounts, viewAccount } from './console-accounts.queries.ts';
import { LearningAccountType } from './learning-account.type.ts';
import type { AccountRow } from './load-accounts.ts';

const LearningAccountPage = pageOf('LearningAccount', () => LearningAccountType);
const VIEWERS = [Role.PLATFORM_ADMINISTRATOR, Role.PROJECT_MANAGER, Role.AUDITOR];

@Resolver(() => LearningAccountType)
export class ConsoleAccountResolver {
  @Authorized(...VIEWERS)
  @Query(() => LearningAccountPage, { description: 'Accounts, for a stated purpose that the persons can read.' })
  consoleLearningAccounts(
    @Ctx() ctx: Context,
    @Arg('purpose', () => String, { description: 'Why; the persons can read it.' }) purpose: string,
    @Arg('filter', () => LearningAccountFilter, { nullable: true }) filter?: LearningAccountFilter,
    @Arg('search', () => String, { nullable: true, description: 'Part of a name or number, or an exact personal code.' }) search?: string,
    @Arg('sort', () => SortInput, { nullable: true, description: sortableBy(ACCOUNT_ORDERS) }) sort?: SortInput,
    @Arg('page', () => Int, { nullable: true }) page?: number,
    @Arg('perPage', () => Int, { nullable: true }) perPage?: number,
  ): Promise<{ items: AccountRow[]; totalCount: number }> {
    return listAccounts(ctx, { purpose, filter, search, sort, page, perPage });
  }

  @Authorized(...VIEWERS)
  @Query(() => LearningAccountType, { nullable: true, description: 'One account, for a stated purpose that the person can read.' })
  consoleLearningAccount(
    @Ctx() ctx: Context,
    @Arg('id', () => ID) id: string,
    @Arg('purpose', () => String, { description: 'Why; the person can read it.' }) purpose: string,
  ): Promise<AccountRow | null> {
    return viewAccount(ctx, id, purpose);
  }
}
