import { inTransaction } from '../../../shared/in-transaction.ts';
import { drawnOrder } from './draw-order.ts';
import type { DrawParts } from './draw-parts.ts';

/** Publishes the secret number and the order that follows from it, when its time has come and nobody has stopped it. */
export function revealDraw({ em, clock, seeds }: DrawParts, id: string): Promise<boolean> {
  return inTransaction(em, async (own) => {
    const [draw] = await own.execute<{ seedSealed: string; listDigest: string }[]>(
      `select seed_sealed as "seedSealed", list_digest as "listDigest" from draw where id = ? and status = 'FROZEN' and draw_at <= ? for no key update`,
      [id, clock.now()],
    );
    if (!draw) return false;
    const seed = seeds.open(draw.seedSealed);
    const rows = await own.execute<{ ticket: string }[]>('select ticket from draw_ticket where draw_id = ?', [id]);
    const order = drawnOrder(
      seed,
      draw.listDigest,
      rows.map(({ ticket }) => ticket),
    );
    await own.execute(
      `update draw_ticket t set rank = o.rank from jsonb_array_elements_text(?::jsonb) with ordinality as o(ticket, rank) where t.draw_id = ? and t.ticket = o.ticket`,
      [JSON.stringify(order), id],
    );
    await own.execute(`update draw set status = 'REVEALED', seed = ?, revealed_at = ? where id = ?`, [seed, clock.now(), id]);
    return true;
  });
}
