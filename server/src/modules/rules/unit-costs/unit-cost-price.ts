import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { money } from '../../../shared/money.ts';
import { dayWords, euros, words, type Words } from '../../platform/words/words.ts';
import { UnitCostRounding } from './unit-cost-rounding.enum.ts';
import type { UnitCostPriceInput } from './unit-cost.inputs.ts';
import { methodByCode, methodFigures } from './unit-cost.queries.ts';
import type { UnitCostPriceType } from './unit-cost.type.ts';
import { hourCents, type Method, ONE, rateOn, unitCost } from './unit-cost.ts';

const MOST_HOURS = 10_000;

/** What a programme of so many hours costs by a method on a day (FUND-19). */
export async function unitCostPrice(ctx: Context, input: UnitCostPriceInput): Promise<UnitCostPriceType> {
  if (input.hours < 1 || input.hours > MOST_HOURS)
    throw new Invalid(['hours'], { lv: `Raksti stundas no 1 līdz ${MOST_HOURS}.`, en: `Write from 1 to ${MOST_HOURS} hours.` });
  const method = await methodByCode(ctx, input.method);
  if (!method) return { price: null, calculation: words('Metodes {0} nav.', 'There is no method {0}.', input.method) };
  return priceBy(await methodFigures(ctx, method), input.sector, input.hours, input.on ?? ctx.clock.today());
}

/** The price with its calculation: "1,56 € × 1,28 = 2,00 € stundā × 160 h = 320,00 €". */
export function priceBy(method: Method, sector: string | null, hours: number, on: string): UnitCostPriceType {
  const rate = rateOn(method.rates, on);
  if (!rate) return { price: null, calculation: words('{0} metodei nav vērtību.', 'The method has no figures on {0}.', dayWords(on)) };
  const cents = sector === null ? undefined : unitCost(method, sector, hours, on);
  const hour = sector === null ? undefined : hourCents(rate, sector);
  if (sector === null || cents === undefined || hour === undefined)
    return {
      price: null,
      calculation: words('Metodei nav koeficienta šai programmu grupai.', 'The method has no coefficient for this programme group.'),
    };
  const parts = [euros4(rate.baseTenThousandths), decimal(rate.coefficients[sector] as number)] as const;
  const calculation =
    method.rounding === UnitCostRounding.HOURLY
      ? words('{0} × {1} = {2} stundā; × {3} h = {4}', '{0} × {1} = {2} an hour; × {3} h = {4}', ...parts, euros(hour), hours, euros(cents))
      : words('{0} × {1} × {2} h = {3}', '{0} × {1} × {2} h = {3}', ...parts, hours, euros(cents));
  return { price: money(cents), calculation };
}

/** 12800 as "1,28": two decimals at least, four at most. */
function decimal(tenThousandths: number): Words {
  const figures = { minimumFractionDigits: 2, maximumFractionDigits: 4 };
  const value = tenThousandths / ONE;
  return { lv: value.toLocaleString('lv-LV', figures), en: value.toLocaleString('en-GB', figures) };
}

function euros4(tenThousandths: number): Words {
  return words('{0}\u00a0€', '€{0}', decimal(tenThousandths));
}
