import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { sheetDigest } from './draw-order.ts';
import type { DrawParts } from './draw-parts.ts';

/** Publishes the tickets given since the last sheet, of every window that is open: once a minute, so that the list can only grow in sight of everybody. */
export async function sealSheets({ em, clock }: DrawParts): Promise<number> {
  const draws = await em
    .fork()
    .execute<{ id: string }[]>(
      `select d.id from draw d where d.status = 'COMMITTED' and exists (select from draw_ticket t where t.draw_id = d.id and t.sheet is null)`,
    );
  let sealed = 0;
  for (const { id } of draws) {
    sealed += await inTransaction(em, async (own) => {
      // alone with the draw: nobody closes its list or seals another sheet meanwhile
      const [draw] = await own.execute<{ id: string; commitment: string }[]>(
        `select id, commitment from draw where id = ? and status = 'COMMITTED' for no key update`,
        [id],
      );
      return draw ? (await sealSheet(own, draw, clock.now())).tickets : 0;
    });
  }
  return sealed;
}

/** Puts what is on no sheet yet on the next one; answers the fingerprint of the list so far. The draw is held by the caller. */
export async function sealSheet(
  em: EntityManager,
  draw: { id: string; commitment: string },
  at: Date,
): Promise<{ digest: string; tickets: number }> {
  const [last] = await em.execute<{ number: number; digest: string }[]>(
    'select number, digest from draw_sheet where draw_id = ? order by number desc limit 1',
    [draw.id],
  );
  const rows = await em.execute<{ ticket: string }[]>('select ticket from draw_ticket where draw_id = ? and sheet is null', [draw.id]);
  const before = last?.digest ?? draw.commitment;
  if (rows.length === 0) return { digest: before, tickets: 0 };
  const tickets = rows.map(({ ticket }) => ticket);
  const number = (last?.number ?? 0) + 1;
  const digest = sheetDigest(before, tickets);
  await em.execute('update draw_ticket set sheet = ? where draw_id = ? and ticket = any(string_to_array(?, chr(44)))', [
    number,
    draw.id,
    tickets.join(','),
  ]);
  await em.execute('insert into draw_sheet (draw_id, number, at, tickets, digest) values (?, ?, ?, ?, ?)', [
    draw.id,
    number,
    at,
    tickets.length,
    digest,
  ]);
  return { digest, tickets: tickets.length };
}
