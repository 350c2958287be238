import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload } from '../../shared/user-errors.ts';
import { Role } from '../roles/role.enum.ts';
import { cancelGroup } from './cancel-group.ts';
import { createGroup } from './create-group.ts';
import { GroupIdInput, GroupInput, UpdateGroupInput } from './group.inputs.ts';
import { GroupPayload } from './group.payloads.ts';
import type { GroupType } from './group.type.ts';
import { loadGroups } from './load-groups.ts';
import { openGroup } from './open-group.ts';
import { updateGroup } from './update-group.ts';

const PLANNERS = [Role.PROVIDER_ADMINISTRATOR, Role.PROVIDER_USER, Role.PLATFORM_ADMINISTRATOR] as const;

/** Reads afresh: the change has just been committed. */
async function changed(ctx: Context, id: Promise<string>): Promise<{ group: GroupType | undefined }> {
  const [group] = await loadGroups(ctx, [await id]);
  return { group };
}

/** What providers do with their groups. */
@Resolver()
export class GroupMutationsResolver {
  @Authorized(...PLANNERS)
  @Mutation(() => GroupPayload, { description: 'Plans a group; it takes applications once it is opened.' })
  createGroup(@Ctx() ctx: Context, @Arg('input', () => GroupInput) input: GroupInput): Promise<GroupPayload> {
    return payload(() => changed(ctx, createGroup(ctx, input)));
  }

  @Authorized(...PLANNERS)
  @Mutation(() => GroupPayload, { description: 'Changes dates, times, place, sizes or the window of a group.' })
  updateGroup(@Ctx() ctx: Context, @Arg('input', () => UpdateGroupInput) input: UpdateGroupInput): Promise<GroupPayload> {
    return payload(() => changed(ctx, updateGroup(ctx, input)));
  }

  @Authorized(...PLANNERS)
  @Mutation(() => GroupPayload, { description: 'Opens a group for applications, within its window.' })
  openGroup(@Ctx() ctx: Context, @Arg('input', () => GroupIdInput) input: GroupIdInput): Promise<GroupPayload> {
    return payload(() => changed(ctx, openGroup(ctx, input)));
  }

  @Authorized(...PLANNERS)
  @Mutation(() => GroupPayload, { description: 'Calls a group off before it starts: applicants get all money back and are told.' })
  cancelGroup(@Ctx() ctx: Context, @Arg('input', () => GroupIdInput) input: GroupIdInput): Promise<GroupPayload> {
    return payload(() => changed(ctx, cancelGroup(ctx, input)));
  }
}
