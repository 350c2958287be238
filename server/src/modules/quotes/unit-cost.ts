import { z } from 'zod';
import { day, text } from '../funding-sources/rules/schemes/settings.ts';
import { roundHalfUp } from './round-half-up.ts';

/** Euros with four decimals as a whole number: EUR 1.56 is 15600. */
const tenThousandths = z.int().min(0).max(100_000_000);

/** How the official price of a programme follows from its hours (FUND-19). Configuration with validity dates. */
export const unitCostMethod = z.strictObject({
  code: z.string().min(1).max(80),
  name: text,
  /** HOURLY rounds the price of one hour to the cent, TOTAL only the price of the whole programme. */
  rounding: z.enum(['HOURLY', 'TOTAL']),
  rates: z
    .array(
      z.strictObject({
        validFrom: day,
        validUntil: day.nullable().default(null),
        baseTenThousandths: tenThousandths,
        /** Coefficient of each programme group, in ten-thousandths: 1.28 is 12800. */
        coefficients: z.record(z.string(), tenThousandths),
      }),
    )
    .min(1),
});
export type UnitCostMethod = z.infer<typeof unitCostMethod>;

/** The price of a programme in cents; undefined when the method has no rate for that day or no coefficient for that group. */
export function unitCost(method: UnitCostMethod, programmeGroup: string, hours: number, on: string): number | undefined {
  const rate = method.rates.find(({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil));
  const coefficient = rate?.coefficients[programmeGroup];
  if (rate === undefined || coefficient === undefined) return undefined;
  const hourly = rate.baseTenThousandths * coefficient;
  return method.rounding === 'HOURLY' ? roundHalfUp(hourly, 1_000_000) * hours : roundHalfUp(hourly * hours, 1_000_000);
}

/** In a call that prescribes a method the offered price must be the computed one. */
export function isUnitCost(priceCents: number, method: UnitCostMethod, programmeGroup: string, hours: number, on: string): boolean {
  return unitCost(method, programmeGroup, hours, on) === priceCents;
}

/** Cabinet Regulation 655, annex 3, as the agency applies it to vocational programmes: EUR 1.56 an hour times the coefficient of the group. */
export const regulation655: UnitCostMethod = unitCostMethod.parse({
  code: 'MK655',
  name: { lv: 'Stundas bāzes vērtība un programmu grupas koeficients', en: 'Hourly base and coefficient of the programme group' },
  rounding: 'HOURLY',
  rates: [{ validFrom: '2024-09-01', baseTenThousandths: 15_600, coefficients: { ICT: 12_800, BUSINESS: 10_000 } }],
});
