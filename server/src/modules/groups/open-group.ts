import type { Context } from '../../context.ts';
import { NotFound } from '../../shared/errors.ts';
import { localId } from '../../shared/global-id.ts';
import { audit } from '../audit/audit.ts';
import { once } from '../idempotency/once.ts';
import { WrongGroupStatus } from './errors.ts';
import type { GroupIdInput } from './group.inputs.ts';
import { GroupStatus } from './group-status.enum.ts';
import { holdGroup } from './hold-group.ts';

/** From now on the group takes applications within its window; the window itself opens and closes by the clock (FUND-25). */
export async function openGroup(ctx: Context, input: GroupIdInput): Promise<string> {
  const id = localId('Group', input.group);
  if (!id) throw new NotFound(['group']);
  return once(ctx, { mutation: 'openGroup', input, resultId: id }, async (em) => {
    const group = await holdGroup(ctx, em, id);
    if (group.status !== GroupStatus.PLANNED && group.status !== GroupStatus.CLOSED) throw new WrongGroupStatus(group.status);
    group.status = GroupStatus.OPEN;
    await audit(ctx, { action: 'openGroup', subject: `Group:${id}` }, em);
    await em.flush();
  });
}
