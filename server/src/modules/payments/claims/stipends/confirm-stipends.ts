import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import { once } from '../../../platform/idempotency/once.ts';
import { approveClaims } from '../deciding/approve-claims.ts';
import type { ConfirmStipendsInput } from '../claim.inputs.ts';
import { WrongClaimStatus } from '../errors.ts';
import { claimIds, holdThem } from '../deciding/many-claims.ts';
import { mayDecide } from '../deciding/may-decide.ts';
import { say } from '../words/index.gen.ts';

/** An officer confirms proposed stipends in one go (FUND-14): all of them, or none when one has changed meanwhile or the budget is too small. */
export async function confirmStipends(ctx: Context, input: ConfirmStipendsInput): Promise<string[]> {
  const ids = claimIds(input.claims);
  await once(ctx, { mutation: 'confirmStipends', input, resultId: ids[0]! }, async (em) => {
    const claims = await holdThem(ctx, em, ids, (claim) => mayDecide(ctx, claim));
    if (claims.some(({ kind }) => kind !== SchemeKind.STIPEND)) throw new Invalid(['claims'], say.notEverythingInTheList);
    const decided = claims.find(({ status }) => status !== ApplicationStatus.SUBMITTED);
    if (decided) throw new WrongClaimStatus(decided.status, ['claims']);
    await approveClaims(ctx, em, claims, null);
  });
  return ids;
}
