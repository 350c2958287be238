import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../shared/translation.ts';
import type { DrawResult } from './draw-result.ts';

/** Everything that is published about a draw, in one file: enough to compute it again without asking anybody (BEY-20). */
export interface PublishedDraw extends Partial<DrawResult> {
  format: 'draw-1';
  code: string;
  fundingSource: string;
  status: string;
  opensAt: string;
  closesAt: string;
  drawAt: string;
  commitment: string;
  committedAt: string;
  sheets: { number: number; at: string; digest: string; tickets: string[] }[];
  listDigest: string | null;
  frozenAt: string | null;
  seed: string | null;
  revealedAt: string | null;
  /** Tickets in the drawn order. */
  order: string[] | null;
  decidedAt: string | null;
  stoppedAt: string | null;
  stopReason: Translation | null;
}

/** undefined where there is no such draw. */
export async function publishedDraw(em: EntityManager, code: string): Promise<PublishedDraw | undefined> {
  const [draw] = await em.execute<(Omit<PublishedDraw, 'sheets' | 'order' | 'format'> & { id: string; result: DrawResult | null })[]>(
    `select d.id, d.code, s.code as "fundingSource", d.status, d.opens_at as "opensAt", d.closes_at as "closesAt", d.draw_at as "drawAt", d.commitment, d.committed_at as "committedAt", d.list_digest as "listDigest",
            d.frozen_at as "frozenAt", d.seed, d.revealed_at as "revealedAt", d.decided_at as "decidedAt", d.stopped_at as "stoppedAt", d.stop_reason as "stopReason", d.result
       from draw d join funding_source s on s.id = d.funding_source_id and s.status <> 'DRAFT' where d.code = ?`,
    [code],
  );
  if (!draw) return undefined;
  const { id, result, ...told } = draw;
  const sheets = await em.execute<PublishedDraw['sheets']>(
    `select h.number, h.at, h.digest, (select json_agg(t.ticket order by t.ticket collate "C") from draw_ticket t where t.draw_id = h.draw_id and t.sheet = h.number) as tickets
       from draw_sheet h where h.draw_id = ? order by h.number`,
    [id],
  );
  const order = await em.execute<{ ticket: string }[]>(
    'select ticket from draw_ticket where draw_id = ? and rank is not null order by rank',
    [id],
  );
  return {
    format: 'draw-1',
    ...told,
    ...Object.fromEntries(MOMENTS.map((name) => [name, instant(told[name])])),
    sheets: sheets.map((sheet) => ({ ...sheet, at: instant(sheet.at) as string })),
    order: order.length > 0 ? order.map(({ ticket }) => ticket) : null,
    ...(result ? { groups: result.groups, purses: result.purses, entries: result.entries } : {}),
  };
}

const MOMENTS = ['opensAt', 'closesAt', 'drawAt', 'committedAt', 'frozenAt', 'revealedAt', 'decidedAt', 'stoppedAt'] as const;

function instant(at: string | null): string | null {
  return at && new Date(at).toISOString();
}
