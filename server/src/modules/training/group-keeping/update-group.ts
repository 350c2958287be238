import type { Context } from '../../../context.ts';
import { changeGroup } from '../../catalogue/groups/change-group.ts';
import type { UpdateGroupInput } from '../../catalogue/groups/group.inputs.ts';
import { deskOf } from '../applications/deciding/desk.ts';

/** Changes a group that has not ended; new places go to those who wait. */
export async function updateGroup(ctx: Context, input: UpdateGroupInput): Promise<string> {
  const groupId = await changeGroup(ctx, input);
  await deskOf(ctx.em).serveWaiting(ctx);
  return groupId;
}
