import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { ApplicationStatus } from '../applications/application-status.enum.ts';
import { causeOf } from '../applications/cause-of.ts';
import { deskOf } from '../applications/deciding/desk.ts';
import { holdApplication } from '../applications/hold-application.ts';
import { moveApplication } from '../applications/move-application.ts';
import { giveBack } from '../applications/reserved-money/give-back.ts';
import { audit } from '../../platform/audit/audit.ts';
import { once } from '../../platform/idempotency/once.ts';
import { WrongGroupStatus } from '../../catalogue/groups/errors.ts';
import { GroupStatus } from '../../catalogue/groups/group-status.enum.ts';
import type { GroupIdInput } from '../../catalogue/groups/group.inputs.ts';
import { holdOwnGroup } from '../../catalogue/groups/hold-group.ts';
import { markCancelled } from '../../catalogue/groups/mark-cancelled.ts';
import { say } from './words/index.gen.ts';

/**
 * Cancels a group, or stops one that is running. Nobody loses anything by it: every reservation returns to where it came from, with
 * more time to choose where the date has passed (FUND-21, worked example 13). All applications in one transaction.
 */
export async function cancelGroup(ctx: Context, input: GroupIdInput): Promise<string> {
  const id = localId('Group', input.group);
  if (!id) throw new NotFound(['group']);
  await once(ctx, { mutation: 'cancelGroup', input, resultId: id }, async (em) => {
    // in the order of locks: applications, the group, grants; then the money
    const open = await em.execute<{ id: string }[]>(
      `select id from application where group_id = ? and status in ('SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'ENROLLED', 'IN_TRAINING') order by receipt_number for no key update`,
      [id],
    );
    const group = await holdOwnGroup(ctx, em, input.group, 'group');
    if (group.status === GroupStatus.FINISHED || group.status === GroupStatus.CANCELLED) throw new WrongGroupStatus(group.status);
    await em.execute(
      `select 1 from training_grant where account_id in (select account_id from application where group_id = ?) order by id for no key update`,
      [id],
    );
    await markCancelled(em, id);
    for (const { id: applicationId } of open) {
      const application = (await holdApplication(em, applicationId))!;
      const isRunning = application.status === ApplicationStatus.IN_TRAINING;
      await moveApplication(em, application, {
        to: isRunning ? ApplicationStatus.INTERRUPTED : ApplicationStatus.REJECTED,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: isRunning ? say.theTrainingWasStopped : say.theGroupWasCancelled,
      });
      await giveBack(em, application, causeOf(ctx, isRunning ? 'TRAINING_STOPPED' : 'GROUP_CANCELLED'));
    }
    await audit(
      ctx,
      { action: 'cancelGroup', subject: `Group:${id}`, before: { status: group.status }, after: { applications: open.length } },
      em,
    );
  });
  await deskOf(ctx.em).serveWaiting(ctx);
  return id;
}
