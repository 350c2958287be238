import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../shared/clock.ts';
import { latest } from '../../../shared/days.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { BEGINNING, CHAINED_COLUMNS, type ChainedTransfer, sealTransfer } from './chain.ts';

const SEALING = 7_221_509;
const BATCH = 2_000;

/** A transfer of a transaction that is still open keeps its number; it cannot be further behind than this. */
const BEHIND = 100_000;

/**
 * Chains what was written since the last time (BEY-29): every few minutes, by one server at a time. A transfer that was committed later
 * than one with a larger number is chained later; the chain has an order of its own. Each batch stands by itself: after a crash the
 * next run goes on behind the last batch that was committed.
 */
export async function sealLedger({ em, clock }: { em: EntityManager; clock: Clock }): Promise<number> {
  let sealed = 0;
  for (;;) {
    const batch = await inTransaction(em, (own) => sealBatch(own, clock));
    sealed += batch;
    if (batch < BATCH) return sealed;
  }
}

async function sealBatch(em: EntityManager, clock: Clock): Promise<number> {
  const [lock] = await em.execute<{ mine: boolean }[]>(`select pg_try_advisory_xact_lock(${SEALING}) as mine`);
  if (!lock!.mine) return 0;
  const last = await lastLink(em);
  const [reached] = await em.execute<{ sequence: string | null }[]>(
    `select max(t.sequence) as sequence from ledger_link l join ledger_transfer t on t.id = l.transfer_id where l.position > ?::bigint - ${BATCH}`,
    [last.position],
  );
  const transfers = await em.execute<ChainedTransfer[]>(
    `select ${CHAINED_COLUMNS} from ledger_transfer t join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
      where t.sequence > ? and not exists (select from ledger_link l where l.transfer_id = t.id) order by t.sequence limit ${BATCH}`,
    [Math.max(0, Number(reached?.sequence ?? 0) - BEHIND)],
  );
  // the day is read behind the lock: no other server can have gone on to a later one
  const day = clock.today();
  await chainOn(
    em,
    last,
    transfers.map((transfer) => ({ transfer, day })),
  );
  return transfers.length;
}

/** Where the chain ends. */
export interface LastLink {
  position: number;
  hash: string;
  /** null before the first link. */
  sealedOn: string | null;
}

export async function lastLink(em: EntityManager): Promise<LastLink> {
  const [last] = await em.execute<{ position: string; hash: string; sealedOn: string }[]>(
    'select position, hash, sealed_on::text as "sealedOn" from ledger_link order by position desc limit 1',
  );
  return last ? { ...last, position: Number(last.position) } : { position: 0, hash: BEGINNING, sealedOn: null };
}

/** Adds transfers to the end of the chain, each on its day, and answers the new end. */
export async function chainOn(
  em: EntityManager,
  last: LastLink,
  transfers: { transfer: ChainedTransfer; day: string }[],
): Promise<LastLink> {
  if (transfers.length === 0) return last;
  let { position, hash, sealedOn } = last;
  const links = transfers.map(({ transfer, day }) => {
    const nonce = randomBytes(16).toString('hex');
    position += 1;
    hash = sealTransfer(hash, position, nonce, transfer).hash;
    sealedOn = sealedOn === null ? day : latest(sealedOn, day);
    return { position, transfer_id: transfer.id, hash, nonce, sealed_on: sealedOn };
  });
  await em.execute(
    `insert into ledger_link (position, transfer_id, hash, nonce, sealed_on)
     select l.position, l.transfer_id, l.hash, l.nonce, l.sealed_on from jsonb_to_recordset(?::jsonb) as l(position bigint, transfer_id uuid, hash text, nonce text, sealed_on date)`,
    [JSON.stringify(links)],
  );
  return { position, hash, sealedOn };
}
