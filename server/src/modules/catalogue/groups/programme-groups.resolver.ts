import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { ProgrammeType } from '../programmes/programme.type.ts';
import { GroupFilter } from './group-filter.input.ts';
import { groupsOfProgramme } from './group.queries.ts';
import { GroupConnection } from './group.type.ts';
import './programme-groups.ts';

@Resolver(() => ProgrammeType)
export class ProgrammeGroupsResolver {
  @FieldResolver(() => GroupConnection, {
    description: 'Its groups by their start; those that are neither finished nor cancelled when the filter does not say which.',
  })
  groups(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() programme: ProgrammeType,
    @Arg('filter', () => GroupFilter, { nullable: true, validate: false, description: 'What remains.' }) filter?: GroupFilter,
    @Arg('first', () => Int, { nullable: true, description: 'How many; 20 when left out.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this marker.' }) after?: string,
  ): Promise<GroupConnection> {
    return groupsOfProgramme(ctx, programme.id, { filter, first, after }, selectionOf(info));
  }
}
