import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedMonths, quarterOf, stepsWithin } from './planned-months.ts';
import { planInWords } from './plan-in-words.ts';
import { PlanStep } from './plan-step.enum.ts';

const plain = ({ lv, en }: { lv: string; en: string }) => [lv.replaceAll('\u00a0', ' '), en];

describe('a plan for a budget', () => {
  it('can be entered for the months, or the quarters, that touch the period of the source', () => {
    expect(stepsWithin(PlanStep.MONTH, '2026-11-15', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(stepsWithin(PlanStep.QUARTER, '2026-11-15', '2027-04-30')).toEqual(['2026-10', '2027-01', '2027-04']);
    expect([quarterOf('2026-01'), quarterOf('2026-06'), quarterOf('2026-12')]).toEqual(['2026-01', '2026-04', '2026-10']);
  });

  it('adds up month by month; a quarter is spread evenly, its end is exact', () => {
    const months = plannedMonths(
      PlanStep.QUARTER,
      [
        { from: '2026-10', cents: 100 },
        { from: '2027-01', cents: 300 },
      ],
      '2026-11-15',
      '2027-03-31',
    );
    expect(months).toEqual([
      { month: '2026-10', cumulativeCents: 33 },
      { month: '2026-11', cumulativeCents: 66 },
      { month: '2026-12', cumulativeCents: 100 },
      { month: '2027-01', cumulativeCents: 200 },
      { month: '2027-02', cumulativeCents: 300 },
      { month: '2027-03', cumulativeCents: 400 },
    ]);
    expect(
      plannedMonths(PlanStep.MONTH, [{ from: '2026-12', cents: 5 }], '2026-11-15', '2027-01-31').map((month) => month.cumulativeCents),
    ).toEqual([0, 5, 5]);
  });

  it('never falls, and ends at the sum of what was entered', () => {
    const steps = stepsWithin(PlanStep.QUARTER, '2024-12-05', '2029-11-22');
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000_000), { minLength: steps.length, maxLength: steps.length }), (cents) => {
        const months = plannedMonths(
          PlanStep.QUARTER,
          steps.map((from, at) => ({ from, cents: cents[at]! })),
          '2024-12-05',
          '2029-11-22',
        );
        for (const [at, month] of months.entries())
          expect(month.cumulativeCents).toBeGreaterThanOrEqual(months[at - 1]?.cumulativeCents ?? 0);
        expect(months.at(-1)!.cumulativeCents).toBe(cents.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it('says over or under in words, by the last finished month, and where the pace leads', () => {
    const month = (name: string, plannedCents: number, committedCents: number | null, expectedCents: number | null = null) => ({
      month: name,
      plannedCents,
      committedCents,
      expectedCents,
    });
    const [under, ahead] = planInWords(
      [month('2026-10', 100_000, 90_000), month('2026-11', 120_000, 91_000, 95_000), month('2026-12', 150_000, null, 160_000)],
      '2026-11',
    );
    expect(plain(under!)).toEqual([
      'Līdz 2026. gada oktobra beigām plānots 1000,00 €, izlietots 900,00 €: par 100,00 € jeb 10 % mazāk nekā plānā.',
      'By the end of October 2026 €1,000.00 was planned and €900.00 is committed: €100.00 or 10% less than planned.',
    ]);
    expect(plain(ahead!)[1]).toBe('At this pace €1,600.00 will be needed by the end of December 2026: €100.00 more than planned.');
    const [over, end] = planInWords([month('2026-10', 80_000, 90_000), month('2026-12', 150_000, null, 140_000)], '2026-11');
    expect(plain(over!)[1]).toContain('€100.00 or 12.5% more than planned.');
    expect(plain(end!)[1]).toContain('€100.00 less than planned.');
    expect(planInWords([month('2026-12', 1, null)], '2026-11')).toEqual([]);
  });
});
