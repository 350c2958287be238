import type { Context } from '../../../../context.ts';
import { neededText, possibleText } from '../../../../shared/check-text.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { changeClaim, isOwnClaim } from '../change-claim.ts';
import { checkAchievedOn, neededKey } from '../submitting/check-claim.ts';
import { ClaimResult } from '../claim-result.enum.ts';
import type { TellClaimResultInput } from '../claim.inputs.ts';
import { claimRefusal, WrongClaimStatus } from '../errors.ts';
import { tellOfClaim } from '../move-claim.ts';
import { judgeAgain } from '../judging/settle-claim.ts';
import { say } from '../words/index.gen.ts';

/** The exam that was awaited has a result: the claim goes on, or is refused (worked example 19). */
export function tellClaimResult(ctx: Context, input: TellClaimResultInput): Promise<string> {
  if (input.result === ClaimResult.AWAITED) throw new Invalid(['result'], say.chooseWhetherTheResultWasAchieved);
  const achievedOn = checkAchievedOn(ctx, input.result, input.achievedOn);
  const certificateNumber =
    input.result === ClaimResult.ACHIEVED
      ? neededText(['certificateNumber'], input.certificateNumber ?? '', 80)
      : possibleText(['certificateNumber'], input.certificateNumber, 80);
  return changeClaim(ctx, {
    mutation: 'tellClaimResult',
    input,
    isAllowed: (claim) => isOwnClaim(ctx, claim),
    async work(em, claim) {
      if (claim.status !== ApplicationStatus.WAITING_FOR_FACTS || claim.result !== ClaimResult.AWAITED)
        throw new WrongClaimStatus(claim.status);
      try {
        await em.execute('update claim set result = ?, achieved_on = ?, certificate_number = ?, certificate_key = ? where id = ?', [
          input.result,
          achievedOn,
          certificateNumber,
          certificateNumber && neededKey(['certificateNumber'], certificateNumber),
          claim.id,
        ]);
      } catch (error) {
        throw claimRefusal(error);
      }
      claim.result = input.result;
      claim.achievedOn = achievedOn;
      await tellOfClaim(em, claim.id, claim.status, {
        to: claim.status,
        at: ctx.clock.now(),
        actorId: ctx.viewer!.personId,
        reason: input.result === ClaimResult.ACHIEVED ? say.theResultWasAchieved : say.theResultWasNotAchieved,
      });
      await judgeAgain(em, ctx, claim, null);
    },
  });
}
