import type pg from 'pg';
import type { Translation } from '../../../shared/translation.ts';
import { UNDECIDED } from '../../training/applications/deciding/decide-received.ts';
import { windowsWithDraws } from '../../training/draws/drawn-windows.ts';

/** How the platform is doing, as everybody may know it (FUND-24). Numbers of receipt are those people were told. */
export interface StatusFigures {
  /** Received and not decided yet, draws left out: those wait for their day. */
  queue: number;
  /** Every application up to this number is decided. */
  decidedUpTo: number;
  lastNumber: number;
  /** From receipt to decision, the middle one of the latest; null when nothing was decided lately. */
  secondsToDecide: number | null;
  open: OpenWindow[];
  coming: ComingWindow[];
  groupsOpen: number;
}

export interface OpenWindow {
  name: Translation;
  sourceCode: string;
  closesAt: Date;
  isDrawn: boolean;
  drawCode: string | null;
  received: number;
  decided: number;
  waiting: number;
}

export interface ComingWindow {
  name: Translation;
  sourceCode: string;
  opensAt: Date;
  isDrawn: boolean;
}

const LATEST = 200;
const MOST_COMING = 6;

/** A few small questions on indexes, by a connection of its own; the same whether ten people apply or ten thousand. */
export async function readStatusFigures(pool: pg.Pool, now: Date): Promise<StatusFigures> {
  const ask = async <Row extends object>(text: string, values: unknown[] = []) => (await pool.query<Row>(text, values)).rows;
  const [numbers] = await ask<{ queue: number; first: string | null; last: string | null; seconds: number | null }>(
    `select (select count(*)::int from application a where ${UNDECIDED}) as queue,
            (select min(a.receipt_number) from application a where ${UNDECIDED}) as first,
            (select max(receipt_number) from application) as last,
            (select percentile_cont(0.5) within group (order by extract(epoch from decided_at - submitted_at))::float8
               from (select decided_at, submitted_at from application where draw_ticket_id is null and submitted_at > $1::timestamptz - interval '1 hour' order by receipt_number desc limit ${LATEST}) latest where decided_at is not null) as seconds`,
    [now],
  );
  const windows = await windowsWithDraws({ execute: ask as never });
  const open = [];
  for (const window of windows.filter(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)) {
    const [counted] = await ask<{ received: number; decided: number; waiting: number }>(
      `select count(*)::int as received, count(*) filter (where decided_at is not null)::int as decided, count(*) filter (where status = 'WAITLISTED')::int as waiting
         from application where (funding_source_id = $1 or second_funding_source_id = $1) and submitted_at >= $2 and status <> 'DRAFT'`,
      [window.sourceId, window.opensAt],
    );
    open.push({
      name: window.shortName,
      sourceCode: window.sourceCode,
      closesAt: window.closesAt,
      isDrawn: window.allotment === 'DRAW',
      drawCode: window.draw?.code ?? null,
      ...counted!,
    });
  }
  const [groups] = await ask<{ open: number }>(
    `select count(*)::int as open from learning_group where status = 'OPEN' and applications_from <= $1 and $1 < applications_until`,
    [now],
  );
  const last = Number(numbers!.last ?? 0);
  return {
    queue: numbers!.queue,
    decidedUpTo: numbers!.first === null ? last : Number(numbers!.first) - 1,
    lastNumber: last,
    secondsToDecide: numbers!.seconds,
    open,
    coming: windows
      .filter(({ opensAt, draw }) => now < opensAt && draw?.status !== 'STOPPED')
      .slice(0, MOST_COMING)
      .map(({ shortName, sourceCode, opensAt, allotment }) => ({ name: shortName, sourceCode, opensAt, isDrawn: allotment === 'DRAW' })),
    groupsOpen: groups!.open,
  };
}
