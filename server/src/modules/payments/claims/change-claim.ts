import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { once } from '../../platform/idempotency/once.ts';
import { type HeldClaim, holdClaim } from './hold-claim.ts';

interface Change {
  mutation: string;
  input: { claim: string; idempotencyKey: string };
  /** Who may, besides what the role allows at the entrance. */
  isAllowed(claim: HeldClaim): boolean;
  work(em: EntityManager, claim: HeldClaim): Promise<void>;
}

/** Changes one claim once: holds it, looks whether the viewer may, does the work. What somebody may not touch answers like what does not exist (ROLE-3). */
export async function changeClaim(ctx: Context, { mutation, input, isAllowed, work }: Change): Promise<string> {
  const id = localId('Claim', input.claim);
  if (!id) throw new NotFound(['claim']);
  return once(ctx, { mutation, input, resultId: id }, async (em) => {
    const claim = await holdClaim(em, id);
    if (!claim || !isAllowed(claim)) throw new NotFound(['claim']);
    await work(em, claim);
  });
}

/** The claimant, in whichever role they act. */
export function isOwnClaim(ctx: Context, claim: Pick<HeldClaim, 'accountId'>): boolean {
  return ctx.viewer !== null && ctx.viewer.accountId !== null && ctx.viewer.accountId === claim.accountId;
}
