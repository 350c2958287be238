import type { GrantFigures } from './grant-figures.ts';
import { GrantStatus } from './grant-status.enum.ts';

/**
 * What a grant is once nothing is free on it any more: still under way while a training holds a part of it, spent when a part
 * of it was spent, and otherwise what the emptying made of it. Whoever spent a part has made the choice (FUND-11).
 */
export function statusWithoutMoney(
  grant: Pick<GrantFigures, 'status' | 'reservedCents' | 'spentCents'>,
  otherwise: GrantStatus,
): GrantStatus {
  if (grant.reservedCents > 0) return grant.status;
  return grant.spentCents > 0 ? GrantStatus.SPENT : otherwise;
}
