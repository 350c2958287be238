import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { LedgerDayConnection, LedgerDayType } from './ledger-day.type.ts';
import { ledgerDays } from './ledger-days.queries.ts';

@Resolver(() => LedgerDayType)
export class LedgerDaysResolver {
  @Query(() => LedgerDayConnection, {
    description: 'The root of each finished day of the ledger, the newest first, with what anybody needs to recompute it (BEY-29).',
  })
  ledgerDays(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 20 when nothing is said.' }) first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Behind this marker.' }) after?: string | null,
  ): Promise<LedgerDayConnection> {
    return ledgerDays(ctx, first, after);
  }
}
