import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { CriterionResult } from '../../../rules/eligibility/criterion-result.enum.ts';
import { changeClaim } from '../change-claim.ts';
import { OPEN_CLAIM } from '../claim-moves.ts';
import type { OverrideClaimCriterionInput } from '../claim.inputs.ts';
import { claimRefusal, WrongClaimStatus } from '../errors.ts';
import { mayDecide } from '../deciding/may-decide.ts';
import { tellOfClaim } from '../move-claim.ts';
import { judgeAgain } from './settle-claim.ts';
import { say } from '../words/index.gen.ts';

/** An officer settles a criterion of a claim by hand, with a reason and a document (FUND-7); the rules are asked again with that answer. */
export function overrideClaimCriterion(ctx: Context, input: OverrideClaimCriterionInput): Promise<string> {
  const reason = neededText(['reason'], input.reason, 2_000);
  const document = neededText(['document'], input.document, 300);
  if (input.result === CriterionResult.UNKNOWN) throw new Invalid(['result'], say.aConditionCanBeSettledAsMet);
  return changeClaim(ctx, {
    mutation: 'overrideClaimCriterion',
    input,
    isAllowed: (claim) => mayDecide(ctx, claim),
    async work(em, claim) {
      const [row] = await em.execute<{ decision: { code: string; result: string }[] }[]>('select decision from claim where id = ?', [
        claim.id,
      ]);
      const before = row!.decision.find(({ code }) => code === input.criterion);
      if (!before) throw new Invalid(['criterion'], say.theDecisionHasNoSuchCondition);
      // only what the platform itself refused can be set aside; an officer's own no is decided by a new claim
      const isRefused = claim.status === ApplicationStatus.REJECTED && claim.refusal === ErrorCode.NOT_ELIGIBLE;
      if (!isRefused && !OPEN_CLAIM.includes(claim.status)) throw new WrongClaimStatus(claim.status);
      const at = ctx.clock.now();
      const actorId = ctx.viewer!.personId;
      await em.execute(
        'insert into claim_override (claim_id, criterion, result, reason, document, decided_by_id, decided_at) values (?, ?, ?, ?, ?, ?, ?)',
        [claim.id, input.criterion, input.result, reason, document, actorId, at],
      );
      await audit(
        ctx,
        {
          action: 'overrideClaimCriterion',
          subject: `Claim:${claim.id}`,
          purpose: reason,
          before: { criterion: input.criterion, result: before.result },
          after: { criterion: input.criterion, result: input.result, document },
        },
        em,
      );
      const met = input.result === CriterionResult.MET;
      await tellOfClaim(em, claim.id, claim.status, {
        to: claim.status,
        at,
        actorId,
        reason: say.conditionOnTheDocument({
          part: met ? 'apstiprināts' : 'noraidīts',
          document,
          reason,
          part2: met ? 'confirmed' : 'rejected',
        }),
      });
      try {
        await judgeAgain(em, ctx, claim, actorId);
      } catch (error) {
        throw claimRefusal(error);
      }
    },
  });
}
