import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays } from '../../../shared/days.ts';
import { accountsOf, type StatementSubject } from './statement-subject.ts';

/** First and last day, both included; days are those of Riga. */
export interface Period {
  from: string;
  until: string;
}

/** What a period did to the money of somebody. Opening, received and spent add up to closing. */
export interface StatementFigures {
  openingCents: number;
  receivedCents: number;
  spentCents: number;
  closingCents: number;
  lines: number;
}

/** One movement as its subject sees it. */
export interface StatementRow {
  id: string;
  at: Date;
  /** `at` with its microseconds, as a cursor needs it. */
  moment: string;
  sequence: number;
  /** Above zero what came in, below zero what went out, zero what only changed its place within. */
  changeCents: number;
  /** After this movement. */
  balanceCents: number;
}

/** Every movement that touches the subject's accounts, `t`, with what it changes. Money between two of them changes nothing. */
const MOVEMENTS = (own: string) => `
  own as materialized (select l.id from ledger_account l where ${own}),
  movement as (
    select id, at, sequence, sum(cents) as cents from (
      select t.id, t.at, t.sequence, t.amount_cents as cents from ledger_transfer t where t.credit_id in (select id from own)
      union all select t.id, t.at, t.sequence, -t.amount_cents from ledger_transfer t where t.debit_id in (select id from own)) sides
    group by id, at, sequence)`;

const BEGINS = `(?::date::timestamp at time zone 'Europe/Riga')`;

/** The balances at both ends and what happened between (FUND-23), by when each movement took place. */
export async function statementFigures(em: EntityManager, subject: StatementSubject, { from, until }: Period): Promise<StatementFigures> {
  const own = accountsOf(subject);
  const [row] = await em.execute<{ opening: string; received: string; spent: string; lines: string }[]>(
    `with ${MOVEMENTS(own.condition)}
     select coalesce(sum(cents) filter (where at < ${BEGINS}), 0) as opening, coalesce(sum(cents) filter (where at >= ${BEGINS} and cents > 0), 0) as received,
            coalesce(-sum(cents) filter (where at >= ${BEGINS} and cents < 0), 0) as spent, count(*) filter (where at >= ${BEGINS}) as lines
       from movement where at < ${BEGINS}`,
    [...own.values, from, from, from, from, addDays(until, 1)],
  );
  const [openingCents, receivedCents, spentCents] = [Number(row!.opening), Number(row!.received), Number(row!.spent)];
  return { openingCents, receivedCents, spentCents, closingCents: openingCents + receivedCents - spentCents, lines: Number(row!.lines) };
}

/** Where a movement stands in the order in which they took place. */
export interface PlaceInStatement {
  at: string;
  sequence: number;
}

/** A page of the movements in the order in which they took place, or from the end of it, each with the balance after it. */
export async function statementRows(
  em: EntityManager,
  subject: StatementSubject,
  { from, until }: Period,
  {
    limit,
    behind,
    ahead = null,
    isBackward = false,
  }: { limit: number; behind: PlaceInStatement | null; ahead?: PlaceInStatement | null; isBackward?: boolean },
): Promise<StatementRow[]> {
  const own = accountsOf(subject);
  const way = isBackward ? 'desc' : 'asc';
  const rows = await em.execute<{ id: string; at: string; moment: string; sequence: string; cents: string; balance: string }[]>(
    `with ${MOVEMENTS(own.condition)}
     select *, at::text as moment from (select id, at, sequence, cents, sum(cents) over (order by at, sequence) as balance from movement where at < ${BEGINS}) movement
      where at >= ${BEGINS} ${behind ? 'and (at, sequence) > (?::timestamptz, ?::bigint)' : ''} ${ahead ? 'and (at, sequence) < (?::timestamptz, ?::bigint)' : ''}
      order by at ${way}, sequence ${way} limit ?`,
    [
      ...own.values,
      addDays(until, 1),
      from,
      ...(behind ? [behind.at, behind.sequence] : []),
      ...(ahead ? [ahead.at, ahead.sequence] : []),
      limit,
    ],
  );
  return rows.map((row) => ({
    id: row.id,
    at: new Date(row.at),
    moment: row.moment,
    sequence: Number(row.sequence),
    changeCents: Number(row.cents),
    balanceCents: Number(row.balance),
  }));
}
