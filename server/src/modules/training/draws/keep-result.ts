import type { EntityManager } from '@mikro-orm/postgresql';
import type { DrawResult } from './draw-result.ts';

/** Holds a draw whose order is known and not yet decided, until the transaction ends; false when there is nothing to decide. */
export async function holdRevealed(em: EntityManager, id: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(`select id from draw where id = ? and status = 'REVEALED' for no key update`, [id]);
  return rows.length > 0;
}

/** The draw is decided: what there was and who got it is published (BEY-20). */
export async function keepResult(em: EntityManager, id: string, result: DrawResult, at: Date): Promise<void> {
  await em.execute(`update draw set status = 'DECIDED', decided_at = ?, result = ?::jsonb where id = ?`, [at, JSON.stringify(result), id]);
}
