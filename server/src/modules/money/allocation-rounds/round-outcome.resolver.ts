import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { INSIDERS } from '../../rules/funding-sources/who-may.ts';
import { RoundOutcomeFilter } from './round.inputs.ts';
import { loadRound } from './round.queries.ts';
import { AllocationRoundType } from './round.type.ts';
import { OUTCOME_ORDERS, consoleRoundOutcomes } from './round-outcomes.queries.ts';
import { RoundOutcomePage, RoundOutcomeType } from './round-outcome.type.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(OUTCOME_ORDERS) })
  sort?: SortInput | null;
  @Field(() => RoundOutcomeFilter, { nullable: true, description: 'Of which round and why.' })
  filter?: RoundOutcomeFilter | null;
}

@Resolver(() => RoundOutcomeType)
export class RoundOutcomeResolver {
  @Authorized(...INSIDERS)
  @Query(() => RoundOutcomePage, { description: 'Who gets what in a round and why, and who is left out and why (FUND-11).' })
  consoleRoundOutcomes(@Ctx() ctx: Context, @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs): Promise<RoundOutcomePage> {
    return consoleRoundOutcomes(ctx, args);
  }

  @FieldResolver(() => AllocationRoundType, { description: 'The round.' })
  round(@Ctx() ctx: Context, @Root() outcome: RoundOutcomeType): Promise<AllocationRoundType> {
    return loadRound(ctx, outcome.roundId) as Promise<AllocationRoundType>;
  }
}
