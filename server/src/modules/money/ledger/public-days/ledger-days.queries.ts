import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { type Clock, dayInRiga } from '../../../../shared/clock.ts';
import type { ConnectionArgs } from '../../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../../shared/read-model/connection.ts';
import { isDay } from '../../../../shared/read-model/cursor-values.ts';
import { askedPage, connectionFrom, type Keyset, pageBounds, pageOrder, questionMarks } from '../../../../shared/read-model/keyset.ts';
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

const NEWEST_FIRST: Keyset = { columns: [{ sql: 'sealed_on', type: 'date', accepts: isDay }], isDescending: true };

/** Finished days of the ledger, the newest first. */
export async function ledgerDays(ctx: Context, args: ConnectionArgs): Promise<Connection<LedgerDayType>> {
  const page = askedPage(args);
  const end = unfinishedDay(ctx.clock);
  const values: unknown[] = [end];
  const bounds = pageBounds(page, NEWEST_FIRST, questionMarks(values));
  const order = pageOrder(page, NEWEST_FIRST);
  const rows = await ctx.em.execute<Stored[]>(
    `with page as (select distinct sealed_on from ledger_link where ${['sealed_on < ?', ...bounds].join(' and ')} order by ${order} limit ${page.size + 1})
     ${DAYS('sealed_on in (select sealed_on from page)')} order by ${order.replace('sealed_on', 'd.day')}`,
    values,
  );
  const total = async () => {
    const [count] = await ctx.em.execute<{ count: number }[]>(
      'select count(distinct sealed_on)::int as count from ledger_link where sealed_on < ?',
      [end],
    );
    return count!.count;
  };
  return connectionFrom(page, { rows, nodes: (found) => found.map(shown), cursor: ({ day }) => [day], total });
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
