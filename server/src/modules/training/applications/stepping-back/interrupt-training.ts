import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { InterruptTrainingInput } from '../application.inputs.ts';
import { causeOf } from '../cause-of.ts';
import { changeApplication } from '../change-application.ts';
import { possibleText } from '../../../../shared/check-text.ts';
import { dropOutWords, isDropOutReason } from './drop-out-reasons.ts';
import { hoursHeld } from '../training/attendance-rule.ts';
import { settleEarlyEnd } from './settle-early-end.ts';
import { isHandledBy, isOwn } from '../may-touch-application.ts';
import { moveApplication } from '../move-application.ts';
import { say } from '../words/index.gen.ts';

/** The person or the provider ends a training before its time (APP-12): the money is settled by the rule, the grant is lost where the source says so. */
export function interruptTraining(ctx: Context, input: InterruptTrainingInput): Promise<string> {
  const comment = possibleText(['comment'], input.comment, 2_000);
  if (input.reasons.length === 0 || input.reasons.length > 11 || !input.reasons.every(isDropOutReason)) {
    throw new Invalid(['reasons'], say.chooseAtLeastOneReason);
  }
  return changeApplication(ctx, {
    mutation: 'interruptTraining',
    input,
    isAllowed: (application) => isOwn(ctx, application) || isHandledBy(ctx, application),
    async work(em, application) {
      await moveApplication(em, application, {
        to: ApplicationStatus.INTERRUPTED,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: dropOutWords(input.reasons, comment),
      });
      await settleEarlyEnd(
        em,
        application,
        hoursHeld(application, ctx.clock.today()) - application.hoursMissed,
        causeOf(ctx, 'INTERRUPTED'),
      );
    },
  });
}
