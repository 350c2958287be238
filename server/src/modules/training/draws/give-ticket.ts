import type { EntityManager } from '@mikro-orm/postgresql';
import { newTicket } from './draw-order.ts';

/** A draw that takes applications now. */
export interface OpenDraw {
  id: string;
  drawAt: string;
  sourceId: string;
}

/** The draw whose window is open now. Held shared until the receipt is committed: its list does not close meanwhile, and once closed it lets nobody in. */
export async function holdOpenDraw(em: EntityManager, sourceCode: string, now: Date, today: string): Promise<OpenDraw | undefined> {
  const [draw] = await em.execute<OpenDraw[]>(
    `select d.id, d.draw_at as "drawAt", d.funding_source_id as "sourceId" from draw d join funding_source s on s.id = d.funding_source_id
      where s.code = ? and s.status = 'PUBLISHED' and ?::date between s.eligible_from and s.eligible_until
        and d.status = 'COMMITTED' and d.opens_at <= ? and ? < d.closes_at order by d.opens_at limit 1 for share of d`,
    [sourceCode, today, now, now],
  );
  return draw;
}

/** The person's ticket in a draw, made when it is the first; one person has one, however often they ask. */
export async function ticketOf(em: EntityManager, drawId: string, accountId: string, at: Date): Promise<{ id: string; ticket: string }> {
  await em.execute(
    'insert into draw_ticket (draw_id, account_id, ticket, issued_at) values (?, ?, ?, ?) on conflict (draw_id, account_id) do nothing',
    [drawId, accountId, newTicket(), at],
  );
  const [row] = await em.execute<{ id: string; ticket: string }[]>(
    'select id, ticket from draw_ticket where draw_id = ? and account_id = ?',
    [drawId, accountId],
  );
  return row!;
}
