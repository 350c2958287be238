import type { Context } from '../../../context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { unsealBytes } from '../../platform/sealing/sealed.ts';
import { useOf } from './file-uses.ts';
import { fileKey } from './keep-file.ts';

export interface OpenedFile {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** A file for its owner or for the officer who decides on it; each look is in the audit log. To everybody else it does not exist (ROLE-3). */
export async function openFile(
  ctx: Pick<Context, 'em' | 'clock' | 'viewer' | 'address'>,
  secret: string,
  fileId: string,
): Promise<OpenedFile | undefined> {
  if (!ctx.viewer) return undefined;
  const [row] = await ctx.em.execute<{ ownerId: string; name: string; mediaType: string; sealed: Buffer; accountId: string | null }[]>(
    `select f.owner_id as "ownerId", f.name, f.media_type as "mediaType", o.sealed, l.id as "accountId"
       from stored_file f join file_content o on o.file_id = f.id left join learning_account l on l.person_id = f.owner_id
      where f.id = ?`,
    [fileId],
  );
  if (!row) return undefined;
  const use = await useOf(ctx.em, fileId, ctx.viewer);
  if (row.ownerId !== ctx.viewer.personId && !use?.mayOpen) return undefined;
  await audit(ctx, {
    action: 'viewEvidence',
    subject: row.accountId ? `LearningAccount:${row.accountId}` : `Person:${row.ownerId}`,
    purpose: use?.purpose ?? null,
    after: { file: fileId },
  });
  const content = unsealBytes(fileKey(secret), Buffer.from(row.sealed));
  if (!content) throw new Error('a file cannot be opened: PERSONAL_DATA_KEY is not the one it was sealed with');
  return { name: row.name, mediaType: row.mediaType, content };
}
