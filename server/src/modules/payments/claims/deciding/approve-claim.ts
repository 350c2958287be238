import type { Context } from '../../../../context.ts';
import { neededText, possibleText } from '../../../../shared/check-text.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { euros } from '../../../platform/words/words.ts';
import { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import { approveClaims } from './approve-claims.ts';
import { changeClaim } from '../change-claim.ts';
import { checkCost } from '../submitting/check-claim.ts';
import type { ApproveClaimInput } from '../claim.inputs.ts';
import { mayDecide } from './may-decide.ts';
import { say } from '../words/index.gen.ts';

/** An officer has seen the documents and approves, perhaps for less than was claimed. */
export function approveClaim(ctx: Context, input: ApproveClaimInput): Promise<string> {
  const recognised = input.recognisedCost ?? null;
  if (recognised !== null) checkCost(['recognisedCost'], recognised);
  return changeClaim(ctx, {
    mutation: 'approveClaim',
    input,
    isAllowed: (claim) => mayDecide(ctx, claim),
    async work(em, claim) {
      if (recognised !== null && recognised > claim.costCents)
        throw new Invalid(['recognisedCost'], say.noMoreCanBeRecognisedThan({ cost: euros(claim.costCents) }));
      const isLess = recognised !== null && recognised < claim.costCents;
      if (isLess && claim.kind === SchemeKind.STIPEND) throw new Invalid(['recognisedCost'], say.aStipendFollowsFromDaysAndAttendance);
      const explanation = isLess
        ? neededText(['explanation'], input.explanation ?? '', 1_000)
        : possibleText(['explanation'], input.explanation, 1_000);
      claim.recognisedCents = isLess ? recognised : null;
      await approveClaims(ctx, em, [claim], explanation);
    },
  });
}
