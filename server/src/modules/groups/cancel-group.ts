import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { NotFound } from '../../shared/errors.ts';
import { localId } from '../../shared/global-id.ts';
import { BEFORE_TRAINING } from '../applications/application-moves.ts';
import { ApplicationStatus } from '../applications/application-status.enum.ts';
import { causeOf } from '../applications/cause-of.ts';
import { holdApplication } from '../applications/hold-application.ts';
import { moveApplication } from '../applications/move-application.ts';
import { rejectionWords } from '../applications/reject-application.ts';
import { RejectionReason } from '../applications/rejection-reason.enum.ts';
import { giveBack } from '../applications/reservation.ts';
import { audit } from '../audit/audit.ts';
import { once } from '../idempotency/once.ts';
import { WrongGroupStatus } from './errors.ts';
import type { GroupIdInput } from './group.inputs.ts';
import { GroupStatus } from './group-status.enum.ts';
import { holdGroup } from './hold-group.ts';

/** The group will not take place: everybody in it gets all the money back, and is told (FUND-21). */
export async function cancelGroup(ctx: Context, input: GroupIdInput): Promise<string> {
  const id = localId('Group', input.group);
  if (!id) throw new NotFound(['group']);
  return once(ctx, { mutation: 'cancelGroup', input, resultId: id }, async (em) => {
    // applications are held before the group, in the order in which every other use case holds them
    const applications = await holdAll(em, id);
    const group = await holdGroup(ctx, em, id);
    if (group.status === GroupStatus.CANCELLED || group.status === GroupStatus.RUNNING || group.status === GroupStatus.FINISHED) throw new WrongGroupStatus(group.status);
    await em.execute('update learning_group set status = ? where id = ?', [GroupStatus.CANCELLED, id]);
    for (const application of applications) {
      await moveApplication(em, application, { to: ApplicationStatus.REJECTED, at: ctx.clock.now(), actorId: ctx.viewer!.personId, reason: rejectionWords(RejectionReason.GROUP_CANCELLED, null) });
      await giveBack(em, application, causeOf(ctx, 'GROUP_CANCELLED'));
    }
    await audit(ctx, { action: 'cancelGroup', subject: `Group:${id}`, after: { applications: applications.length } }, em);
  });
}

async function holdAll(em: EntityManager, groupId: string) {
  const rows = await em.execute<{ id: string }[]>('select id from application where group_id = ? and status = any(?::text[]) order by id', [groupId, `{${BEFORE_TRAINING.join(',')}}`]);
  const held = [];
  for (const { id } of rows) {
    const application = await holdApplication(em, id);
    if (application && BEFORE_TRAINING.includes(application.status)) held.push(application);
  }
  return held;
}
