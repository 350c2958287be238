import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { attachEvidence } from './attach-evidence.ts';
import { changeClaim, isOwnClaim } from '../change-claim.ts';
import { OPEN_CLAIM } from '../claim-moves.ts';
import { ClaimWaitingFor } from '../claim-waiting-for.enum.ts';
import { evidenceNamed } from '../words/claim-words.ts';
import type { AddClaimEvidenceInput } from '../claim.inputs.ts';
import { WrongClaimStatus } from '../errors.ts';
import { tellOfClaim } from '../move-claim.ts';
import { judgeAgain } from '../judging/settle-claim.ts';
import { say } from '../words/index.gen.ts';

/** The person adds documents; a claim that waited for them goes on by itself. */
export function addClaimEvidence(ctx: Context, input: AddClaimEvidenceInput): Promise<string> {
  if (input.evidence.length === 0) throw new Invalid(['evidence'], say.addAtLeastOneDocument);
  return changeClaim(ctx, {
    mutation: 'addClaimEvidence',
    input,
    isAllowed: (claim) => isOwnClaim(ctx, claim),
    async work(em, claim) {
      if (!OPEN_CLAIM.includes(claim.status)) throw new WrongClaimStatus(claim.status);
      const at = ctx.clock.now();
      await attachEvidence(em, claim, input.evidence, at);
      const added = [...new Set(input.evidence.map(({ kind }) => kind))];
      await tellOfClaim(em, claim.id, claim.status, {
        to: claim.status,
        at,
        actorId: ctx.viewer!.personId,
        reason: say.documentsAdded({ evidenceNamed: evidenceNamed(added) }),
      });
      claim.evidence = [...new Set([...claim.evidence, ...added])];
      const stillAsked = claim.askedEvidence.filter((kind) => !added.includes(kind));
      await em.execute('update claim set asked_evidence = ?::text[], asked_words = case when ? then asked_words end where id = ?', [
        `{${stillAsked.join(',')}}`,
        stillAsked.length > 0,
        claim.id,
      ]);
      if (claim.status !== ApplicationStatus.WAITING_FOR_FACTS) return;
      // what the officer asked for is not all here yet
      if (claim.waitingFor === ClaimWaitingFor.EVIDENCE && stillAsked.length > 0) return;
      await judgeAgain(em, ctx, claim, null);
    },
  });
}
