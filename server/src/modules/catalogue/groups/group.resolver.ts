import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { loadProgramme } from '../programmes/load-programmes.ts';
import { ProgrammeType } from '../programmes/programme.type.ts';
import { STAFF } from '../../platform/access/scope.ts';
import { GroupFilter } from './group-filter.input.ts';
import { consoleGroups, GROUP_ORDERS } from './group.queries.ts';
import { GroupPage, GroupType } from './group.type.ts';
import { loadGroup, loadGroups } from './load-groups.ts';

registerNode('Group', loadGroups);

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(GROUP_ORDERS) })
  sort?: SortInput | null;
  @Field(() => GroupFilter, { nullable: true, description: 'Which groups.' })
  filter?: GroupFilter | null;
}

/** Reading groups; what changes them is in the modules that move places and money. */
@Resolver(() => GroupType)
export class GroupReadResolver {
  @Query(() => GroupType, { nullable: true, description: 'One group by id.' })
  async group(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<GroupType | null> {
    const groupId = localId('Group', id);
    return groupId ? ((await loadGroup(ctx, groupId, selectionOf(info))) ?? null) : null;
  }

  @Authorized(...STAFF)
  @Query(() => GroupPage, { description: 'Groups for those who run them; provider staff see their own.' })
  consoleGroups(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<GroupPage> {
    return consoleGroups(ctx, args, selectionOf(info));
  }

  @FieldResolver(() => ProgrammeType, { description: 'What is learnt in it.' })
  programme(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Root() group: GroupType): Promise<ProgrammeType> {
    return loadProgramme(ctx, group.programmeId, selectionOf(info)) as Promise<ProgrammeType>;
  }
}
