import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import { uuids } from '../../../shared/uuids.ts';
import { sourcesInForce } from '../funding-sources/sources-in-force.ts';
import { priceBy } from './unit-cost-price.ts';
import { methodByCode, methodFigures } from './unit-cost.queries.ts';
import type { ProgrammeUnitCostType, UnitCostPriceType } from './unit-cost.type.ts';

interface Row {
  id: string;
  sector: string | null;
  hours: number;
  priceCents: number;
  sources: string[];
}

/** The agreed price of each programme beside the one by the method its sources prescribe; null where none prescribes any (FUND-19). */
export const programmeUnitCostOf = loader<string, ProgrammeUnitCostType | null>(async (ctx, ids) => {
  const rows = await programmesOf(ctx, ids);
  const prescribing = await prescribingSources(ctx);
  return Promise.all(
    ids.map(async (id) => {
      const row = rows.find((one) => one.id === id);
      const source = row && prescribing.find(({ code }) => row.sources.includes(code));
      const method = source && (await methodByCode(ctx, source.method));
      if (!method) return null;
      const computed = priceBy(await methodFigures(ctx, method), row.sector, row.hours, ctx.clock.today());
      return {
        ...computed,
        method,
        fundingSource: source.code,
        agreed: money(row.priceCents),
        isEqual: computed.price?.cents === row.priceCents,
      };
    }),
  );
});

/** What a programme would have to cost with other hours or in another group; undefined where no method is prescribed. */
export async function prescribedPrice(
  ctx: Context,
  programmeId: string,
  given: { sector: string | null; hours: number },
): Promise<UnitCostPriceType | undefined> {
  const [row] = await programmesOf(ctx, [programmeId]);
  const source = row && (await prescribingSources(ctx)).find(({ code }) => row.sources.includes(code));
  const method = source && (await methodByCode(ctx, source.method));
  return method && priceBy(await methodFigures(ctx, method), given.sector, given.hours, ctx.clock.today());
}

async function prescribingSources(ctx: Context): Promise<{ code: string; method: string }[]> {
  const { sources } = await sourcesInForce(ctx.em, ctx.clock.today());
  return sources.flatMap(({ code, rules }) => (rules.unitCostMethod === null ? [] : [{ code, method: rules.unitCostMethod }]));
}

function programmesOf(ctx: Context, ids: readonly string[]): Promise<Row[]> {
  return ctx.em.execute<Row[]>(
    `select p.id, p.sector_code as sector, p.hours, p.price_cents::float8 as "priceCents",
            array(select s.code from programme_funding_source f join funding_source s on s.id = f.funding_source_id where f.programme_id = p.id order by s.code) as sources
       from programme p where p.id = any(?::uuid[])`,
    [uuids(ids)],
  );
}
