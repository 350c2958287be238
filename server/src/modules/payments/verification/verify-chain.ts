import type { EntityManager } from '@mikro-orm/postgresql';
import { BEGINNING, CHAINED_COLUMNS, type ChainedTransfer, sealTransfer } from '../../money/ledger/chain.ts';

export interface VerifiedChain {
  links: number;
  /** Hash of the last link; null when nothing is chained or the chain is broken. */
  root: string | null;
  /** The first link that is wrong. */
  problem: string | null;
}

const PAGE = 20_000;

/** Writes every link again from the content of its transfer and compares (BEY-29). */
export async function verifyChain(em: EntityManager, onProgress: (links: number) => void = () => {}): Promise<VerifiedChain> {
  let previous = BEGINNING;
  let position = 0;
  let day = '';
  const wrong = (problem: string): VerifiedChain => ({ links: position, root: null, problem });
  for (;;) {
    const rows = await em.execute<(ChainedTransfer & { position: string; hash: string; nonce: string; sealedOn: string })[]>(
      `select l.position, l.hash, l.nonce, l.sealed_on::text as "sealedOn", ${CHAINED_COLUMNS}
         from ledger_link l left join ledger_transfer t on t.id = l.transfer_id left join ledger_account d on d.id = t.debit_id left join ledger_account c on c.id = t.credit_id
        where l.position > ? order by l.position limit ${PAGE}`,
      [position],
    );
    for (const row of rows) {
      position += 1;
      if (Number(row.position) !== position) return wrong(`link ${position} is missing`);
      if (sealTransfer(previous, position, row.nonce, row).hash !== row.hash)
        return wrong(`link ${position}, transfer ${row.sequence}, does not follow from what stands before it`);
      if (row.sealedOn < day) return wrong(`link ${position}, transfer ${row.sequence}, lies on an earlier day than the link before it`);
      previous = row.hash;
      day = row.sealedOn;
    }
    if (rows.length < PAGE) return { links: position, root: position === 0 ? null : previous, problem: null };
    onProgress(position);
  }
}
