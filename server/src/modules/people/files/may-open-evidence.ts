import type { SignedIn } from '../../../context.ts';
import { CLAIM_DECIDERS } from '../../payments/claims/claims-seen.ts';

/** Evidence is opened by those who decide on it, within the sources they work for. */
export function mayOpenEvidence({ actingAs }: SignedIn, fundingSourceId: string): boolean {
  return (
    (CLAIM_DECIDERS as readonly string[]).includes(actingAs.role) &&
    (actingAs.fundingSourceId === null || actingAs.fundingSourceId === fundingSourceId)
  );
}
