import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload } from '../../../shared/user-errors.ts';
import { changedGroup } from './changed-group.ts';
import { GROUP_KEEPERS } from './check-group.ts';
import { createGroup } from './create-group.ts';
import { GroupIdInput, GroupInput } from './group.inputs.ts';
import { GroupPayload } from './group.payload.ts';
import { GroupType } from './group.type.ts';
import { openGroup } from './open-group.ts';

/** Groups on which nobody has a place yet; what touches applicants is training's. */
@Resolver(() => GroupType)
export class GroupPlanningResolver {
  @Authorized(...GROUP_KEEPERS)
  @Mutation(() => GroupPayload, { description: 'Plans a group of a programme.' })
  createGroup(@Ctx() ctx: Context, @Arg('input', () => GroupInput) input: GroupInput): Promise<GroupPayload> {
    return payload(() => changedGroup(ctx, createGroup(ctx, input)));
  }

  @Authorized(...GROUP_KEEPERS)
  @Mutation(() => GroupPayload, { description: 'Opens a planned group for applications within its window.' })
  openGroup(@Ctx() ctx: Context, @Arg('input', () => GroupIdInput) input: GroupIdInput): Promise<GroupPayload> {
    return payload(() => changedGroup(ctx, openGroup(ctx, input)));
  }
}
