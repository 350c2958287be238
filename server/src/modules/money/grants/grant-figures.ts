import type { EntityManager } from '@mikro-orm/postgresql';
import { uuids } from '../../../shared/uuids.ts';
import { GrantStatus } from './grant-status.enum.ts';

/** A grant with what became of every cent of it: the six figures always add up to the amount. */
export interface GrantFigures {
  id: string;
  accountId: string;
  fundingSourceId: string;
  roundId: string;
  status: GrantStatus;
  amountCents: number;
  grantedOn: string;
  chooseBy: string;
  useBy: string;
  carriedOverOn: string | null;
  carryOverCount: number;
  carriedOverCents: number;
  rulesVersion: number;
  availableCents: number;
  reservedCents: number;
  spentCents: number;
  lapsedCents: number;
  declinedCents: number;
  forfeitedCents: number;
}

interface GrantRow extends Omit<GrantFigures, 'reservedCents' | 'spentCents'> {}

interface Share {
  grantId: string;
  applicationId: string;
  cents: number;
  /** What is still reserved for the application, from all its grants. */
  liveCents: number;
  /** What its provider has earned, from all its grants. */
  earnedCents: number;
}

/** The grants of these accounts, the older first. */
export async function grantsOfAccounts(em: EntityManager, accountIds: readonly string[]): Promise<GrantFigures[]> {
  if (accountIds.length === 0) return [];
  const accounts = uuids(accountIds);
  const grants = await em.execute<Record<keyof GrantRow, string | number | null>[]>(
    `select g.id, g.account_id as "accountId", g.funding_source_id as "fundingSourceId", g.round_id as "roundId", g.status, g.amount_cents as "amountCents", g.granted_on as "grantedOn",
            g.choose_by as "chooseBy", g.use_by as "useBy", g.carried_over_on as "carriedOverOn", g.carry_over_count as "carryOverCount", g.carried_over_cents as "carriedOverCents", g.rules_version as "rulesVersion",
            coalesce(a.balance_cents, 0) as "availableCents",
            coalesce(sum(t.amount_cents) filter (where t.kind = 'LAPSE'), 0) as "lapsedCents",
            coalesce(sum(t.amount_cents) filter (where t.kind = 'DECLINE'), 0) as "declinedCents",
            coalesce(sum(t.amount_cents) filter (where t.kind = 'FORFEIT'), 0) as "forfeitedCents"
       from training_grant g
       left join ledger_account a on a.kind = 'GRANT' and a.subject_id = g.id and a.funding_source_id = g.funding_source_id
       left join ledger_transfer t on t.debit_id = a.id and t.kind in ('LAPSE', 'DECLINE', 'FORFEIT')
      where g.account_id = any(?::uuid[])
      group by g.id, a.id order by g.account_id, g.granted_on, g.choose_by, g.id`,
    [accounts],
  );
  const shares = await em.execute<Record<keyof Share, string>[]>(
    `with flow as (
       select g.id as grant_id, r.id as reserved_id, r.subject_id, r.balance_cents, sum(case when t.debit_id = a.id then t.amount_cents else -t.amount_cents end) as cents
         from training_grant g
         join ledger_account a on a.kind = 'GRANT' and a.subject_id = g.id and a.funding_source_id = g.funding_source_id
         join ledger_transfer t on t.debit_id = a.id or t.credit_id = a.id
         join ledger_account r on r.kind = 'RESERVED' and r.id = case when t.debit_id = a.id then t.credit_id else t.debit_id end
        where g.account_id = any(?::uuid[])
        group by g.id, r.id)
     select flow.grant_id as "grantId", flow.subject_id as "applicationId", flow.cents, flow.balance_cents as "liveCents",
            coalesce((select sum(e.amount_cents) from ledger_transfer e where e.debit_id = flow.reserved_id and e.kind = 'EARN'), 0) as "earnedCents"
       from flow where flow.cents > 0`,
    [accounts],
  );
  return withShares(
    grants.map(readRow),
    shares.map((share) => ({
      grantId: share.grantId,
      applicationId: share.applicationId,
      cents: Number(share.cents),
      liveCents: Number(share.liveCents),
      earnedCents: Number(share.earnedCents),
    })),
  );
}

function readRow(row: Record<keyof GrantRow, string | number | null>): GrantRow {
  const amounts = ['amountCents', 'carriedOverCents', 'availableCents', 'lapsedCents', 'declinedCents', 'forfeitedCents'] as const;
  return { ...(row as unknown as GrantRow), ...Object.fromEntries(amounts.map((name) => [name, Number(row[name])])) };
}

/** Tells for each grant what of its shares is still reserved, what was earned, and what was forfeited with the training. Older grants pay first. */
function withShares(grants: GrantRow[], shares: readonly Share[]): GrantFigures[] {
  const figures = grants.map((grant) => ({ ...grant, reservedCents: 0, spentCents: 0 }));
  const earnedLeft = new Map(shares.map((share) => [share.applicationId, share.earnedCents]));
  for (const grant of figures) {
    for (const share of shares) {
      if (share.grantId !== grant.id) continue;
      const spent = Math.min(share.cents, earnedLeft.get(share.applicationId) ?? 0);
      earnedLeft.set(share.applicationId, (earnedLeft.get(share.applicationId) ?? 0) - spent);
      grant.spentCents += spent;
      if (share.liveCents > 0) grant.reservedCents += share.cents - spent;
      else grant.forfeitedCents += share.cents - spent;
    }
  }
  return figures;
}
