import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../shared/clock.ts';
import { inTransaction } from '../../shared/in-transaction.ts';
import { BEGINNING, CHAINED_COLUMNS, type ChainedTransfer, linkHash } from './chain.ts';

const SEALING = 7_221_509;
const BATCH = 2_000;

/** A transfer of a transaction that is still open keeps its number; it cannot be further behind than this. */
const BEHIND = 100_000;

/**
 * Chains what was written since the last time (BEY-29): every few minutes, by one server at a time. A transfer that was committed later
 * than one with a larger number is chained later; the chain has an order of its own.
 */
export async function sealLedger({ em, clock }: { em: EntityManager; clock: Clock }): Promise<number> {
  let sealed = 0;
  for (;;) {
    const batch = await inTransaction(em, (own) => sealBatch(own, clock.today()));
    sealed += batch;
    if (batch < BATCH) return sealed;
  }
}

async function sealBatch(em: EntityManager, today: string): Promise<number> {
  const [lock] = await em.execute<{ mine: boolean }[]>(`select pg_try_advisory_xact_lock(${SEALING}) as mine`);
  if (!lock!.mine) return 0;
  const [last] = await em.execute<{ position: string; hash: string }[]>(
    'select position, hash from ledger_link order by position desc limit 1',
  );
  const [reached] = await em.execute<{ sequence: string | null }[]>(
    `select max(t.sequence) as sequence from ledger_link l join ledger_transfer t on t.id = l.transfer_id where l.position > ?::bigint - ${BATCH}`,
    [last?.position ?? 0],
  );
  const transfers = await em.execute<ChainedTransfer[]>(
    `select ${CHAINED_COLUMNS} from ledger_transfer t where t.sequence > ? and not exists (select from ledger_link l where l.transfer_id = t.id) order by t.sequence limit ${BATCH}`,
    [Math.max(0, Number(reached?.sequence ?? 0) - BEHIND)],
  );
  if (transfers.length === 0) return 0;
  let position = Number(last?.position ?? 0);
  let hash = last?.hash ?? BEGINNING;
  const links = transfers.map((transfer) => ({ position: ++position, transfer_id: transfer.id, hash: (hash = linkHash(hash, transfer)) }));
  await em.execute(
    `insert into ledger_link (position, transfer_id, hash, sealed_on) select l.position, l.transfer_id, l.hash, ?::date from jsonb_to_recordset(?::jsonb) as l(position bigint, transfer_id uuid, hash text)`,
    [today, JSON.stringify(links)],
  );
  return links.length;
}

/** The root of each day: the hash of its last link, which stands for everything before it. Published, it keeps anybody from rewriting the past. */
export async function dailyRoots(em: EntityManager, days = 31): Promise<{ day: string; position: number; root: string }[]> {
  const rows = await em.execute<{ day: string; position: string; root: string }[]>(
    `select distinct on (sealed_on) sealed_on::text as day, position, hash as root from ledger_link order by sealed_on desc, position desc limit ?`,
    [days],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
