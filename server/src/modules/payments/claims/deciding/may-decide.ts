import type { Context } from '../../../../context.ts';
import { CLAIM_DECIDERS, actsFor } from '../claims-seen.ts';
import { ownClaim } from '../errors.ts';
import type { HeldClaim } from '../hold-claim.ts';

/** An officer of the source; nobody decides on money for themselves. */
export function mayDecide(ctx: Context, claim: Pick<HeldClaim, 'fundingSourceId' | 'personId'>): boolean {
  if (!actsFor(ctx, CLAIM_DECIDERS, claim.fundingSourceId)) return false;
  if (claim.personId === ctx.viewer!.personId) throw ownClaim();
  return true;
}
