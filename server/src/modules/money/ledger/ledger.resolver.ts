import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { Money } from '../../../shared/money.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { payload } from '../../../shared/user-errors.ts';
import { FundingSourcePayload } from '../../rules/funding-sources/funding-source.payloads.ts';
import { loadFundingSources } from '../../rules/funding-sources/load-funding-sources.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { confirmBudget } from './confirm-budget.ts';
import { ConfirmBudgetInput, LedgerTransferFilter } from './ledger.inputs.ts';
import { balanceOfAccountAsOf, TRANSFER_ORDERS, consoleLedgerTransfers, LEDGER_READERS } from './ledger.queries.ts';
import { LedgerAccountType, LedgerTransferPage, LedgerTransferType } from './ledger.type.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(TRANSFER_ORDERS) })
  sort?: SortInput | null;
  @Field(() => LedgerTransferFilter, { nullable: true, description: 'Which transfers.' })
  filter?: LedgerTransferFilter | null;
}

@Resolver(() => LedgerAccountType)
export class LedgerAccountResolver {
  @FieldResolver(() => Money, {
    description: 'What was in it at a moment: everything that had moved by then, that moment included (FUND-23).',
  })
  balanceAsOf(
    @Ctx() ctx: Context,
    @Root() account: LedgerAccountType,
    @Arg('at', () => DateTime, { description: 'The moment.' }) at: Date,
  ): Promise<Money> {
    return balanceOfAccountAsOf(ctx, account.id, at);
  }
}

@Resolver(() => LedgerTransferType)
export class LedgerResolver {
  @Authorized(...LEDGER_READERS)
  @Query(() => LedgerTransferPage, { description: 'The ledger for those who watch the money; each sees the sources they work for.' })
  consoleLedgerTransfers(
    @Ctx() ctx: Context,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<LedgerTransferPage> {
    return consoleLedgerTransfers(ctx, args);
  }

  @Authorized(Role.FINANCE_OFFICER, Role.PLATFORM_ADMINISTRATOR)
  @Mutation(() => FundingSourcePayload, { description: 'Confirms money for a source: it comes into its budget.' })
  confirmBudget(@Ctx() ctx: Context, @Arg('input', () => ConfirmBudgetInput) input: ConfirmBudgetInput): Promise<FundingSourcePayload> {
    return payload(async () => ({ fundingSource: (await loadFundingSources(ctx, [await confirmBudget(ctx, input)]))[0] }));
  }
}
