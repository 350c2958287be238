import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { LEDGER_READERS } from '../ledger.queries.ts';
import { consoleMoneyTrail } from './trail.queries.ts';
import { MoneyTrailType } from './trail.type.ts';

@Resolver(() => MoneyTrailType)
export class MoneyTrailResolver {
  @Authorized(...LEDGER_READERS)
  @Query(() => MoneyTrailType, {
    nullable: true,
    description: 'Follow one euro: where money came from and what became of it. Each asker sees the sources they work for.',
  })
  consoleMoneyTrail(
    @Ctx() ctx: Context,
    @Arg('start', () => ID, { description: 'A movement, an account of the ledger, or an application.' }) start: string,
  ): Promise<MoneyTrailType | null> {
    return consoleMoneyTrail(ctx, start);
  }
}
