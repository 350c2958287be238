import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { Invalid, NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { type HeldClaim, holdClaims } from '../hold-claim.ts';
import { say } from '../words/index.gen.ts';

/** As many as one list shows and one transaction should carry. */
export const MOST_AT_ONCE = 500;

/** Ids of a list of claims, each once. */
export function claimIds(claims: readonly string[]): string[] {
  if (claims.length === 0) throw new Invalid(['claims'], say.chooseAtLeastOne);
  if (claims.length > MOST_AT_ONCE) throw new Invalid(['claims'], say.chooseAtMostAtATime({ mostAtOnce: MOST_AT_ONCE }));
  const ids = claims.map((claim) => localId('Claim', claim));
  if (ids.some((id) => !id)) throw new NotFound(['claims']);
  return [...new Set(ids as string[])];
}

/** Holds all of them; one that is not the asker's to touch makes the whole list unknown (ROLE-3). */
export async function holdThem(
  ctx: Context,
  em: EntityManager,
  ids: readonly string[],
  isAllowed: (claim: HeldClaim) => boolean,
): Promise<HeldClaim[]> {
  const held = await holdClaims(em, ids);
  if (held.length < ids.length || !held.every(isAllowed)) throw new NotFound(['claims']);
  return held;
}
