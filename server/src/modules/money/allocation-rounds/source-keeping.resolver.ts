import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload } from '../../../shared/user-errors.ts';
import { UpdateFundingSourceInput } from '../../rules/funding-sources/funding-source.inputs.ts';
import { FundingSourcePayload } from '../../rules/funding-sources/funding-source.payloads.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSources } from '../../rules/funding-sources/load-funding-sources.ts';
import { RULE_MAKERS } from '../../rules/funding-sources/who-may.ts';
import { updateFundingSource } from './update-funding-source.ts';

/** Changing a source where rounds have a say in it. */
@Resolver(() => FundingSourceType)
export class SourceKeepingResolver {
  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourcePayload, { description: 'Changes names, descriptions and contacts of a source.' })
  updateFundingSource(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateFundingSourceInput) input: UpdateFundingSourceInput,
  ): Promise<FundingSourcePayload> {
    return payload(async () => {
      const { id } = await updateFundingSource(ctx, input);
      const [fundingSource] = await loadFundingSources(ctx, [id]);
      return { fundingSource };
    });
  }
}
