import type { UnitCostRounding } from '../../gql/graphql.ts';
import { unitCost } from '@stars/rules/unit-cost';

/** A programme of professional development is at most so long; the published example is of this length. */
export const EXAMPLE_HOURS = 160;

/** What the example costs, by the server's own calculation; null while a figure is missing. */
export function exampleOf(rounding: UnitCostRounding, base: number | null, coefficient: number | null): number | null {
  if (base === null || coefficient === null) return null;
  const rate = { validFrom: '0001-01-01', validUntil: null, baseTenThousandths: base, coefficients: { example: coefficient } };
  return unitCost({ rounding, rates: [rate] }, 'example', EXAMPLE_HOURS, '2000-01-01') ?? null;
}
