import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { money } from '../../../shared/money.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { insideOf } from '../../rules/funding-sources/who-may.ts';
import type { DryRunChangePage, DryRunChangeType } from './dry-run-change.type.ts';
import type { DryRunEffect } from './dry-run-effect.enum.ts';
import type { DryRunChangeFilter } from './dry-run.inputs.ts';

interface Stored {
  id: string;
  dryRunId: string;
  applicationId: string;
  applicationNumber: string;
  effect: DryRunEffect;
  scheme: Translation;
  rulesVersion: number;
  decidedOn: string;
  beforeCents: string;
  afterCents: string;
}

const FROM = `dry_run_change c join dry_run r on r.id = c.dry_run_id join funding_source_version v on v.id = r.version_id join application a on a.id = c.application_id`;
const COLUMNS = `c.id, c.dry_run_id as "dryRunId", c.application_id as "applicationId", a.number as "applicationNumber", c.effect, r.findings #> array['schemes', c.scheme_code, 'name'] as scheme, a.rules_version as "rulesVersion",
  (a.decided_at at time zone 'Europe/Riga')::date::text as "decidedOn", c.before_cents as "beforeCents", c.after_cents as "afterCents"`;

/** Fields the console can sort by, as the API describes them. */
export const CHANGE_ORDERS: Record<string, string> = {
  applicationNumber: 'a.number',
  effect: 'c.effect',
  decidedOn: 'a.decided_at',
  before: 'c.before_cents',
  after: 'c.after_cents',
};

export interface ChangeListing {
  filter?: DryRunChangeFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** The decisions a version would have changed, one by one, for those who work on its source. */
export async function consoleDryRunChanges(
  ctx: Context,
  { filter, search, sort, page, perPage }: ChangeListing,
): Promise<DryRunChangePage> {
  const { limit, offset } = numberedPage(page, perPage);
  const { conditions, values } = within(ctx);
  const add = (condition: string, value: unknown) => {
    conditions.push(condition);
    values.push(value);
  };
  if (filter?.ids) add('c.id = any(?::uuid[])', uuids(filter.ids.flatMap((id) => localId('DryRunChange', id) ?? [])));
  if (filter?.dryRun) add('c.dry_run_id = ?', localId('DryRun', filter.dryRun) ?? NOTHING);
  if (filter?.effect) add('c.effect = ?', filter.effect);
  if (filter?.schemeCode) add('c.scheme_code = ?', filter.schemeCode);
  const text = search?.trim().replaceAll('\u0000', '');
  if (text) add('a.number ilike ?', `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const where = conditions.join(' and ');
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from ${FROM} where ${where} order by ${consoleOrder(sort, CHANGE_ORDERS, 'a.number', 'c.id')} limit ${limit} offset ${offset}`,
    values,
  );
  const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count from ${FROM} where ${where}`, values);
  return { items: rows.map(shown), totalCount: count!.count };
}

registerNode('DryRunChange', async (ctx, ids) => {
  const { conditions, values } = within(ctx);
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from ${FROM} where ${conditions.join(' and ')} and c.id = any(?::uuid[])`,
    [...values, uuids(ids)],
  );
  const found = new Map(rows.map((row) => [row.id, shown(row)]));
  return ids.map((id) => found.get(id));
});

function within(ctx: Context): { conditions: string[]; values: unknown[] } {
  const inside = insideOf(ctx);
  return inside.all
    ? { conditions: ['true'], values: [] }
    : { conditions: ['v.funding_source_id = ?'], values: [inside.sourceId ?? NOTHING] };
}

function shown({ beforeCents, afterCents, ...row }: Stored): DryRunChangeType {
  return { ...row, __typename: 'DryRunChange', before: money(Number(beforeCents)), after: money(Number(afterCents)) } as DryRunChangeType;
}

const NOTHING = '00000000-0000-0000-0000-000000000000';
