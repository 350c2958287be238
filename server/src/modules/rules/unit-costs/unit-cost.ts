import { roundHalfUp } from '../../../shared/round-half-up.ts';
import type { UnitCostRounding } from './unit-cost-rounding.enum.ts';

/** Euros or a coefficient with four decimals as a whole number: EUR 1.56 is 15600, coefficient 1.28 is 12800. */
export const ONE = 10_000;

/** What an hour costs on certain days: the base, and the coefficient of each programme group (FUND-19). */
export interface Rate {
  validFrom: string;
  /** null: until another one begins. */
  validUntil: string | null;
  baseTenThousandths: number;
  /** By code of the sector that a programme stands in. */
  coefficients: Readonly<Record<string, number>>;
}

export interface Method {
  rounding: `${UnitCostRounding}`;
  rates: readonly Rate[];
}

/** The rate that holds on a day; at most one does, the database sees to that. */
export function rateOn<R extends Rate>(rates: readonly R[], on: string): R | undefined {
  return rates.find(({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil));
}

/** Price of one hour in ten-thousandths of a cent, not rounded yet; undefined where the group has no coefficient. */
function exactHour(rate: Rate, group: string): number | undefined {
  const coefficient = rate.coefficients[group];
  return coefficient === undefined ? undefined : rate.baseTenThousandths * coefficient;
}

/** Exact hours are in hundred-millionths of a euro; a million of them are a cent. */
const PER_CENT = 1_000_000;

/** The price of one hour in whole cents, as it is shown; HOURLY computes with it, TOTAL with the exact one. */
export function hourCents(rate: Rate, group: string): number | undefined {
  const exact = exactHour(rate, group);
  return exact === undefined ? undefined : roundHalfUp(exact, PER_CENT);
}

/** The price of a programme in cents; undefined when the method has no rate for that day or no coefficient for that group. */
export function unitCost(method: Method, group: string, hours: number, on: string): number | undefined {
  const rate = rateOn(method.rates, on);
  const exact = rate && exactHour(rate, group);
  if (exact === undefined) return undefined;
  return method.rounding === 'HOURLY' ? roundHalfUp(exact, PER_CENT) * hours : roundHalfUp(exact * hours, PER_CENT);
}
