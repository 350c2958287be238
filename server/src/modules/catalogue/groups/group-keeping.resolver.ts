import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload } from '../../../shared/user-errors.ts';
import { cancelGroup } from './cancel-group.ts';
import { GROUP_KEEPERS } from './check-group.ts';
import { createGroup } from './create-group.ts';
import { GroupIdInput, GroupInput, UpdateGroupInput } from './group.inputs.ts';
import { GroupPayload } from './group.payload.ts';
import { GroupType } from './group.type.ts';
import { loadGroups } from './load-groups.ts';
import { openGroup } from './open-group.ts';
import { updateGroup } from './update-group.ts';

async function changed(ctx: Context, id: Promise<string>): Promise<{ group: GroupType | undefined }> {
  const [group] = await loadGroups(ctx, [await id]);
  return { group };
}

/** Changing groups; reading them is the catalogue's. */
@Resolver(() => GroupType)
export class GroupKeepingResolver {
  @Authorized(...GROUP_KEEPERS)
  @Mutation(() => GroupPayload, { description: 'Plans a group of a programme.' })
  createGroup(@Ctx() ctx: Context, @Arg('input', () => GroupInput) input: GroupInput): Promise<GroupPayload> {
    return payload(() => changed(ctx, createGroup(ctx, input)));
  }

  @Authorized(...GROUP_KEEPERS)
  @Mutation(() => GroupPayload, { description: 'Changes a group that has not ended; new places go to those who wait.' })
  updateGroup(@Ctx() ctx: Context, @Arg('input', () => UpdateGroupInput) input: UpdateGroupInput): Promise<GroupPayload> {
    return payload(() => changed(ctx, updateGroup(ctx, input)));
  }

  @Authorized(...GROUP_KEEPERS)
  @Mutation(() => GroupPayload, { description: 'Opens a planned group for applications within its window.' })
  openGroup(@Ctx() ctx: Context, @Arg('input', () => GroupIdInput) input: GroupIdInput): Promise<GroupPayload> {
    return payload(() => changed(ctx, openGroup(ctx, input)));
  }

  @Authorized(...GROUP_KEEPERS)
  @Mutation(() => GroupPayload, { description: 'Cancels a group, or stops a running one; everybody gets all money back.' })
  cancelGroup(@Ctx() ctx: Context, @Arg('input', () => GroupIdInput) input: GroupIdInput): Promise<GroupPayload> {
    return payload(() => changed(ctx, cancelGroup(ctx, input)));
  }
}
