import type { EntityManager } from '@mikro-orm/postgresql';
import { CHAINED_COLUMNS, type ChainedTransfer } from '../../modules/money/ledger/chain.ts';
import { chainOn, lastLink } from '../../modules/money/ledger/seal-ledger.ts';

const BATCH = 5_000;

/** Chains the history as the days went by, so that each has a root of its own; what is written later the sealing job chains. */
export async function sealHistory(em: EntityManager): Promise<void> {
  let last = await lastLink(em);
  let behind = { instant: '-infinity', sequence: '0' };
  for (;;) {
    const transfers = await em.execute<(ChainedTransfer & { instant: string; day: string })[]>(
      `select ${CHAINED_COLUMNS}, t.at::text as instant, (t.at at time zone 'Europe/Riga')::date::text as day
         from ledger_transfer t join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
        where (t.at, t.sequence) > (?::timestamptz, ?::bigint) order by t.at, t.sequence limit ${BATCH}`,
      [behind.instant, behind.sequence],
    );
    last = await chainOn(
      em,
      last,
      transfers.map((transfer) => ({ transfer, day: transfer.day })),
    );
    if (transfers.length < BATCH) return;
    behind = transfers.at(-1)!;
  }
}
