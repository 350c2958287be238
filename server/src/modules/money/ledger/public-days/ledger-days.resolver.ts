import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { ConnectionArgs } from '../../../../shared/read-model/connection.args.ts';
import { LedgerDayConnection, LedgerDayType } from './ledger-day.type.ts';
import { ledgerDays } from './ledger-days.queries.ts';

@Resolver(() => LedgerDayType)
export class LedgerDaysResolver {
  @Query(() => LedgerDayConnection, {
    description: 'The root of each finished day of the ledger, the newest first, with what anybody needs to recompute it (BEY-29).',
  })
  ledgerDays(@Ctx() ctx: Context, @Args(() => ConnectionArgs, { validate: false }) args: ConnectionArgs): Promise<LedgerDayConnection> {
    return ledgerDays(ctx, args);
  }
}
