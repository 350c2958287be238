import { expect, it } from 'vitest';
import { planRows } from './plan-rows.ts';

const month = (name: string, planned: number, committed: number | null, expected: number | null) => ({
  month: name,
  planned: { cents: planned },
  committed: committed === null ? null : { cents: committed },
  expected: expected === null ? null : { cents: expected },
});

it('shows finished quarters at their end, the present one as it is now, later ones as they are expected', () => {
  const months = [
    month('2026-07', 10, 5, null),
    month('2026-08', 20, 15, null),
    month('2026-09', 30, 25, null),
    month('2026-10', 40, 35, null),
    month('2026-11', 50, 45, 47),
    month('2026-12', 60, null, 55),
    month('2027-01', 70, null, 65),
    month('2027-02', 80, null, 75),
    month('2027-03', 90, null, 85),
  ];
  expect(planRows({ step: 'QUARTER', months, amounts: [], inPlainWords: [], versions: [] })).toEqual([
    { from: '2026-07', plannedCents: 30, reachedCents: 25, isExpected: false, isPresent: false },
    { from: '2026-10', plannedCents: 50, reachedCents: 45, isExpected: false, isPresent: true },
    { from: '2027-01', plannedCents: 90, reachedCents: 85, isExpected: true, isPresent: false },
  ]);
  expect(
    planRows({ step: 'MONTH', months: [month('2027-01', 70, null, null)], amounts: [], inPlainWords: [], versions: [] })[0],
  ).toMatchObject({
    reachedCents: null,
    isExpected: false,
  });
});
