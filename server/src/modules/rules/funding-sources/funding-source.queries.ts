import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import { uuids } from '../../../shared/uuids.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';
import type { FundingSourceFilter } from './funding-source.inputs.ts';
import type { BudgetFiguresType, FundingSourcePage, FundingSourceType, SourceStatisticsType } from './funding-source.type.ts';
import { SOURCE_COLUMNS, visibleTo } from './load-funding-sources.ts';
import { insideOf } from './who-may.ts';
import { NEEDS_BUDGET } from './needs-budget.ts';

/** The public list: published sources unless asked otherwise, by code. */
export async function listFundingSources(ctx: Context, filter: FundingSourceFilter | null | undefined): Promise<FundingSourceType[]> {
  const { where, values } = conditions(ctx, {
    ...filter,
    status: filter?.status ?? (filter?.ids || filter?.code ? null : [FundingSourceStatus.PUBLISHED]),
  });
  return ctx.em.execute<FundingSourceType[]>(`select ${SOURCE_COLUMNS} from funding_source s where ${where} order by s.code`, values);
}

export async function findFundingSource(ctx: Context, code: string): Promise<FundingSourceType | null> {
  const [found] = await listFundingSources(ctx, { code });
  return found ?? null;
}

/** By what the console's list can be put in order. */
export const SOURCE_ORDERS: Record<string, string> = {
  code: 's.code',
  name: `s.name->>'lv' collate "lv-x-icu"`,
  status: 's.status',
  eligibleFrom: 's.eligible_from',
  eligibleUntil: 's.eligible_until',
};

/** The console's list: every status the asker may see. */
export async function pageOfFundingSources(
  ctx: Context,
  asked: {
    filter?: FundingSourceFilter | null;
    search?: string | null;
    sort?: SortInput | null;
    page?: number | null;
    perPage?: number | null;
  },
): Promise<FundingSourcePage> {
  const { limit, offset } = numberedPage(asked.page, asked.perPage);
  const { where, values } = conditions(ctx, asked.filter ?? {}, asked.search);
  const order = consoleOrder(asked.sort, SOURCE_ORDERS, 's.code', 's.id');
  const items = await ctx.em.execute<FundingSourceType[]>(
    `select ${SOURCE_COLUMNS} from funding_source s where ${where} order by ${order} limit ? offset ?`,
    [...values, limit, offset],
  );
  const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count from funding_source s where ${where}`, values);
  return { items, totalCount: count?.count ?? 0 };
}

function conditions(ctx: Context, filter: FundingSourceFilter, search?: string | null): { where: string; values: unknown[] } {
  const visible = visibleTo(ctx);
  const parts = [visible.condition];
  const values: unknown[] = [...visible.values];
  if (filter.ids) {
    parts.push('s.id = any(?::uuid[])');
    values.push(uuids(filter.ids.map((id) => localId('FundingSource', id)).filter((id) => id !== undefined)));
  }
  if (filter.status) {
    parts.push('s.status = any(?::text[])');
    values.push(`{${filter.status.join(',')}}`);
  }
  if (filter.code) {
    parts.push('s.code = ?');
    values.push(filter.code.replaceAll('\u0000', ''));
  }
  if (filter.hasDraft !== undefined && filter.hasDraft !== null) {
    // whether there is a draft is told to those who work on sources alone
    const inside = insideOf(ctx);
    const draft = `exists (select from funding_source_version d where d.funding_source_id = s.id and d.status = 'DRAFT')`;
    parts.push(inside.all || inside.sourceId ? `${draft} = ?` : 'not ?::boolean');
    values.push(filter.hasDraft);
  }
  if (filter.needsBudget !== undefined && filter.needsBudget !== null) {
    const inside = insideOf(ctx);
    parts.push(inside.all || inside.sourceId ? `${NEEDS_BUDGET} = ?` : 'not ?::boolean');
    values.push(filter.needsBudget);
  }
  if (search?.trim()) {
    const like = `%${search
      .trim()
      .replaceAll('\u0000', '')
      .replaceAll(/[\\%_]/g, '\\$&')}%`;
    parts.push(`(s.code ilike ? or s.name->>'lv' ilike ? or s.name->>'en' ilike ?)`);
    values.push(like, like, like);
  }
  return { where: parts.join(' and '), values };
}

/** Budget figures from the balances of the ledger; one statement for all sources of a request. */
export const budgetFiguresOf = loader<string, BudgetFiguresType>(async (ctx, ids) => {
  const balances = await ctx.em.execute<{ id: string; kind: string; cents: number }[]>(
    `select l.funding_source_id as id, l.kind, sum(l.balance_cents)::float8 as cents from ledger_account l where l.funding_source_id = any(?::uuid[]) group by 1, 2`,
    [uuids(ids)],
  );
  const back = await ctx.em.execute<{ id: string; kind: string; cents: number }[]>(
    `select t.funding_source_id as id, t.kind, sum(t.amount_cents)::float8 as cents from ledger_transfer t where t.funding_source_id = any(?::uuid[]) and t.kind in ('LAPSE', 'FORFEIT') group by 1, 2`,
    [uuids(ids)],
  );
  return ids.map((id) => {
    const of = (rows: readonly { id: string; kind: string; cents: number }[], ...kinds: string[]) =>
      rows.filter((row) => row.id === id && kinds.includes(row.kind)).reduce((sum, { cents }) => sum + cents, 0);
    return {
      total: money(-of(balances, 'EXTERNAL') || 0),
      free: money(of(balances, 'BUDGET')),
      granted: money(of(balances, 'GRANT')),
      reserved: money(of(balances, 'RESERVED')),
      payable: money(of(balances, 'PAYABLE_PROVIDER', 'PAYABLE_PERSON')),
      paid: money(of(balances, 'PAID_PROVIDER', 'PAID_PERSON')),
      other: money(of(balances, 'OTHER')),
      lapsed: money(of(back, 'LAPSE')),
      forfeited: money(of(back, 'FORFEIT')),
    };
  });
});

const NOTHING: SourceStatisticsType = {
  applications: 0,
  approved: 0,
  rejected: 0,
  started: 0,
  interrupted: 0,
  completed: 0,
  personsCompleted: 0,
};

/** Applications in numbers, also those of which the source pays a part only. Approved and then withdrawn still counts as approved (figures of the published reports). */
export const statisticsOf = loader<string, SourceStatisticsType>(async (ctx, ids) => {
  const rows = await ctx.em.execute<(SourceStatisticsType & { id: string })[]>(
    `select a.source as id, count(*)::int as applications,
            count(*) filter (where a.status in ('APPROVED', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED', 'TRANSFERRED')
                                or (a.status = 'WITHDRAWN' and exists (select from application_event e where e.application_id = a.id and e."to" = 'APPROVED')))::int as approved,
            count(*) filter (where a.status = 'REJECTED')::int as rejected,
            count(*) filter (where a.status in ('IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED'))::int as started,
            count(*) filter (where a.status in ('INTERRUPTED', 'EXCLUDED'))::int as interrupted,
            count(*) filter (where a.status = 'COMPLETED')::int as completed,
            count(distinct a.account_id) filter (where a.status = 'COMPLETED')::int as "personsCompleted"
       from (select funding_source_id as source, id, status, account_id from application where funding_source_id = any(?::uuid[])
             union all select second_funding_source_id, id, status, account_id from application where second_funding_source_id = any(?::uuid[])) a where a.status <> 'DRAFT' group by 1`,
    [uuids(ids), uuids(ids)],
  );
  return ids.map((id) => rows.find((row) => row.id === id) ?? NOTHING);
});

/** Whether the rules of a source must be published by somebody other than who wrote them. */
export const requiresFourEyesOf = loader<string, boolean>(async (ctx, ids) => {
  const rows = await ctx.em.execute<{ id: string }[]>('select id from funding_source where requires_four_eyes and id = any(?::uuid[])', [
    uuids(ids),
  ]);
  return ids.map((id) => rows.some((row) => row.id === id));
});

/** Programmes of the source in the public catalogue. */
export const programmeCountOf = loader<string, number>(async (ctx, ids) => {
  const rows = await ctx.em.execute<{ id: string; count: number }[]>(
    `select f.funding_source_id as id, count(*)::int as count from programme_funding_source f join programme p on p.id = f.programme_id
      where f.funding_source_id = any(?::uuid[]) and p.status = 'PUBLISHED' group by 1`,
    [uuids(ids)],
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.count ?? 0);
});
