import type { Context } from '../../../context.ts';
import { changeFundingSource } from '../../rules/funding-sources/change-funding-source.ts';
import type { UpdateFundingSourceInput } from '../../rules/funding-sources/funding-source.inputs.ts';
import { AllocationRound } from './allocation-round.entity.ts';
import { RoundNeedsSecondPerson } from './errors.ts';
import { RoundStatus } from './round-status.enum.ts';

/** Changes names, descriptions and contacts of a source. Nobody lifts the second pair of eyes that their own round still needs. */
export function updateFundingSource(ctx: Context, input: UpdateFundingSourceInput): Promise<{ id: string }> {
  return changeFundingSource(ctx, input, async (em, own) => {
    const waiting = { ...own, status: { $in: [RoundStatus.DRAFT, RoundStatus.PREVIEWED] } };
    if ((await em.count(AllocationRound, waiting)) > 0) throw new RoundNeedsSecondPerson();
  });
}
