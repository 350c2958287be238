import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { reverse } from '../../../money/ledger/ledger.ts';
import { approvalKey } from './approve-claims.ts';
import { changeClaim } from '../change-claim.ts';
import type { ReopenClaimInput } from '../claim.inputs.ts';
import { WrongClaimStatus } from '../errors.ts';
import { mayDecide } from './may-decide.ts';
import { moveClaim } from '../move-claim.ts';
import { say } from '../words/index.gen.ts';

/** A mistake found before the money was paid: the approval is taken back by a counter-transfer and the claim is looked at again (FUND-20). */
export function reopenClaim(ctx: Context, input: ReopenClaimInput): Promise<string> {
  const reason = neededText(['reason'], input.reason, 1_000);
  return changeClaim(ctx, {
    mutation: 'reopenClaim',
    input,
    isAllowed: (claim) => mayDecide(ctx, claim),
    async work(em, claim) {
      if (claim.status !== ApplicationStatus.APPROVED) throw new WrongClaimStatus(claim.status);
      const at = ctx.clock.now();
      const actorId = ctx.viewer!.personId;
      const [transfer] = await em.execute<{ id: string }[]>('select id from ledger_transfer where idempotency_key = ?', [
        approvalKey(claim.id, claim.approvals),
      ]);
      await em.execute('update claim set approved_cents = null, approved_by_id = null, recognised_cents = null where id = ?', [claim.id]);
      await moveClaim(em, claim, {
        to: ApplicationStatus.SUBMITTED,
        at,
        actorId,
        reason: say.theApprovalWasTakenBack({ reason }),
      });
      await reverse(em, transfer!.id, { reason: 'CLAIM_REOPENED', actorId, at });
      await audit(
        ctx,
        { action: 'reopenClaim', subject: `Claim:${claim.id}`, purpose: reason, before: { approvedCents: claim.approvedCents } },
        em,
      );
    },
  });
}
