import type { Context } from '../../../../context.ts';
import { neededText, possibleText } from '../../../../shared/check-text.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { changeClaim } from '../change-claim.ts';
import { ClaimRejectionReason } from '../claim-rejection-reason.enum.ts';
import { claimRejectionWords } from '../words/claim-words.ts';
import type { RejectClaimInput } from '../claim.inputs.ts';
import { mayDecide } from './may-decide.ts';
import { moveClaim } from '../move-claim.ts';

/** An officer declines a claim with a reason from the list. No money has moved. */
export function rejectClaim(ctx: Context, input: RejectClaimInput): Promise<string> {
  const explanation =
    input.reason === ClaimRejectionReason.OTHER
      ? neededText(['explanation'], input.explanation ?? '', 1_000)
      : possibleText(['explanation'], input.explanation, 1_000);
  return changeClaim(ctx, {
    mutation: 'rejectClaim',
    input,
    isAllowed: (claim) => mayDecide(ctx, claim),
    work: (em, claim) =>
      moveClaim(em, claim, {
        to: ApplicationStatus.REJECTED,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: claimRejectionWords(input.reason, explanation),
      }),
  });
}
