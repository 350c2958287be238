import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ForStaff } from '../../../shared/for-staff.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { payload } from '../../../shared/user-errors.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { INSIDERS, RULE_MAKERS } from '../../rules/funding-sources/who-may.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { approveAllocationRound } from './approve-allocation-round.ts';
import { createAllocationRound } from './create-allocation-round.ts';
import { previewAllocationRound } from './preview-allocation-round.ts';
import { AllocationRoundFilter, CreateAllocationRoundInput, RoundInput } from './round.inputs.ts';
import { renewAllocationRound } from './renew-allocation-round.ts';
import { ROUND_ORDERS, consoleAllocationRounds, loadRounds, newerRulesOf, roundsOfSource } from './round.queries.ts';
import { AllocationRoundPage, AllocationRoundPayload, AllocationRoundType, NewerRulesType } from './round.type.ts';
import { stopAllocationRound } from './stop-allocation-round.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(ROUND_ORDERS) })
  sort?: SortInput | null;
  @Field(() => AllocationRoundFilter, { nullable: true, description: 'Which rounds.' })
  filter?: AllocationRoundFilter | null;
}

/** Who runs rounds: those who make the rules, and those who answer for the money. */
/** Who takes a round through its steps. */
export const RUNNERS = [...RULE_MAKERS, Role.FINANCE_OFFICER] as const;

/** Reads afresh: the step has just been committed. */
export async function stepped(ctx: Context, id: Promise<string>): Promise<{ round: AllocationRoundType | undefined }> {
  const [round] = await loadRounds(ctx, [await id]);
  return { round };
}

@Resolver(() => AllocationRoundType)
export class AllocationRoundResolver {
  @Authorized(...INSIDERS)
  @Query(() => AllocationRoundPage, { description: 'Rounds of the sources one works on.' })
  consoleAllocationRounds(
    @Ctx() ctx: Context,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<AllocationRoundPage> {
    return consoleAllocationRounds(ctx, args);
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => AllocationRoundPayload, { description: 'Plans a day on which grants are given.' })
  createAllocationRound(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateAllocationRoundInput) input: CreateAllocationRoundInput,
  ): Promise<AllocationRoundPayload> {
    return payload(() => stepped(ctx, createAllocationRound(ctx, input)));
  }

  @Authorized(...RUNNERS)
  @Mutation(() => AllocationRoundPayload, { description: 'Counts what the round would do, without doing it.' })
  previewAllocationRound(@Ctx() ctx: Context, @Arg('input', () => RoundInput) input: RoundInput): Promise<AllocationRoundPayload> {
    return payload(() => stepped(ctx, previewAllocationRound(ctx, input.round)));
  }

  @Authorized(Role.FINANCE_OFFICER)
  @Mutation(() => AllocationRoundPayload, { description: 'Approves what the preview shows.' })
  approveAllocationRound(@Ctx() ctx: Context, @Arg('input', () => RoundInput) input: RoundInput): Promise<AllocationRoundPayload> {
    return payload(() => stepped(ctx, approveAllocationRound(ctx, input.round)));
  }

  @Authorized(...RUNNERS)
  @Mutation(() => AllocationRoundPayload, { description: 'Stops a running round; what was given stays, and it can go on later.' })
  stopAllocationRound(@Ctx() ctx: Context, @Arg('input', () => RoundInput) input: RoundInput): Promise<AllocationRoundPayload> {
    return payload(() => stepped(ctx, stopAllocationRound(ctx, input.round)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => AllocationRoundPayload, {
    description:
      'Takes amount, cap and conditions of a round that has not begun from the rules in force on its day. Preview and approval follow anew.',
  })
  renewAllocationRound(@Ctx() ctx: Context, @Arg('input', () => RoundInput) input: RoundInput): Promise<AllocationRoundPayload> {
    return payload(() => stepped(ctx, renewAllocationRound(ctx, input.round)));
  }

  @ForStaff()
  @FieldResolver(() => NewerRulesType, {
    nullable: true,
    description: 'Rules published since it was entered; null when there are none or it has begun. Told to those who work on the source.',
  })
  newerRules(@Ctx() ctx: Context, @Root() round: AllocationRoundType): Promise<NewerRulesType | null> {
    return newerRulesOf(ctx, round);
  }

  @FieldResolver(() => FundingSourceType, { description: 'Source that gives the grants.' })
  fundingSource(@Ctx() ctx: Context, @Root() round: AllocationRoundType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, round.fundingSourceId) as Promise<FundingSourceType>;
  }
}

@Resolver(() => FundingSourceType)
export class SourceRoundsResolver {
  @FieldResolver(() => [AllocationRoundType], { description: 'Days on which it gives grants, the newest first.' })
  rounds(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<AllocationRoundType[]> {
    return roundsOfSource(ctx, source.id);
  }
}
