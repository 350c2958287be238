import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../shared/translation.ts';

/** Ends a draw before its secret number is known, with the reason that everybody reads; nothing where it has gone on meanwhile. */
export async function endDraw(
  em: EntityManager,
  id: string,
  by: { at: Date; reason: Translation; actorId: string | null },
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update draw set status = 'STOPPED', stopped_at = ?, stop_reason = ?::jsonb, stopped_by_id = ? where id = ? and status in ('COMMITTED', 'FROZEN') returning id`,
    [by.at, JSON.stringify(by.reason), by.actorId, id],
  );
  return rows.length > 0;
}
