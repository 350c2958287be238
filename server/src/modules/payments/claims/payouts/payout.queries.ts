import type { Context } from '../../../../context.ts';
import { localId } from '../../../../shared/global-id.ts';
import { money } from '../../../../shared/money.ts';
import { numberedPage } from '../../../../shared/pagination.ts';
import { consoleOrder } from '../../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../../shared/sort.input.ts';
import { uuids } from '../../../../shared/uuids.ts';
import type { Seen } from '../../../training/applications/applications-seen.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { registerNode } from '../../../platform/nodes/node-loaders.ts';
import { findClaims } from '../claim.queries.ts';
import type { PayoutFilter } from '../claim.inputs.ts';
import type { ClaimPaymentType, ClaimType, PayoutPage, PayoutType } from '../claim.type.ts';
import { claimsHandled } from '../claims-seen.ts';

/** Payouts of the sources the asker works for, `o` being the payout. */
function payoutsSeen(ctx: Context): Seen {
  const { condition, values } = claimsHandled(ctx);
  return { condition: condition.replaceAll('c.', 'o.'), values };
}

interface Stored extends Omit<PayoutType, 'total' | 'recordedAt'> {
  totalCents: number;
  recordedAt: string;
}

async function find(ctx: Context, wanted: Seen, order: string, limit?: number, offset?: number): Promise<PayoutType[]> {
  const seen = payoutsSeen(ctx);
  const rows = await ctx.em.execute<Stored[]>(
    `select o.id, o.number, o.funding_source_id as "fundingSourceId", o.paid_on::text as "paidOn", o.reference, o.claim_count as "claimCount", o.total_cents::float8 as "totalCents",
            h.given_name || ' ' || h.family_name as "recordedBy", o.recorded_at as "recordedAt"
       from payout o join person h on h.id = o.recorded_by_id where ${wanted.condition} and ${seen.condition} order by ${order} ${limit === undefined ? '' : `limit ${limit} offset ${offset ?? 0}`}`,
    [...wanted.values, ...seen.values],
  );
  return rows.map(({ totalCents, recordedAt, ...row }) => ({
    __typename: 'Payout',
    ...row,
    total: money(totalCents),
    recordedAt: new Date(recordedAt),
  }));
}

/** Payouts by database id, in order; undefined for those the asker may not see. */
export async function loadPayouts(ctx: Context, ids: readonly string[]): Promise<(PayoutType | undefined)[]> {
  const rows = await find(ctx, { condition: 'o.id = any(?::uuid[])', values: [uuids(ids)] }, 'o.id');
  return ids.map((id) => rows.find((row) => row.id === id));
}

registerNode('Payout', loadPayouts);

/** Fields the console can sort by, as the API describes them. */
export const PAYOUT_ORDERS: Record<string, string> = {
  paidOn: 'o.paid_on',
  number: 'o.number',
  total: 'o.total_cents',
  recordedAt: 'o.recorded_at',
};

export interface PayoutListing {
  filter?: PayoutFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Payouts, the latest first. */
export async function consolePayouts(ctx: Context, { filter, search, sort, page, perPage }: PayoutListing): Promise<PayoutPage> {
  const { limit, offset } = numberedPage(page, perPage);
  const conditions = ['true'];
  const values: unknown[] = [];
  const add = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  if (filter?.ids) add('o.id = any(?::uuid[])', uuids(filter.ids.map((id) => localId('Payout', id) ?? NOTHING)));
  if (filter?.fundingSource)
    add(`o.funding_source_id in (select id from funding_source where code = any(string_to_array(?, ',')))`, filter.fundingSource.join(','));
  if (filter?.paidFrom) add('o.paid_on >= ?::date', filter.paidFrom);
  if (filter?.paidUntil) add('o.paid_on <= ?::date', filter.paidUntil);
  const text = search?.trim().replaceAll('\u0000', '');
  if (text) {
    const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    add('(o.number ilike ? or o.reference ilike ?)', part, part);
  }
  const wanted = { condition: conditions.join(' and '), values };
  const seen = payoutsSeen(ctx);
  const items = await find(ctx, wanted, consoleOrder(sort, PAYOUT_ORDERS, 'o.paid_on desc', 'o.id'), limit, offset);
  const [count] = await ctx.em.execute<{ count: string }[]>(
    `select count(*) from payout o where ${wanted.condition} and ${seen.condition}`,
    [...wanted.values, ...seen.values],
  );
  return { items, totalCount: Number(count!.count) };
}

const NOTHING = '00000000-0000-0000-0000-000000000000';

/** The claims a payout paid. */
export function claimsOfPayout(ctx: Context, payoutId: string): Promise<ClaimType[]> {
  return findClaims(ctx, { condition: 'c.payout_id = ?', values: [payoutId] }, claimsHandled(ctx), 'c.number');
}

/** Money that waits to be paid, with names and whole account numbers for the payment order. Whose number was read is in the audit log. */
export async function claimsToPay(ctx: Context, fundingSource: string): Promise<ClaimPaymentType[]> {
  const claims = await findClaims(
    ctx,
    {
      condition: `c.status = 'APPROVED' and c.funding_source_id = (select id from funding_source where code = ?)`,
      values: [fundingSource.replaceAll('\u0000', '')],
    },
    claimsHandled(ctx),
    'c.decided_at, c.id',
    MOST_SHOWN,
  );
  if (claims.length === 0) return [];
  const rows = await ctx.em.execute<{ accountId: string; payee: string; cipher: string | null }[]>(
    `select l.id as "accountId", h.given_name || ' ' || h.family_name as payee, b.cipher
       from learning_account l join person h on h.id = l.person_id left join bank_account b on b.account_id = l.id and b.replaced_at is null where l.id = any(?::uuid[])`,
    [uuids(new Set(claims.map(({ accountId }) => accountId)))],
  );
  await audit(
    ctx,
    rows
      .filter(({ cipher }) => cipher !== null)
      .map(({ accountId }) => ({ action: 'viewBankAccount', subject: `LearningAccount:${accountId}`, purpose: 'PAYOUT' })),
  );
  const byAccount = new Map(rows.map((row) => [row.accountId, row]));
  return claims.map((claim) => {
    const { payee, cipher } = byAccount.get(claim.accountId)!;
    return { claim, payee, iban: cipher === null ? null : ctx.bankNumbers.open(cipher), amount: claim.pays };
  });
}

/** As many as can be paid in one go. */
const MOST_SHOWN = 500;
