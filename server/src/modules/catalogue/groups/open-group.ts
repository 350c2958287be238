import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import { once } from '../../platform/idempotency/once.ts';
import { WrongGroupStatus } from './errors.ts';
import { GroupStatus } from './group-status.enum.ts';
import type { GroupIdInput } from './group.inputs.ts';
import { holdOwnGroup } from './hold-group.ts';

/** Opens a planned group: it takes applications within its window, to the second (FUND-25). */
export async function openGroup(ctx: Context, input: GroupIdInput): Promise<string> {
  const id = localId('Group', input.group);
  if (!id) throw new NotFound(['group']);
  return once(ctx, { mutation: 'openGroup', input, resultId: id }, async (em) => {
    const group = await holdOwnGroup(ctx, em, input.group, 'group');
    if (group.status !== GroupStatus.PLANNED) throw new WrongGroupStatus(group.status);
    await em.execute(`update learning_group set status = 'OPEN' where id = ?`, [group.id]);
    await audit(ctx, { action: 'openGroup', subject: `Group:${group.id}` }, em);
  });
}
