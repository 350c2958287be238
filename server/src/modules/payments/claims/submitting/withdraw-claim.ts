import type { Context } from '../../../../context.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { changeClaim, isOwnClaim } from '../change-claim.ts';
import type { WithdrawClaimInput } from '../claim.inputs.ts';
import { moveClaim } from '../move-claim.ts';
import { say } from '../words/index.gen.ts';

/** The person takes a claim back while nobody has decided on it. No money has moved yet. */
export function withdrawClaim(ctx: Context, input: WithdrawClaimInput): Promise<string> {
  return changeClaim(ctx, {
    mutation: 'withdrawClaim',
    input,
    isAllowed: (claim) => isOwnClaim(ctx, claim),
    work: (em, claim) =>
      moveClaim(em, claim, {
        to: ApplicationStatus.WITHDRAWN,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: say.claimWithdrawn,
      }),
  });
}
