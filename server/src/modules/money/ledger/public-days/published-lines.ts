import type { EntityManager } from '@mikro-orm/postgresql';
import { CHAINED_COLUMNS, type ChainedTransfer, openNonce, sealTransfer } from '../chain.ts';
import type { LedgerDayType } from './ledger-day.type.ts';

/** Fewer movements of one kind of one source on a day than this could tell about a single person: they are published as seals alone. */
export const SMALLEST_CELL = 5;

/** Movements between accounts of the source itself, which concern nobody. */
const CONCERNS_NOBODY = `d.kind in ('EXTERNAL', 'BUDGET', 'OTHER') and c.kind in ('EXTERNAL', 'BUDGET', 'OTHER')`;

/** The first line of a day's file. */
export interface PublishedHead {
  format: 'stars-ledger-day-1';
  day: string;
  firstPosition: number;
  lastPosition: number;
  previousRoot: string;
  root: string;
  /** Official numbers of the sources, by the id that stands in the lines. */
  fundingSources: Record<string, string>;
}

/** A movement that is shown: place, source, kind, from, to, cents, nonce of the open half, seal of the closed half, link. */
export type ShownLine = [number, string, string, string, string, number, string, string, string];
/** One that is kept back: place, both seals, link. */
export type KeptBackLine = [number, string, string, string];

const PAGE = 5_000;

/**
 * A finished day as anybody may read it (BEY-29): first its head, then every movement in the order of the chain. Accounts appear by their
 * kind only, moments not at all, so that no two movements of one person can be put together.
 */
export async function* publishedLines(em: EntityManager, day: LedgerDayType): AsyncGenerator<PublishedHead | (ShownLine | KeptBackLine)[]> {
  const sources = await em.execute<{ id: string; code: string }[]>('select id, code from funding_source order by code');
  yield {
    format: 'stars-ledger-day-1',
    day: day.day,
    firstPosition: day.firstPosition,
    lastPosition: day.lastPosition,
    previousRoot: day.previousRoot,
    root: day.root,
    fundingSources: Object.fromEntries(sources.map(({ id, code }) => [id, code])),
  };
  const cells = await em.execute<{ cell: string; isOpen: boolean }[]>(
    `select t.funding_source_id || t.kind || d.kind || c.kind as cell, count(*) >= ${SMALLEST_CELL} or bool_and(${CONCERNS_NOBODY}) as "isOpen"
       from ledger_link l join ledger_transfer t on t.id = l.transfer_id join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
      where l.position between ? and ? group by 1`,
    [day.firstPosition, day.lastPosition],
  );
  const open = new Set(cells.filter(({ isOpen }) => isOpen).map(({ cell }) => cell));
  let position = day.firstPosition;
  let previous = day.previousRoot;
  while (position <= day.lastPosition) {
    const rows = await em.execute<(ChainedTransfer & { nonce: string })[]>(
      `select l.nonce, ${CHAINED_COLUMNS} from ledger_link l join ledger_transfer t on t.id = l.transfer_id join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
        where l.position between ? and ? order by l.position limit ${PAGE}`,
      [position, day.lastPosition],
    );
    if (rows.length === 0) return;
    yield rows.map((row) => {
      const { openSeal, closedSeal, hash } = sealTransfer(previous, position, row.nonce, row);
      previous = hash;
      const { fundingSourceId, kind, debitKind, creditKind, amountCents, nonce } = row;
      return open.has(fundingSourceId + kind + debitKind + creditKind)
        ? [position++, fundingSourceId, kind, debitKind, creditKind, Number(amountCents), openNonce(nonce), closedSeal, hash]
        : [position++, openSeal, closedSeal, hash];
    });
  }
}
