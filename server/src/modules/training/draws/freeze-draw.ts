import { inTransaction } from '../../../shared/in-transaction.ts';
import type { DrawParts } from './draw-parts.ts';
import { sealSheet } from './seal-sheet.ts';

/**
 * Closes the list of tickets when the window has closed, and publishes its fingerprint. Whoever receives an application holds the draw
 * shared, so the list waits for those who came within the last second, and nobody gets in afterwards.
 */
export function freezeDraw({ em, clock }: DrawParts, id: string): Promise<boolean> {
  return inTransaction(em, async (own) => {
    const [draw] = await own.execute<{ id: string; commitment: string }[]>(
      `select id, commitment from draw where id = ? and status = 'COMMITTED' and closes_at <= ? for no key update`,
      [id, clock.now()],
    );
    if (!draw) return false;
    const { digest } = await sealSheet(own, draw, clock.now());
    await own.execute(`update draw set status = 'FROZEN', list_digest = ?, frozen_at = ? where id = ?`, [digest, clock.now(), id]);
    return true;
  });
}
