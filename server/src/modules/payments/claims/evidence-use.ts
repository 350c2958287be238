import type { SignedIn } from '../../../context.ts';
import { registerFileUse } from '../../people/files/file-uses.ts';
import { CLAIM_DECIDERS } from './claims-seen.ts';

/** Evidence is opened by those who decide on it, within the sources they work for. */
export function mayOpenEvidence({ actingAs }: SignedIn, fundingSourceId: string): boolean {
  return (
    (CLAIM_DECIDERS as readonly string[]).includes(actingAs.role) &&
    (actingAs.fundingSourceId === null || actingAs.fundingSourceId === fundingSourceId)
  );
}

registerFileUse(async (em, fileId, viewer) => {
  const [claim] = await em.execute<{ number: string; fundingSourceId: string }[]>(
    'select c.number, c.funding_source_id as "fundingSourceId" from claim_evidence e join claim c on c.id = e.claim_id where e.file_id = ?',
    [fileId],
  );
  return claim && { purpose: claim.number, mayOpen: mayOpenEvidence(viewer, claim.fundingSourceId) };
});
