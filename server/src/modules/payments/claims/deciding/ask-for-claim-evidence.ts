import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { changeClaim } from '../change-claim.ts';
import { ClaimWaitingFor } from '../claim-waiting-for.enum.ts';
import { evidenceNamed } from '../words/claim-words.ts';
import type { AskForClaimEvidenceInput } from '../claim.inputs.ts';
import { mayDecide } from './may-decide.ts';
import { moveClaim } from '../move-claim.ts';
import { say } from '../words/index.gen.ts';

/** An officer asks for documents; the claim waits and comes back to the queue when they are there. */
export function askForClaimEvidence(ctx: Context, input: AskForClaimEvidenceInput): Promise<string> {
  const explanation = neededText(['explanation'], input.explanation, 1_000);
  const kinds = [...new Set(input.kinds)];
  if (kinds.length === 0) throw new Invalid(['kinds'], say.chooseWhichDocumentsAreNeeded);
  return changeClaim(ctx, {
    mutation: 'askForClaimEvidence',
    input,
    isAllowed: (claim) => mayDecide(ctx, claim),
    async work(em, claim) {
      const asked = say.asked({ evidenceNamed: evidenceNamed(kinds), explanation });
      await moveClaim(em, claim, {
        to: ApplicationStatus.WAITING_FOR_FACTS,
        waitingFor: ClaimWaitingFor.EVIDENCE,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: asked,
      });
      await em.execute('update claim set asked_evidence = ?::text[], asked_words = ?::jsonb where id = ?', [
        `{${kinds.join(',')}}`,
        JSON.stringify({ lv: explanation, en: explanation }),
        claim.id,
      ]);
    },
  });
}
