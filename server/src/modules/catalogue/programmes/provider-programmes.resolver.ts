import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { globalId } from '../../../shared/global-id.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { ProviderType } from '../providers/provider.type.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import { listProgrammes } from './programme.queries.ts';
import { ProgrammeSort } from './programme-sort.enum.ts';
import { ProgrammeConnection } from './programme.type.ts';

@Resolver(() => ProviderType)
export class ProviderProgrammesResolver {
  @FieldResolver(() => ProgrammeConnection, { description: 'Its programmes by title; those in the catalogue now when no status is said.' })
  programmes(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() provider: ProviderType,
    @Arg('first', () => Int, { nullable: true, description: 'How many; 20 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this marker.' }) after?: string,
    @Arg('status', () => [ProgrammeStatus], { nullable: true, description: 'PAST: those it offered before.' }) status?: ProgrammeStatus[],
  ): Promise<ProgrammeConnection> {
    return programmesOfProvider(ctx, provider, { first, after, status }, info);
  }
}

function programmesOfProvider(
  ctx: Context,
  provider: ProviderType,
  args: { first?: number; after?: string; status?: ProgrammeStatus[] },
  info: GraphQLResolveInfo,
): Promise<ProgrammeConnection> {
  const filter = { provider: [globalId('Provider', provider.id)], status: args.status };
  return listProgrammes(ctx, { filter, first: args.first, after: args.after, sort: ProgrammeSort.TITLE }, selectionOf(info));
}
