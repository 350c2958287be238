import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import type { DrawTicketType, DrawType, OwnDrawTicketType } from './draw.type.ts';

const COLUMNS = `d.id, d.code, d.status, d.funding_source_id as "fundingSourceId", d.opens_at as "opensAt", d.closes_at as "closesAt", d.draw_at as "drawAt", d.commitment, d.committed_at as "committedAt",
  d.list_digest as "listDigest", d.frozen_at as "frozenAt", d.seed, d.revealed_at as "revealedAt", d.decided_at as "decidedAt", d.stopped_at as "stoppedAt", d.stop_reason as "stopReason",
  (select coalesce(sum(h.tickets), 0)::int from draw_sheet h where h.draw_id = d.id) as "ticketCount",
  case when d.result is not null then (
    select json_build_object('applications', count(*) filter (where outcome <> 'OUT'), 'placed', count(*) filter (where outcome = 'PLACE'), 'waiting', count(*) filter (where outcome = 'WAITING'), 'withoutPlace', count(*) filter (where outcome in ('FULL', 'EXHAUSTED')))
      from (select e ->> 'outcome' as outcome from jsonb_array_elements(d.result -> 'entries') e) entries) end as figures`;
/** Draws of sources that are not public yet are nobody's business. */
const FROM = `draw d join funding_source s on s.id = d.funding_source_id and s.status <> 'DRAFT'`;
const DATES = ['opensAt', 'closesAt', 'drawAt', 'committedAt', 'frozenAt', 'revealedAt', 'decidedAt', 'stoppedAt'] as const;

async function find(em: EntityManager, condition: string, values: unknown[]): Promise<DrawType[]> {
  const rows = await em.execute<DrawType[]>(`select ${COLUMNS} from ${FROM} where ${condition} order by d.opens_at desc`, values);
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(DATES.map((name) => [name, row[name] && new Date(row[name])])),
    __typename: 'Draw',
    downloadUrl: `/draws/${encodeURIComponent(row.code)}.json`,
  }));
}

/** Draws by database id, in the order asked. */
export async function loadDraws(ctx: Context, ids: readonly string[]): Promise<(DrawType | undefined)[]> {
  const rows = new Map((await find(ctx.em, 'd.id = any(?::uuid[])', [uuids(new Set(ids))])).map((row) => [row.id, row]));
  return ids.map((id) => rows.get(id));
}

export const loadDraw: (ctx: Context, id: string) => Promise<DrawType | undefined> = loader(loadDraws);

registerNode('Draw', loadDraws);

export async function findDraw(ctx: Context, code: string): Promise<DrawType | null> {
  const [draw] = await find(ctx.em, 'd.code = ?', [code.replaceAll('\u0000', '')]);
  return draw ?? null;
}

/** All draws, or those of one source; the latest first. */
export async function listDraws(ctx: Context, fundingSource: string | null | undefined): Promise<DrawType[]> {
  return fundingSource ? find(ctx.em, 's.code = ?', [fundingSource.replaceAll('\u0000', '')]) : find(ctx.em, 'true', []);
}

export const drawsOfSource = loader<string, DrawType[]>(async (ctx, ids) => {
  const rows = await find(ctx.em, 'd.funding_source_id = any(?::uuid[])', [uuids(ids)]);
  return ids.map((id) => rows.filter(({ fundingSourceId }) => fundingSourceId === id));
});

export const MOST_TICKETS = 100;

/** Published tickets: in the drawn order once it is known, alphabetically before. */
export async function ticketsOf(
  ctx: Context,
  drawId: string,
  asked: { first: number; from: number; ticket: string | null },
): Promise<DrawTicketType[]> {
  const rows = await ctx.em.execute<{ ticket: string; rank: number | null; outcomes: DrawTicketType['outcomes'] | null }[]>(
    `select t.ticket, t.rank, (select json_agg(e.entry ->> 'outcome' order by e.place) from jsonb_array_elements(d.result -> 'entries') with ordinality as e(entry, place) where e.entry ->> 'ticket' = t.ticket) as outcomes
       from (select * from draw_ticket where draw_id = ? and sheet is not null and (?::text is null or ticket = ?) order by rank, ticket limit ? offset ?) t join draw d on d.id = t.draw_id order by t.rank, t.ticket`,
    [drawId, asked.ticket, asked.ticket, asked.first, asked.from],
  );
  return rows.map(({ outcomes, ...row }) => ({ ...row, outcomes: outcomes ?? [] }));
}

/** The ticket of an application, for its owner. */
export const ownTicket = loader<string, OwnDrawTicketType | undefined>(async (ctx, ids) => {
  const rows = await ctx.em.execute<(OwnDrawTicketType & { id: string })[]>(
    'select id, ticket, rank, draw_id as "drawId" from draw_ticket where id = any(?::uuid[])',
    [uuids(ids)],
  );
  return ids.map((id) => rows.find((row) => row.id === id));
});
