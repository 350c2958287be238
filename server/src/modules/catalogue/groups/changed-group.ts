import type { Context } from '../../../context.ts';
import type { GroupType } from './group.type.ts';
import { loadGroups } from './load-groups.ts';

/** The group as it stands after a change, for the payload of the mutation. */
export async function changedGroup(ctx: Context, id: Promise<string>): Promise<{ group: GroupType | undefined }> {
  const [group] = await loadGroups(ctx, [await id]);
  return { group };
}
