import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startingMethods } from './starting-methods.ts';
import { hourCents, type Method, type Rate, rateOn, unitCost } from './unit-cost.ts';

const rate = (baseTenThousandths: number, coefficient: number, more: Partial<Rate> = {}): Rate => ({
  validFrom: '2024-01-01',
  validUntil: null,
  baseTenThousandths,
  coefficients: { ICT: coefficient },
  ...more,
});
const method = (rounding: Method['rounding'], ...rates: Rate[]): Method => ({ rounding, rates });
const on = '2026-11-22';
const named = (code: string) => startingMethods.find((candidate) => candidate.code === code) as Method;

describe('unit cost', () => {
  it('FUND-19: 1.56 × 1.28 = 1.9968 → 2.00 an hour; × 160 h = 320.00', () => {
    expect(hourCents(named('MK655').rates[0] as Rate, 'ICT')).toBe(200);
    expect(unitCost(named('MK655'), 'ICT', 160, on)).toBe(32_000);
  });

  it('FUND-19: rounded only at the end, 160 h at 2.6714 → 427.424 → 427.42', () => {
    expect(unitCost(named('STUNDAS-LIKME'), 'ICT', 160, on)).toBe(42_742);
  });

  it('FUND-19: half a cent goes up', () => {
    // 1.005 × 1.00: half a cent an hour
    expect(unitCost(method('HOURLY', rate(10_050, 10_000)), 'ICT', 1, on)).toBe(101);
    expect(unitCost(method('TOTAL', rate(10_050, 10_000)), 'ICT', 3, on)).toBe(302);
    expect(unitCost(method('TOTAL', rate(10_049, 10_000)), 'ICT', 1, on)).toBe(100);
  });

  it('FUND-19: the figures of the day count; before, after and for another group there is no price', () => {
    const dated = method(
      'HOURLY',
      rate(15_600, 12_800, { validFrom: '2024-09-01', validUntil: '2026-08-31' }),
      rate(17_000, 12_800, { validFrom: '2026-09-01' }),
    );
    expect(rateOn(dated.rates, '2026-08-31')?.baseTenThousandths).toBe(15_600);
    expect(unitCost(dated, 'ICT', 100, '2026-09-01')).toBe(21_800);
    expect(unitCost(dated, 'ICT', 100, '2024-08-31')).toBeUndefined();
    expect(unitCost(dated, 'WOOD', 100, '2026-09-01')).toBeUndefined();
  });

  const figure = fc.integer({ min: 1, max: 1_000_000 });
  const hours = fc.integer({ min: 1, max: 10_000 });

  it('FUND-19: the price is a whole number of cents, never more than half a cent an hour away from the exact one', () => {
    fc.assert(
      fc.property(figure, figure, hours, (base, coefficient, count) => {
        const hourly = unitCost(method('HOURLY', rate(base, coefficient)), 'ICT', count, on) as number;
        const total = unitCost(method('TOTAL', rate(base, coefficient)), 'ICT', count, on) as number;
        // exact in whole numbers: a millionth of a cent
        const exact = BigInt(base) * BigInt(coefficient) * BigInt(count);
        const away = (cents: number) => {
          const difference = BigInt(cents) * 1_000_000n - exact;
          return difference < 0n ? -difference : difference;
        };
        expect(Number.isSafeInteger(hourly) && Number.isSafeInteger(total)).toBe(true);
        expect(away(total) <= 500_000n).toBe(true);
        expect(away(hourly) <= 500_000n * BigInt(count)).toBe(true);
      }),
    );
  });

  it('FUND-19: more hours never cost less, and a price rounded by the hour is the hour times the hours', () => {
    fc.assert(
      fc.property(figure, figure, hours, (base, coefficient, count) => {
        const one = rate(base, coefficient);
        for (const rounding of ['HOURLY', 'TOTAL'] as const) {
          const price = (of: number) => unitCost(method(rounding, one), 'ICT', of, on) as number;
          expect(price(count + 1)).toBeGreaterThanOrEqual(price(count));
        }
        expect(unitCost(method('HOURLY', one), 'ICT', count, on)).toBe((hourCents(one, 'ICT') as number) * count);
        expect(unitCost(method('TOTAL', one), 'ICT', 1, on)).toBe(hourCents(one, 'ICT'));
      }),
    );
  });
});
