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
  [RejectionReason.PRIOR_KNOWLEDGE]: {
    lv: 'Mācībām vajadzīgas priekšzināšanas, kuru pieteikumā nav.',
    en: 'The training needs prior knowledge that the application does not show.',
  },
  [RejectionReason.GROUP_CANCELLED]: { lv: 'Grupa ir atcelta.', en: 'The group was cancelled.' },
  [RejectionReason.DOCUMENTS_MISSING]: { lv: 'Trūkst vajadzīgo dokumentu.', en: 'Documents are missing.' },
  [RejectionReason.NOT_REACHABLE]: { lv: 'Ar tevi neizdevās sazināties.', en: 'You could not be reached.' },
  [RejectionReason.OTHER]: { lv: 'Cits iemesls.', en: 'Another reason.' },
};

export function rejectionWords(reason: RejectionReason, explanation: string | null): Translation {
  const own = reason === RejectionReason.OTHER ? { lv: '', en: '' } : { lv: `${reasons[reason].lv} `, en: `${reasons[reason].en} ` };
  const more = explanation ? `${explanation} ` : '';
  return { lv: `${own.lv}${more}Rezervētā nauda ir atgriezta.`, en: `${own.en}${more}The reserved money has been returned.` };
}
