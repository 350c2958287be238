import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { keyFor, sealBytes } from '../../platform/sealing/sealed.ts';
import { type FileRefusal, MOST_LOOSE_FILES, plainName, recognise } from './file-rules.ts';

export interface KeptFile {
  /** Database id. */
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

/** Keeps an uploaded file, sealed; or says why it is not taken. */
export async function keepFile(
  { em, secret }: { em: EntityManager; secret: string },
  { ownerId, name, content, at }: { ownerId: string; name: string; content: Buffer; at: Date },
): Promise<KeptFile | FileRefusal> {
  if (content.length === 0) return 'EMPTY';
  const mediaType = await recognise(content);
  if (!mediaType) return 'WRONG_TYPE';
  const plain = plainName(name);
  return inTransaction(em, async (own) => {
    // one person's uploads are counted one after the other
    await own.execute('select 1 from person where id = ? for no key update', [ownerId]);
    const [loose] = await own.execute<{ count: string }[]>(
      'select count(*) from stored_file f where f.owner_id = ? and not exists (select from claim_evidence e where e.file_id = f.id)',
      [ownerId],
    );
    if (Number(loose!.count) >= MOST_LOOSE_FILES) return 'TOO_MANY';
    const [file] = await own.execute<{ id: string }[]>(
      'insert into stored_file (owner_id, name, media_type, size_bytes, digest, uploaded_at) values (?, ?, ?, ?, ?, ?) returning id',
      [ownerId, plain, mediaType, content.length, createHash('sha256').update(content).digest('base64url'), at],
    );
    await own.execute('insert into file_content (file_id, sealed) values (?, ?)', [file!.id, sealBytes(fileKey(secret), content)]);
    return { id: file!.id, name: plain, mediaType, size: content.length };
  });
}

/** The key that files are sealed with. */
export function fileKey(secret: string): Buffer {
  return keyFor(secret, 'uploaded files');
}
