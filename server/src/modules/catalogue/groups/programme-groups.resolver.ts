import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { ProgrammeType } from '../programmes/programme.type.ts';
import { GroupFilter } from './group-filter.input.ts';
import { groupsOfProgramme } from './group.queries.ts';
import { GroupConnection } from './group.type.ts';
import './programme-groups.ts';

@ArgsType()
class GroupsArgs extends ConnectionArgs {
  @Field(() => GroupFilter, { nullable: true, description: 'What remains.' })
  filter?: GroupFilter | null;
}

@Resolver(() => ProgrammeType)
export class ProgrammeGroupsResolver {
  @FieldResolver(() => GroupConnection, {
    description: 'Its groups by their start; those that are neither finished nor cancelled when the filter does not say which.',
  })
  groups(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() programme: ProgrammeType,
    @Args(() => GroupsArgs, { validate: false }) args: GroupsArgs,
  ): Promise<GroupConnection> {
    return groupsOfProgramme(ctx, programme.id, args, selectionOf(info));
  }
}
