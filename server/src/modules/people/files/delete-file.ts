import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { LOOSE_FILES_KEPT_HOURS } from './file-rules.ts';
import { say } from './words/index.gen.ts';

const LOOSE = 'not exists (select from claim_evidence e where e.file_id = f.id)';

/** The owner throws away an upload that belongs to nothing yet. */
export async function deleteFile(ctx: Context, file: string): Promise<string> {
  const id = localId('StoredFile', file);
  if (!id) throw new NotFound(['file']);
  await inTransaction(ctx.em, async (em) => {
    const [own] = await em.execute<{ isLoose: boolean }[]>(
      `select ${LOOSE} as "isLoose" from stored_file f where f.id = ? and f.owner_id = ? for update`,
      [id, ctx.viewer!.personId],
    );
    if (!own) throw new NotFound(['file']);
    if (!own.isLoose) throw new FileInUse();
    await em.execute('delete from stored_file where id = ?', [id]);
  });
  return file;
}

/** Uploads that were never used are gone after a day. */
export async function deleteLooseFiles({ em, clock }: { em: EntityManager; clock: Clock }): Promise<number> {
  const gone = await em
    .fork()
    .execute<unknown[]>(`delete from stored_file f where f.uploaded_at < ? and ${LOOSE} returning 1`, [
      new Date(clock.now().getTime() - LOOSE_FILES_KEPT_HOURS * 3_600_000),
    ]);
  return gone.length;
}

/** A document that a decision rests on stays. */
class FileInUse extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = say.thisDocumentHasBeenHanded;
  override readonly field = ['file'];
  constructor() {
    super('the file belongs to a claim');
  }
}
