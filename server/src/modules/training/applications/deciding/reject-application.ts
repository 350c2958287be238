import type { Context } from '../../../../context.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { RejectApplicationInput } from '../application.inputs.ts';
import { causeOf } from '../cause-of.ts';
import { changeApplication } from '../change-application.ts';
import { neededText, possibleText } from '../../../../shared/check-text.ts';
import { WrongStatus } from '../errors.ts';
import { isHandledBy } from '../may-touch-application.ts';
import { moveApplication } from '../move-application.ts';
import { RejectionReason } from '../rejection-reason.enum.ts';
import { giveBack } from '../reserved-money/give-back.ts';
import { say } from '../words/index.gen.ts';

/** The provider or the agency declines, with a reason from the list (APP-5); money and place go back. */
export function rejectApplication(ctx: Context, input: RejectApplicationInput): Promise<string> {
  const explanation =
    input.reason === RejectionReason.OTHER
      ? neededText(['explanation'], input.explanation ?? '', 1_000)
      : possibleText(['explanation'], input.explanation, 1_000);
  return changeApplication(ctx, {
    mutation: 'rejectApplication',
    input,
    isAllowed: (application) => isHandledBy(ctx, application),
    async work(em, application) {
      // before the decision, in a draw for instance, nobody is put aside by hand
      if (application.decidedAt === null) throw new WrongStatus(application.status);
      await moveApplication(em, application, {
        to: ApplicationStatus.REJECTED,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: rejectionWords(input.reason, explanation),
      });
      await giveBack(em, application, causeOf(ctx, 'REJECTED'));
    },
  });
}

const reasons: Readonly<Record<RejectionReason, { lv: string; en: string }>> = {
  [RejectionReason.PRIOR_KNOWLEDGE]: say.reasonsPriorKnowledge,
  [RejectionReason.GROUP_CANCELLED]: say.reasonsGroupCancelled,
  [RejectionReason.DOCUMENTS_MISSING]: say.reasonsDocumentsMissing,
  [RejectionReason.NOT_REACHABLE]: say.reasonsNotReachable,
  [RejectionReason.OTHER]: say.reasonsOther,
};

export function rejectionWords(reason: RejectionReason, explanation: string | null): Translation {
  const own = reason === RejectionReason.OTHER ? { lv: '', en: '' } : { lv: `${reasons[reason].lv} `, en: `${reasons[reason].en} ` };
  const more = explanation ? `${explanation} ` : '';
  return say.theReservedMoneyHasBeenReturned({ own, more });
}
