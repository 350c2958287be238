import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { money } from '../../../shared/money.ts';
import { dayWords, euros, inEach, type Words } from '../../platform/words/words.ts';
import { UnitCostRounding } from './unit-cost-rounding.enum.ts';
import type { UnitCostPriceInput } from './unit-cost.inputs.ts';
import { methodByCode, methodFigures } from './unit-cost.queries.ts';
import type { UnitCostPriceType } from './unit-cost.type.ts';
import { hourCents, type Method, ONE, rateOn, unitCost } from './unit-cost.ts';
import { say } from './words/index.gen.ts';

const MOST_HOURS = 10_000;

/** What a programme of so many hours costs by a method on a day (FUND-19). */
export async function unitCostPrice(ctx: Context, input: UnitCostPriceInput): Promise<UnitCostPriceType> {
  if (input.hours < 1 || input.hours > MOST_HOURS) throw new Invalid(['hours'], say.writeFrom1ToHours({ mostHours: MOST_HOURS }));
  const method = await methodByCode(ctx, input.method);
  if (!method) return { price: null, calculation: say.thereIsNoMethod({ method: input.method }) };
  return priceBy(await methodFigures(ctx, method), input.sector, input.hours, input.on ?? ctx.clock.today());
}

/** The price with its calculation: "1,56 € × 1,28 = 2,00 € stundā × 160 h = 320,00 €". */
export function priceBy(method: Method, sector: string | null, hours: number, on: string): UnitCostPriceType {
  const rate = rateOn(method.rates, on);
  if (!rate) return { price: null, calculation: say.theMethodHasNoFigures({ on: dayWords(on) }) };
  const cents = sector === null ? undefined : unitCost(method, sector, hours, on);
  const hour = sector === null ? undefined : hourCents(rate, sector);
  if (sector === null || cents === undefined || hour === undefined)
    return {
      price: null,
      calculation: say.theMethodHasNoCoefficient,
    };
  const base = euros4(rate.baseTenThousandths);
  const coefficient = decimal(rate.coefficients[sector] as number);
  const calculation =
    method.rounding === UnitCostRounding.HOURLY
      ? say.anHour({ base, coefficient, hour: euros(hour), hours, cents: euros(cents) })
      : say.calculationH({ base, coefficient, hours, cents: euros(cents) });
  return { price: money(cents), calculation };
}

/** 12800 as "1,28": two decimals at least, four at most. */
function decimal(tenThousandths: number): Words {
  const figures = { minimumFractionDigits: 2, maximumFractionDigits: 4 };
  const value = tenThousandths / ONE;
  return { lv: value.toLocaleString('lv-LV', figures), en: value.toLocaleString('en-GB', figures) };
}

function euros4(tenThousandths: number): Words {
  const figure = decimal(tenThousandths);
  return inEach((language) => (language === 'en' ? `€${figure.en}` : `${figure[language]}\u00a0€`));
}
