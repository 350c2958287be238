import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { INSIDERS } from '../funding-sources/who-may.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { actsAs } from '../../platform/access/scope.ts';
import type { UnitCostMethodPage, UnitCostMethodType, UnitCostRateType } from './unit-cost.type.ts';

const COLUMNS = 'm.id, m.code, m.name, m.description, m.rounding';

/** By what the console's list can be put in order. */
export const METHOD_ORDERS: Record<string, string> = { code: 'm.code', name: `m.name->>'lv' collate "lv-x-icu"`, rounding: 'm.rounding' };

export function unitCostMethods(ctx: Context): Promise<UnitCostMethodType[]> {
  return ctx.em.execute<UnitCostMethodType[]>(`select ${COLUMNS} from unit_cost_method m order by m.code`);
}

export async function pageOfMethods(
  ctx: Context,
  asked: { search?: string | null; sort?: SortInput | null; page?: number | null; perPage?: number | null },
): Promise<UnitCostMethodPage> {
  const { limit, offset } = numberedPage(asked.page, asked.perPage);
  const like = `%${(asked.search ?? '')
    .trim()
    .replaceAll('\u0000', '')
    .replaceAll(/[\\%_]/g, '\\$&')}%`;
  const where = `where m.code ilike ? or m.name->>'lv' ilike ? or m.name->>'en' ilike ?`;
  const items = await ctx.em.execute<UnitCostMethodType[]>(
    `select ${COLUMNS} from unit_cost_method m ${where} order by ${consoleOrder(asked.sort, METHOD_ORDERS, 'm.code', 'm.id')} limit ? offset ?`,
    [like, like, like, limit, offset],
  );
  const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count from unit_cost_method m ${where}`, [
    like,
    like,
    like,
  ]);
  return { items, totalCount: count?.count ?? 0 };
}

async function methodsById(ctx: Context, ids: readonly string[]): Promise<(UnitCostMethodType | undefined)[]> {
  const rows = await ctx.em.execute<UnitCostMethodType[]>(`select ${COLUMNS} from unit_cost_method m where m.id = any(?::uuid[])`, [
    uuids(ids),
  ]);
  return ids.map((id) => rows.find((row) => row.id === id));
}

export const methodByCode = loader<string, UnitCostMethodType | undefined>(async (ctx, codes) => {
  const rows = await ctx.em.execute<UnitCostMethodType[]>(
    `select ${COLUMNS} from unit_cost_method m where m.code in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(codes)],
  );
  return codes.map((code) => rows.find((row) => row.code === code));
});

registerNode('UnitCostMethod', methodsById);

interface RateRow extends Omit<UnitCostRateType, 'coefficients' | 'createdAt'> {
  createdAt: string;
  coefficients: Record<string, number>;
}

const RATE = `select r.id, r.method_id as "methodId", r.valid_from::text as "validFrom", r.valid_until::text as "validUntil", r.base_ten_thousandths as "baseTenThousandths",
    r.coefficients, r.created_at as "createdAt", (select p.given_name || ' ' || p.family_name from person p where p.id = r.created_by_id) as "createdBy"
  from unit_cost_rate r`;

/** All rates of methods, the newest first. */
export const ratesOf = loader<string, UnitCostRateType[]>(async (ctx, methodIds) => {
  const rows = await ctx.em.execute<RateRow[]>(`${RATE} where r.method_id = any(?::uuid[]) order by r.valid_from desc`, [uuids(methodIds)]);
  const shown = await asShown(ctx, rows);
  return methodIds.map((id) => shown.filter(({ methodId }) => methodId === id));
});

registerNode('UnitCostRate', async (ctx, ids) => {
  const rows = await ctx.em.execute<RateRow[]>(`${RATE} where r.id = any(?::uuid[])`, [uuids(ids)]);
  const shown = await asShown(ctx, rows);
  return ids.map((id) => shown.find((rate) => rate.id === id));
});

async function asShown(ctx: Context, rows: readonly RateRow[]): Promise<UnitCostRateType[]> {
  const sectors = await ctx.em.execute<{ code: string; name: Translation }[]>(
    `select code, name from vocabulary_entry where vocabulary = 'SECTOR' order by position`,
  );
  const today = ctx.clock.today();
  const isInsider = actsAs(ctx, ...INSIDERS);
  return rows.map((row) => ({
    ...row,
    createdAt: new Date(row.createdAt),
    createdBy: isInsider ? row.createdBy : null,
    isInForce: row.validFrom <= today && (row.validUntil === null || today <= row.validUntil),
    coefficients: Object.entries(row.coefficients)
      .map(([sector, tenThousandths]) => ({
        sector,
        tenThousandths,
        name: sectors.find(({ code }) => code === sector)?.name ?? { lv: sector },
      }))
      .sort((a, b) => (a.sector < b.sector ? -1 : 1)),
  }));
}

/** The figures of a method as the calculation takes them. */
export async function methodFigures(ctx: Context, method: UnitCostMethodType) {
  const rates = await ratesOf(ctx, method.id);
  return {
    rounding: method.rounding,
    rates: rates.map((rate) => ({
      ...rate,
      coefficients: Object.fromEntries(rate.coefficients.map(({ sector, tenThousandths }) => [sector, tenThousandths])),
    })),
  };
}
