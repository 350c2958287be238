import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { globalId } from '../../../shared/global-id.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { ProviderType } from '../providers/provider.type.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import { listProgrammes } from './programme.queries.ts';
import { ProgrammeSort } from './programme-sort.enum.ts';
import { ProgrammeConnection } from './programme.type.ts';

@ArgsType()
class ProgrammesArgs extends ConnectionArgs {
  @Field(() => [ProgrammeStatus], { nullable: true, description: 'PAST: those it offered before.' })
  status?: ProgrammeStatus[] | null;
}

@Resolver(() => ProviderType)
export class ProviderProgrammesResolver {
  @FieldResolver(() => ProgrammeConnection, { description: 'Its programmes by title; those in the catalogue now when no status is said.' })
  programmes(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() provider: ProviderType,
    @Args(() => ProgrammesArgs, { validate: false }) args: ProgrammesArgs,
  ): Promise<ProgrammeConnection> {
    return programmesOfProvider(ctx, provider, args, info);
  }
}

function programmesOfProvider(
  ctx: Context,
  provider: ProviderType,
  { status, ...page }: ProgrammesArgs,
  info: GraphQLResolveInfo,
): Promise<ProgrammeConnection> {
  const filter = { provider: [globalId('Provider', provider.id)], status: status ?? null };
  return listProgrammes(ctx, { filter, ...page, sort: ProgrammeSort.TITLE }, selectionOf(info));
}
