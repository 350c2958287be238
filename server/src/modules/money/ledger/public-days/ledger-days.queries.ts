import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { type Clock, dayInRiga } from '../../../../shared/clock.ts';
import { decodeCursor, encodeCursor, ForeignCursor, pageSize } from '../../../../shared/pagination.ts';
import { isDay } from '../../../../shared/read-model/cursor-values.ts';
import type { Connection } from '../../../../shared/read-model/connection.ts';
import { BEGINNING } from '../chain.ts';
import type { LedgerDayType } from './ledger-day.type.ts';

/** A day is finished an hour after midnight: whatever was being chained when it ended is committed by then. */
const SETTLES = 3_600_000;

/** The first day that is not finished. */
export function unfinishedDay(clock: Clock): string {
  return dayInRiga(new Date(clock.now().getTime() - SETTLES));
}

interface Stored {
  day: string;
  first: string;
  last: string;
  root: string;
  previousRoot: string | null;
}

const DAYS = (where: string) => `
  select d.day::text as day, d.first, d.last, l.hash as root, p.hash as "previousRoot"
    from (select sealed_on as day, min(position) as first, max(position) as last from ledger_link where ${where} group by sealed_on) d
    join ledger_link l on l.position = d.last left join ledger_link p on p.position = d.first - 1`;

/** Finished days of the ledger, the newest first. */
export async function ledgerDays(ctx: Context, first?: number | null, after?: string | null): Promise<Connection<LedgerDayType>> {
  const size = pageSize(first);
  const end = unfinishedDay(ctx.clock);
  const before = after ? dayOf(after, end) : end;
  const rows = await ctx.em.execute<Stored[]>(
    `with newest as (select distinct sealed_on from ledger_link where sealed_on < ? order by sealed_on desc limit ${size + 1})
     ${DAYS('sealed_on in (select sealed_on from newest)')} order by d.day desc`,
    [before],
  );
  const [count] = await ctx.em.execute<{ count: number }[]>(
    'select count(distinct sealed_on)::int as count from ledger_link where sealed_on < ?',
    [end],
  );
  const nodes = rows.slice(0, size).map(shown);
  const edges = nodes.map((node) => ({ cursor: encodeCursor([node.day]), node }));
  return {
    nodes,
    edges,
    totalCount: count!.count,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** One finished day; undefined when nothing was chained on it or it is not over. */
export async function ledgerDay(em: EntityManager, clock: Clock, day: string): Promise<LedgerDayType | undefined> {
  if (day >= unfinishedDay(clock)) return undefined;
  const [row] = await em.execute<Stored[]>(DAYS('sealed_on = ?'), [day]);
  return row && shown(row);
}

function shown({ day, first, last, root, previousRoot }: Stored): LedgerDayType {
  return {
    day,
    transfers: Number(last) - Number(first) + 1,
    firstPosition: Number(first),
    lastPosition: Number(last),
    previousRoot: previousRoot ?? BEGINNING,
    root,
    download: `/ledger/days/${day}.jsonl`,
  };
}

function dayOf(after: string, end: string): string {
  const [day] = decodeCursor(after);
  if (!isDay(day)) throw new ForeignCursor();
  return day < end ? day : end;
}
