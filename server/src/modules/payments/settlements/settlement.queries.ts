import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { money } from '../../../shared/money.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { firstOf } from './earning/open-statement.ts';
import type { SettlementFilter } from './settlement.inputs.ts';
import type { SettlementPage, SettlementType } from './settlement.type.ts';
import { settlementsSeen } from './settlements-seen.ts';
import type { SettlementStatus } from './settlement-status.enum.ts';
import type { SettlementStep } from './settlement-step.enum.ts';

interface Stored {
  id: string;
  number: string;
  month: string;
  status: SettlementStatus;
  step: SettlementStep;
  lineCount: number;
  earnedCents: string;
  takenBackCents: string;
  totalCents: string;
  stoppedCents: string;
  payableCents: string | null;
  openObjections: number;
  confirmedBy: string | null;
  confirmedAt: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  payBy: string | null;
  paidOn: string | null;
  paymentReference: string | null;
  paidBy: string | null;
  providerId: string;
  fundingSourceId: string;
}

/** What carries a debt on is neither earned nor taken back here: it is told by the total. */
const FROM = `settlement s join provider v on v.id = s.provider_id join funding_source f on f.id = s.funding_source_id
  left join person confirmed on confirmed.id = s.confirmed_by_id left join person approved on approved.id = s.approved_by_id left join person paid on paid.id = s.paid_by_id
  cross join lateral (
    select count(*)::int as lines, coalesce(sum(l.amount_cents) filter (where l.kind in ('COMPLETED', 'ENDED_EARLY')), 0) as earned,
           coalesce(-sum(l.amount_cents) filter (where l.amount_cents < 0), 0) as taken, coalesce(sum(l.amount_cents), 0) as total,
           coalesce(sum(l.amount_cents) filter (where p.id is not null), 0) as stopped, count(*) filter (where l.objection is not null and l.answer is null)::int as objections
      from settlement_line l left join payment_stop p on p.line_id = l.id and p.ended_at is null where l.settlement_id = s.id) sums`;

/** What an open statement waits for; its one parameter is the first day of the present month. */
const STEP = `case when s.status = 'ON_HOLD' then 'ON_HOLD' when s.status = 'PAYABLE' then 'TO_PAY' when s.status = 'PAID' then 'PAID'
  when sums.objections > 0 then 'OBJECTED' when s.month >= ? then 'GATHERING' when s.confirmed_at is null then 'TO_CONFIRM' else 'TO_APPROVE' end`;

const name = (person: string) => `${person}.given_name || ' ' || ${person}.family_name`;

const COLUMNS = `s.id, s.number, s.month::text as month, s.status, sums.lines as "lineCount", sums.earned as "earnedCents", sums.taken as "takenBackCents", sums.total as "totalCents", sums.stopped as "stoppedCents",
  s.payable_cents as "payableCents", sums.objections as "openObjections", ${name('confirmed')} as "confirmedBy", s.confirmed_at as "confirmedAt", ${name('approved')} as "approvedBy", s.approved_at as "approvedAt",
  s.pay_by::text as "payBy", s.paid_on::text as "paidOn", s.payment_reference as "paymentReference", ${name('paid')} as "paidBy", s.provider_id as "providerId", s.funding_source_id as "fundingSourceId"`;

function shown(row: Stored): SettlementType {
  const instant = (text: string | null) => (text === null ? null : new Date(text));
  return {
    __typename: 'Settlement',
    id: row.id,
    number: row.number,
    month: row.month,
    status: row.status,
    step: row.step,
    lineCount: row.lineCount,
    earned: money(Number(row.earnedCents)),
    takenBack: money(Number(row.takenBackCents)),
    total: money(Number(row.totalCents)),
    stopped: money(Number(row.stoppedCents)),
    payable: row.payableCents === null ? null : money(Number(row.payableCents)),
    openObjections: row.openObjections,
    confirmedBy: row.confirmedBy,
    confirmedAt: instant(row.confirmedAt),
    approvedBy: row.approvedBy,
    approvedAt: instant(row.approvedAt),
    payBy: row.payBy,
    paidOn: row.paidOn,
    paymentReference: row.paymentReference,
    paidBy: row.paidBy,
    providerId: row.providerId,
    fundingSourceId: row.fundingSourceId,
  } as SettlementType;
}

/** Statements by database id, in order; undefined for those the asker may not see. */
export async function loadSettlements(ctx: Context, ids: readonly string[]): Promise<(SettlementType | undefined)[]> {
  const seen = settlementsSeen(ctx);
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS}, ${STEP} as step from ${FROM} where s.id = any(?::uuid[]) and ${seen.condition}`,
    [firstOf(ctx.clock.today()), uuids(ids), ...seen.values],
  );
  const found = new Map(rows.map((row) => [row.id, shown(row)]));
  return ids.map((id) => found.get(id));
}

registerNode('Settlement', loadSettlements);

export interface SettlementListing {
  filter?: SettlementFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Fields the console can sort by, as the API describes them. */
export const SETTLEMENT_ORDERS: Record<string, string> = {
  month: 's.month',
  number: 's.number',
  provider: 'v.name',
  fundingSource: 'f.code',
  status: 's.status',
  total: 'sums.total',
  payable: 's.payable_cents',
  payBy: 's.pay_by',
  paidOn: 's.paid_on',
};

/** Statements for those who confirm, approve, pay or check them: the newest month first. */
export async function consoleSettlements(
  ctx: Context,
  { filter, search, sort, page, perPage }: SettlementListing,
): Promise<SettlementPage> {
  const { limit, offset } = numberedPage(page, perPage);
  const seen = settlementsSeen(ctx);
  const thisMonth = firstOf(ctx.clock.today());
  const conditions = [seen.condition];
  const values: unknown[] = [...seen.values];
  const add = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  if (filter?.ids) add('s.id = any(?::uuid[])', uuids(filter.ids.map((id) => localId('Settlement', id) ?? NOTHING)));
  if (filter?.month) add('s.month = ?', firstOf(filter.month));
  if (filter?.step) add(`(${STEP}) = any(string_to_array(?, ','))`, thisMonth, filter.step.join(','));
  if (filter?.status) add(`s.status = any(string_to_array(?, ','))`, filter.status.join(','));
  if (filter?.fundingSource) add('f.code = ?', filter.fundingSource);
  if (filter?.provider) add('s.provider_id = ?', localId('Provider', filter.provider) ?? NOTHING);
  const text = search?.trim().replaceAll('\u0000', '');
  if (text) add(`(s.number || ' ' || v.name || ' ' || coalesce(s.payment_reference, '')) ilike ?`, `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const where = conditions.join(' and ');
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS}, ${STEP} as step from ${FROM} where ${where} order by ${consoleOrder(sort, SETTLEMENT_ORDERS, 's.month desc, v.name', 's.id')} limit ${limit} offset ${offset}`,
    [thisMonth, ...values],
  );
  const [count] = await ctx.em.execute<{ count: string }[]>(`select count(*) from ${FROM} where ${where}`, values);
  return { items: rows.map(shown), totalCount: Number(count!.count) };
}

const NOTHING = '00000000-0000-0000-0000-000000000000';
