import { registerFileUse } from '../../people/files/file-uses.ts';
import { CLAIM_DECIDERS } from './claims-seen.ts';

// evidence is opened by those who decide on it, within the sources they work for
registerFileUse(async (em, fileId, { actingAs }) => {
  const [claim] = await em.execute<{ number: string; fundingSourceId: string }[]>(
    'select c.number, c.funding_source_id as "fundingSourceId" from claim_evidence e join claim c on c.id = e.claim_id where e.file_id = ?',
    [fileId],
  );
  if (!claim) return undefined;
  const decides = (CLAIM_DECIDERS as readonly string[]).includes(actingAs.role);
  return {
    purpose: claim.number,
    mayOpen: decides && (actingAs.fundingSourceId === null || actingAs.fundingSourceId === claim.fundingSourceId),
  };
});
