import type { Context } from '../../../../context.ts';
import { neededTranslation } from '../../../../shared/check-text.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { moveApplication } from '../move-application.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { mayMakeRules } from '../../../rules/funding-sources/who-may.ts';
import type { StopDrawInput } from '../../draws/draw.inputs.ts';
import { DrawStatus } from '../../draws/draw-status.enum.ts';
import { endDraw } from '../../draws/end-draw.ts';
import { CannotBeStopped } from '../../draws/errors.ts';

/**
 * Stops a draw before its secret number is known, with a reason that everybody reads (BEY-20). Nothing is given: every application in it
 * is closed, and its person can apply again elsewhere. The secret number is published soon after, so that nobody stops a draw because
 * of how it would have ended.
 */
export async function stopDraw(ctx: Context, input: StopDrawInput): Promise<string> {
  const id = localId('Draw', input.draw);
  const reason = neededTranslation({ lv: ['reasonLv'], en: ['reasonEn'] }, input.reasonLv, input.reasonEn, 500);
  return inTransaction(ctx.em, async (em) => {
    const [draw] = id
      ? await em.execute<{ id: string; status: DrawStatus; sourceId: string; code: string }[]>(
          'select id, status, funding_source_id as "sourceId", code from draw where id = ? for no key update',
          [id],
        )
      : [];
    if (!draw || !mayMakeRules(ctx, draw.sourceId)) throw new NotFound(['draw']);
    if (draw.status !== DrawStatus.COMMITTED && draw.status !== DrawStatus.FROZEN) throw new CannotBeStopped(draw.status);
    const at = ctx.clock.now();
    await endDraw(em, draw.id, { at, reason, actorId: ctx.viewer!.personId });
    const applications = await em.execute<{ id: string; status: ApplicationStatus }[]>(
      `select id, status from application where draw_ticket_id in (select id from draw_ticket where draw_id = ?) and status = 'SUBMITTED' and decided_at is null
        order by receipt_number for no key update`,
      [draw.id],
    );
    for (const application of applications) {
      await em.execute('update application set refusal = ? where id = ?', [ErrorCode.SOURCE_CLOSED, application.id]);
      await moveApplication(em, application, {
        to: ApplicationStatus.REJECTED,
        at,
        actorId: ctx.viewer!.personId,
        reason: { lv: `Izloze ir apturēta. ${reason.lv}`, en: `The draw was stopped. ${reason.en ?? reason.lv}` },
      });
    }
    await audit(ctx, { action: 'stopDraw', subject: `Draw:${draw.id}`, after: { reason, applications: applications.length } }, em);
    return draw.id;
  });
}
