import type { EntityManager } from '@mikro-orm/postgresql';
import { grantsOfAccounts, type GrantFigures } from '../../../money/grants/grant-figures.ts';
import { holdGrants } from '../../../money/grants/move-grant.ts';
import type { Side } from '../../../money/ledger/accounts.ts';
import type { NewTransfer } from '../../../money/ledger/ledger.ts';
import { LedgerAccountKind } from '../../../money/ledger/ledger-account-kind.enum.ts';
import type { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import type { Cause } from '../cause-of.ts';
import type { HeldApplication } from '../hold-application.ts';

/** Money an application holds, by where it came from. */
export interface Origin {
  side: Side;
  /** Whose money it is: two sources may pay (FUND-17). */
  fundingSourceId: string;
  cents: number;
  /** Which reservation from there it is: the first, or the one after a refusal that was taken back. */
  turn: number;
}

/** Where the money now reserved for the application came from, the older grant first. */
export async function originsOf(em: EntityManager, application: { id: string }): Promise<Origin[]> {
  const rows = await em.execute<{ kind: LedgerAccountKind; subject_id: string; source: string; cents: string; turn: number }[]>(
    `select o.kind, o.subject_id, r.funding_source_id as source, count(*) filter (where t.kind = 'RESERVE')::int as turn, sum(case when t.credit_id = r.id then t.amount_cents else -t.amount_cents end) as cents
       from ledger_account r
       join ledger_transfer t on t.credit_id = r.id or t.debit_id = r.id
       join ledger_account o on o.id = case when t.credit_id = r.id then t.debit_id else t.credit_id end and o.kind in ('GRANT', 'BUDGET')
       left join training_grant g on g.id = o.subject_id
      where r.kind = 'RESERVED' and r.subject_id = ? and r.balance_cents > 0
      group by o.kind, o.subject_id, r.funding_source_id, g.granted_on having sum(case when t.credit_id = r.id then t.amount_cents else -t.amount_cents end) > 0
      order by g.granted_on, o.subject_id`,
    [application.id],
  );
  return rows.map((row) => ({
    side: { kind: row.kind, subjectId: row.subject_id },
    fundingSourceId: row.source,
    cents: Number(row.cents),
    turn: row.turn,
  }));
}

/** What each source holds for the application. */
export function bySource(origins: readonly Origin[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const { fundingSourceId, cents } of origins) held.set(fundingSourceId, (held.get(fundingSourceId) ?? 0) + cents);
  return held;
}

/** The grants behind the reservation, held until the transaction ends. */
export async function holdGrantsBehind(
  em: EntityManager,
  application: HeldApplication,
  origins: readonly Origin[],
): Promise<GrantFigures[]> {
  await holdGrants(em, grantIdsOf(origins));
  return grantsBehind(em, application, origins);
}

/** The grants behind the reservation as they are now. */
export async function grantsBehind(em: EntityManager, application: HeldApplication, origins: readonly Origin[]): Promise<GrantFigures[]> {
  const ids = new Set(grantIdsOf(origins));
  return ids.size === 0 ? [] : (await grantsOfAccounts(em, [application.accountId])).filter(({ id }) => ids.has(id));
}

function grantIdsOf(origins: readonly Origin[]): string[] {
  return origins.filter(({ side }) => side.kind === LedgerAccountKind.GRANT).map(({ side }) => side.subjectId);
}

/** A transfer of an application's money, moved once only for the same cause. */
export function transferOf(
  applicationId: string,
  { fundingSourceId, cents, turn }: Omit<Origin, 'side'>,
  kind: TransferKind,
  from: Side,
  to: Side,
  cause: Cause,
  part: string,
): NewTransfer {
  return {
    kind,
    fundingSourceId,
    from,
    to,
    amountCents: cents,
    reason: cause.reason,
    referenceId: applicationId,
    actorId: cause.actorId,
    at: cause.at,
    key: `${kind.toLowerCase()}:${applicationId}:${part}${turn > 1 ? `:${turn}` : ''}`,
  };
}
