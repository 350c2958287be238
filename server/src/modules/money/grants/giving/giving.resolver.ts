import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { payload } from '../../../../shared/user-errors.ts';
import { RunAllocationRoundInput } from '../../allocation-rounds/round.inputs.ts';
import { RUNNERS, stepped } from '../../allocation-rounds/round.resolver.ts';
import { AllocationRoundPayload } from '../../allocation-rounds/round.type.ts';
import { runAllocationRound } from './run-allocation-round.ts';

/** Rounds are planned in their own room; giving their grants is the grants'. */
@Resolver()
export class GivingResolver {
  @Authorized(...RUNNERS)
  @Mutation(() => AllocationRoundPayload, {
    description:
      'Runs an approved round, or goes on with a stopped one. A large one goes on in the background: see processed and toProcess.',
  })
  runAllocationRound(
    @Ctx() ctx: Context,
    @Arg('input', () => RunAllocationRoundInput) input: RunAllocationRoundInput,
  ): Promise<AllocationRoundPayload> {
    return payload(() => stepped(ctx, runAllocationRound(ctx, input)));
  }
}
