import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload } from '../../../shared/user-errors.ts';
import { changedGroup } from '../../catalogue/groups/changed-group.ts';
import { GROUP_KEEPERS } from '../../catalogue/groups/check-group.ts';
import { GroupIdInput, UpdateGroupInput } from '../../catalogue/groups/group.inputs.ts';
import { GroupPayload } from '../../catalogue/groups/group.payload.ts';
import { GroupType } from '../../catalogue/groups/group.type.ts';
import { cancelGroup } from './cancel-group.ts';
import { updateGroup } from './update-group.ts';

/** Changing groups where it touches those who applied. */
@Resolver(() => GroupType)
export class GroupKeepingResolver {
  @Authorized(...GROUP_KEEPERS)
  @Mutation(() => GroupPayload, { description: 'Changes a group that has not ended; new places go to those who wait.' })
  updateGroup(@Ctx() ctx: Context, @Arg('input', () => UpdateGroupInput) input: UpdateGroupInput): Promise<GroupPayload> {
    return payload(() => changedGroup(ctx, updateGroup(ctx, input)));
  }

  @Authorized(...GROUP_KEEPERS)
  @Mutation(() => GroupPayload, { description: 'Cancels a group, or stops a running one; everybody gets all money back.' })
  cancelGroup(@Ctx() ctx: Context, @Arg('input', () => GroupIdInput) input: GroupIdInput): Promise<GroupPayload> {
    return payload(() => changedGroup(ctx, cancelGroup(ctx, input)));
  }
}
