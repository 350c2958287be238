import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { STAFF } from '../../platform/access/scope.ts';
import { consoleProgrammes, PROGRAMME_ORDERS } from './console-programmes.queries.ts';
import { findProgramme } from './find-programme.ts';
import { loadProgrammes } from './load-programmes.ts';
import { ProgrammeFacets } from './facets/programme-facets.type.ts';
import { countFacets } from './facets/count-facets.ts';
import { ProgrammeFilter } from './programme-filter.input.ts';
import { listProgrammes } from './programme.queries.ts';
import { ProgrammeSort } from './programme-sort.enum.ts';
import { ProgrammeConnection, ProgrammePage, ProgrammeType } from './programme.type.ts';
import { MOST_SIMILAR, similarProgrammes, USUALLY_SIMILAR } from './similar-programmes.queries.ts';

registerNode('Programme', loadProgrammes);

@ArgsType()
class ListArgs extends ConnectionArgs {
  @Field(() => ProgrammeFilter, { nullable: true, description: 'What remains.' })
  filter?: ProgrammeFilter | null;
  @Field(() => String, { nullable: true, description: 'Words to find, in any form, with or without diacritics.' })
  search?: string | null;
  @Field(() => ProgrammeSort, { nullable: true, description: 'Order; the best match first when nothing is said.' })
  sort?: ProgrammeSort | null;
}

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(PROGRAMME_ORDERS) })
  sort?: SortInput | null;
  @Field(() => ProgrammeFilter, { nullable: true, description: 'What remains.' })
  filter?: ProgrammeFilter | null;
}

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Query(() => ProgrammeConnection, { description: 'The public catalogue (CAT-3 to CAT-5).' })
  programmes(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ListArgs, { validate: false }) args: ListArgs,
  ): Promise<ProgrammeConnection> {
    return listProgrammes(ctx, args, selectionOf(info));
  }

  @Query(() => ProgrammeType, { nullable: true, description: 'One programme by id or by slug, also one that left the catalogue (CAT-13).' })
  programme(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true, description: 'Its id; give this or the slug.' }) id?: string,
    @Arg('slug', () => String, { nullable: true, description: 'The words of its address; give these or the id.' }) slug?: string,
  ): Promise<ProgrammeType | null> {
    return findProgramme(ctx, { id, slug }, selectionOf(info));
  }

  @Query(() => ProgrammeFacets, {
    description: 'How many programmes remain for each value of each filter, the other filters applied (CAT-3).',
  })
  programmeFacets(
    @Ctx() ctx: Context,
    @Arg('filter', () => ProgrammeFilter, { nullable: true, validate: false, description: 'What remains.' }) filter?: ProgrammeFilter,
    @Arg('search', () => String, { nullable: true, description: 'Words to find, in any form, with or without diacritics.' })
    search?: string,
  ): Promise<ProgrammeFacets> {
    return countFacets(ctx, filter ?? {}, search);
  }

  @Authorized(...STAFF)
  @Query(() => ProgrammePage, { description: 'Programmes for those who keep them: drafts too; provider staff see their own.' })
  consoleProgrammes(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<ProgrammePage> {
    return consoleProgrammes(ctx, args, selectionOf(info));
  }

  @FieldResolver(() => [ProgrammeType], { description: 'Programmes of the catalogue on the same subject.' })
  similar(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() programme: ProgrammeType,
    @Arg('first', () => Int, { nullable: true, defaultValue: USUALLY_SIMILAR, description: `How many, 1 to ${MOST_SIMILAR}.` }) first?:
      | number
      | null,
  ): Promise<ProgrammeType[]> {
    return similarProgrammes(ctx, programme.id, first, selectionOf(info));
  }
}
