import type { Context } from '../../../../context.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { addWorkingDays } from '../../../../shared/working-days.ts';
import { rulesOfVersion } from '../../../rules/funding-sources/source-rules.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { ConfirmPlaceInput } from '../application.inputs.ts';
import { changeApplication } from '../change-application.ts';
import { ApplicationRefused, WrongStatus } from '../errors.ts';
import { isOwn } from '../may-touch-application.ts';
import { moveApplication } from '../move-application.ts';
import { say } from '../words/index.gen.ts';

/** Somebody from the waiting list takes the place that was kept for them (APP-4). Money and place are held already. */
export function confirmPlace(ctx: Context, input: ConfirmPlaceInput): Promise<string> {
  return changeApplication(ctx, {
    mutation: 'confirmPlace',
    input,
    isAllowed: (application) => isOwn(ctx, application),
    async work(em, application) {
      if (application.status !== ApplicationStatus.WAITLISTED) throw new WrongStatus(application.status);
      if (!application.holdsPlace) throw new ApplicationRefused(ErrorCode.WRONG_STATUS, say.noPlaceIsFreeYet, ['application']);
      if (application.confirmBy !== null && application.confirmBy < ctx.clock.today())
        throw new ApplicationRefused(ErrorCode.WRONG_STATUS, say.theTimeToConfirmIsOver, ['application']);
      const [open] = await em.execute<{ isOpen: boolean }[]>(
        'select co_payment_if_confirmed_cents is not null as "isOpen" from application where id = ?',
        [application.id],
      );
      const days =
        application.fundingSourceId && application.rulesVersion
          ? (await rulesOfVersion(em, application.fundingSourceId, application.rulesVersion)).applications.processingWorkingDays
          : 5;
      await em.execute('update application set answer_by = ? where id = ?', [addWorkingDays(ctx.clock.today(), days), application.id]);
      await moveApplication(em, application, {
        to: open!.isOpen ? ApplicationStatus.WAITING_FOR_FACTS : ApplicationStatus.SUBMITTED,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: say.youConfirmedYourPlaceInTheGroup,
      });
    },
  });
}
