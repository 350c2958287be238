import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Capacity, Context } from '../../../context.ts';
import { loadFundingSource } from '../funding-sources/load-funding-sources.ts';
import { FundingSourceType } from '../funding-sources/funding-source.type.ts';
import { loadProvider } from '../../catalogue/providers/load-providers.ts';
import { ProviderType } from '../../catalogue/providers/provider.type.ts';
import { ActingAsType } from '../../people/roles/acting-as.type.ts';

@Resolver(() => ActingAsType)
export class ActingAsResolver {
  @FieldResolver(() => ProviderType, { nullable: true, description: 'The provider it is bound to.' })
  async organisation(@Root() { providerId }: Capacity, @Ctx() ctx: Context): Promise<object | null> {
    return (providerId && (await loadProvider(ctx, providerId))) || null;
  }

  @FieldResolver(() => FundingSourceType, { nullable: true, description: 'The funding source it is bound to.' })
  async fundingSource(@Root() { fundingSourceId }: Capacity, @Ctx() ctx: Context): Promise<object | null> {
    return (fundingSourceId && (await loadFundingSource(ctx, fundingSourceId))) || null;
  }
}
