import type { EntityManager } from '@mikro-orm/postgresql';
import { Invalid, NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { claimRefusal } from '../errors.ts';
import type { EvidenceInput } from '../claim.inputs.ts';
import { say } from '../words/index.gen.ts';

/** Documents of one claim, all together. */
export const MOST_EVIDENCE = 20;

/** Puts uploaded files of the person on a claim; each file belongs to one claim for good. */
export async function attachEvidence(
  em: EntityManager,
  claim: { id: string; personId: string },
  evidence: readonly EvidenceInput[],
  at: Date,
): Promise<void> {
  const files = evidence.map(({ file, kind }) => ({ id: localId('StoredFile', file), kind }));
  if (files.some(({ id }) => !id)) throw new NotFound(['evidence']);
  if (new Set(files.map(({ id }) => id)).size < files.length) throw new Invalid(['evidence'], say.oneFileIsThereTwice);
  if (files.length === 0) return;
  const [own] = await em.execute<{ count: string; there: string }[]>(
    `select (select count(*) from stored_file where id = any(?::uuid[]) and owner_id = ?) as count, (select count(*) from claim_evidence where claim_id = ?) as there`,
    [`{${files.map(({ id }) => id).join(',')}}`, claim.personId, claim.id],
  );
  if (Number(own!.count) < files.length) throw new NotFound(['evidence']);
  if (Number(own!.there) + files.length > MOST_EVIDENCE)
    throw new Invalid(['evidence'], say.aClaimCanHaveAtMostDocuments({ mostEvidence: MOST_EVIDENCE }));
  try {
    await em.execute(
      `insert into claim_evidence (claim_id, file_id, kind, added_at) select ?, f.id, f.kind, ? from jsonb_to_recordset(?::jsonb) as f(id uuid, kind text)`,
      [claim.id, at, JSON.stringify(files)],
    );
  } catch (error) {
    throw claimRefusal(error);
  }
}
