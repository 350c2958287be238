import { LedgerAccountKind } from '../../modules/money/ledger/ledger-account-kind.enum.ts';
import type { TransferKind } from '../../modules/money/ledger/transfer-kind.enum.ts';
import type { SourceKey } from '../catalogue/read-programmes.ts';
import type { SeedApplication, SeedGrant, SeedLedgerAccount, SeedSettlement, SeedTransfer } from './world.ts';

const K = LedgerAccountKind;

export type Move = (
  kind: TransferKind,
  at: number,
  debit: SeedLedgerAccount,
  credit: SeedLedgerAccount,
  cents: number,
  reason: string,
  reference?: SeedTransfer['reference'],
) => void;

export type Accounts = ReturnType<typeof accounts>;

/** One object for one ledger account, so that sums by account are sums by object. */
export function accounts() {
  const kept = new Map<unknown, Map<string, SeedLedgerAccount>>();
  const named = new Map<string, { provider: string } | { source: SourceKey }>();
  const keep = (kind: LedgerAccountKind, subject: SeedLedgerAccount['subject'], source: SourceKey): SeedLedgerAccount => {
    const ofSubject = kept.get(subject) ?? kept.set(subject, new Map()).get(subject)!;
    const key = `${kind} ${source}`;
    return ofSubject.get(key) ?? ofSubject.set(key, { kind, subject, source }).get(key)!;
  };
  const sourceSubject = (source: SourceKey) => (named.get(source) ?? named.set(source, { source }).get(source)!) as { source: SourceKey };
  const statements = new Map<string, SeedSettlement>();
  const statement = (provider: string, source: SourceKey, month: string): SeedSettlement => {
    const key = `${provider} ${source} ${month}`;
    const begun: SeedSettlement = {
      provider,
      source,
      month,
      status: 'OPEN',
      lines: [],
      confirmedAt: null,
      approvedAt: null,
      payableCents: null,
      payBy: null,
      paidOn: null,
      stopReason: null,
    };
    return statements.get(key) ?? statements.set(key, begun).get(key)!;
  };
  const providerSubject = (provider: string) =>
    (named.get(`p ${provider}`) ?? named.set(`p ${provider}`, { provider }).get(`p ${provider}`)!) as { provider: string };
  return {
    external: (source: SourceKey) => keep(K.EXTERNAL, sourceSubject(source), source),
    budget: (source: SourceKey) => keep(K.BUDGET, sourceSubject(source), source),
    other: (source: SourceKey) => keep(K.OTHER, sourceSubject(source), source),
    grant: (grant: SeedGrant) => keep(K.GRANT, grant, 'IMK'),
    reserved: (one: SeedApplication) => keep(K.RESERVED, one, one.source),
    statement,
    payable: (settlement: SeedSettlement) => keep(K.PAYABLE_PROVIDER, settlement, settlement.source),
    paid: (provider: string, source: SourceKey) => keep(K.PAID_PROVIDER, providerSubject(provider), source),
    payablePerson: (one: SeedApplication) => keep(K.PAYABLE_PERSON, one.holder, one.source),
    paidPerson: (one: SeedApplication) => keep(K.PAID_PERSON, one.holder, one.source),
  };
}
