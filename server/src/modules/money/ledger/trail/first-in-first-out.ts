import type { EntityManager } from '@mikro-orm/postgresql';

/** A part of a transfer: cents from the `fromCents`th to the `untilCents`th of its amount. */
export interface Part {
  transferId: string;
  fromCents: number;
  untilCents: number;
}

/** The transfers of an account that a stretch of its money is made of; those not listed are counted. */
export interface Stretch {
  parts: Part[];
  hidden: number;
  hiddenCents: number;
}

/*
 * What came into an account first goes out of it first. Lay all that came in end to end, and under it all that went out: the money of an
 * outgoing transfer is the incoming transfers that lie above it. So every cent that went out came from exactly one transfer, and every
 * cent that came in has gone to at most one.
 */

/** Where the money of a part of a transfer came from: what lies above it in the account it went out of. */
export async function cameFrom(em: EntityManager, part: Part, limit: number): Promise<Stretch> {
  return across(em, part, { own: 'debit_id', other: 'credit_id' }, limit);
}

/** Where the money of a part of a transfer went: what lies below it in the account it came into. */
export async function wentTo(em: EntityManager, part: Part, limit: number): Promise<Stretch> {
  return across(em, part, { own: 'credit_id', other: 'debit_id' }, limit);
}

async function across(
  em: EntityManager,
  { transferId, fromCents, untilCents }: Part,
  { own, other }: { own: 'debit_id' | 'credit_id'; other: 'debit_id' | 'credit_id' },
  limit: number,
): Promise<Stretch> {
  const [place] = await em.execute<{ account: string; start: string }[]>(
    `select t.${own} as account, coalesce((select sum(b.amount_cents) from ledger_transfer b where b.${own} = t.${own} and b.sequence < t.sequence), 0) as start
       from ledger_transfer t where t.id = ?`,
    [transferId],
  );
  if (!place) return { parts: [], hidden: 0, hiddenCents: 0 };
  const start = Number(place.start);
  return stretchOf(em, place.account, other, start + fromCents, start + untilCents, limit);
}

/** All that ever came into an account, or went out of it, in that order. */
export function through(em: EntityManager, accountId: string, side: 'came in' | 'went out', limit: number): Promise<Stretch> {
  return stretchOf(em, accountId, side === 'came in' ? 'credit_id' : 'debit_id', 0, Number.MAX_SAFE_INTEGER, limit);
}

async function stretchOf(
  em: EntityManager,
  accountId: string,
  side: 'debit_id' | 'credit_id',
  fromCents: number,
  untilCents: number,
  limit: number,
): Promise<Stretch> {
  const rows = await em.execute<{ id: string; begins: string; ends: string; all: string; cents: string }[]>(
    `with line as (select id, sequence, amount_cents as amount, sum(amount_cents) over (order by sequence) as upto from ledger_transfer where ${side} = ?),
          touched as (select id, sequence, greatest(?::bigint - (upto - amount), 0) as begins, least(?::bigint - (upto - amount), amount) as ends from line where upto > ?::bigint and upto - amount < ?::bigint)
     select id, begins, ends, count(*) over () as all, sum(ends - begins) over () as cents from touched order by sequence limit ?`,
    [accountId, fromCents, untilCents, fromCents, untilCents, limit],
  );
  const parts = rows.map((row) => ({ transferId: row.id, fromCents: Number(row.begins), untilCents: Number(row.ends) }));
  return {
    parts,
    hidden: Number(rows[0]?.all ?? 0) - parts.length,
    hiddenCents: Number(rows[0]?.cents ?? 0) - parts.reduce((sum, part) => sum + part.untilCents - part.fromCents, 0),
  };
}
