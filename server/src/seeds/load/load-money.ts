import * as accounts from '../../modules/money/ledger/accounts.ts';
import type { Side } from '../../modules/money/ledger/accounts.ts';
import { LedgerAccountKind } from '../../modules/money/ledger/ledger-account-kind.enum.ts';
import { type NewTransfer, post } from '../../modules/money/ledger/ledger.ts';
import { sourceCodes } from '../population/make-world.ts';
import type { Resident, SeedLedgerAccount, SeedTransfer } from '../population/world.ts';
import { portions } from './insert-rows.ts';
import { accountIdOf } from './load-people.ts';
import type { Loading } from './loading.ts';

/** Posts the money of the demonstration through the ledger itself, so that the database checks every cent of it. */
export async function loadMoney(
  loading: Loading,
  transfers: readonly SeedTransfer[],
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const { em } = loading;
  const keys = new Map<string, number>();
  for (const [number, [from, until]] of portions(transfers.length).entries()) {
    await post(
      em,
      transfers.slice(from, until).map((one) => newTransfer(one, loading, keys)),
    );
    if (number % 6 === 0) await em.execute('analyze ledger_account, ledger_transfer');
    onProgress(until, transfers.length);
  }
}

function newTransfer(one: SeedTransfer, loading: Loading, keys: Map<string, number>): NewTransfer {
  const fundingSourceId = loading.sourceIds.get(sourceCodes[one.source]) as string;
  const from = sideOf(one.debit, loading);
  const to = sideOf(one.credit, loading);
  const referenceId = one.reference ? loading.ids.of(one.reference) : null;
  // as the platform's own keys: what, about which, and from or to whom; a repeated one is numbered
  const key = `${one.kind.toLowerCase()}:${referenceId ?? fundingSourceId}:${from.kind === LedgerAccountKind.GRANT ? from.subjectId : to.subjectId}`;
  const before = keys.get(key) ?? 0;
  keys.set(key, before + 1);
  return {
    kind: one.kind,
    fundingSourceId,
    from,
    to,
    amountCents: one.cents,
    reason: one.reason,
    referenceId,
    at: new Date(one.at),
    key: before === 0 ? key : `${key}:${before}`,
  };
}

function sideOf({ kind, subject, source }: SeedLedgerAccount, { ids, sourceIds, providerIds }: Loading): Side {
  const sourceId = sourceIds.get(sourceCodes[source]) as string;
  switch (kind) {
    case LedgerAccountKind.EXTERNAL:
      return accounts.external(sourceId);
    case LedgerAccountKind.BUDGET:
      return accounts.budget(sourceId);
    case LedgerAccountKind.OTHER:
      return accounts.other(sourceId);
    case LedgerAccountKind.GRANT:
      return accounts.grant(ids.of(subject));
    case LedgerAccountKind.RESERVED:
      return accounts.reserved(ids.of(subject));
    case LedgerAccountKind.PAYABLE_PROVIDER:
      return accounts.payableToProvider(ids.of(subject));
    case LedgerAccountKind.PAID_PROVIDER:
      return accounts.paidToProvider(providerIds.get((subject as { provider: string }).provider) as string);
    case LedgerAccountKind.PAYABLE_PERSON:
      return accounts.payableToPerson(accountIdOf.get(subject as Resident) as string);
    case LedgerAccountKind.PAID_PERSON:
      return accounts.paidToPerson(accountIdOf.get(subject as Resident) as string);
  }
}
