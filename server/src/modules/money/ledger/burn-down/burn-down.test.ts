import { describe, expect, it } from 'vitest';
import { LedgerAccountKind as A } from '../ledger-account-kind.enum.ts';
import { TransferKind as T } from '../transfer-kind.enum.ts';
import { budgetMonths, type MonthFlow } from './budget-month.ts';
import { forecastBudget } from './forecast-budget.ts';

const flow = (month: string, kind: T, debit: A, credit: A, cents: number): MonthFlow => ({ month, kind, debit, credit, cents });
const spent = (month: string, cents: number) => flow(month, T.RESERVE, A.BUDGET, A.RESERVED, cents);
const confirmed = flow('2026-01', T.FUND, A.EXTERNAL, A.BUDGET, 1_000_000);

describe('the months of a budget', () => {
  it('FUND-23: each month says what moved, and the free budget at its end', () => {
    const months = budgetMonths(
      [
        confirmed,
        flow('2026-01', T.ALLOCATE, A.BUDGET, A.GRANT, 50_000),
        flow('2026-03', T.RESERVE, A.GRANT, A.RESERVED, 41_213),
        flow('2026-03', T.EARN, A.RESERVED, A.PAYABLE_PROVIDER, 41_213),
        flow('2026-03', T.LAPSE, A.GRANT, A.BUDGET, 8_787),
        flow('2026-03', T.STIPEND, A.BUDGET, A.PAYABLE_PERSON, 10_000),
      ],
      '2026-03',
    );
    expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(months[0]).toMatchObject({ confirmedCents: 1_000_000, allocatedCents: 50_000, committedCents: 50_000, freeCents: 950_000 });
    expect(months[1]).toMatchObject({ committedCents: 0, freeCents: 950_000 });
    expect(months[2]).toMatchObject({
      reservedCents: 41_213,
      earnedCents: 51_213,
      lapsedCents: 8_787,
      returnedCents: 0,
      freeCents: 948_787,
    });
  });

  it('FUND-20: a correction counts against what it takes back', () => {
    const [month] = budgetMonths([confirmed, flow('2026-01', T.CORRECTION, A.BUDGET, A.EXTERNAL, 400_000)], '2026-01');
    expect(month).toMatchObject({ confirmedCents: 600_000, committedCents: 0, freeCents: 600_000 });
  });
});

describe('the forecast', () => {
  const six = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];

  it('FUND-23: goes on as the last six finished months went, the range by three in a row', () => {
    const months = budgetMonths([confirmed, ...six.map((month, at) => spent(month, at < 3 ? 60_000 : 120_000))], '2026-11');
    const forecast = forecastBudget(months, '2026-11-30', '2027-12-31')!;
    expect(forecast).toMatchObject({ basedOnMonths: 6, monthlyCents: 90_000, highestMonthlyCents: 120_000, lowestMonthlyCents: 60_000 });
    // 460,000 are free on the last day of November: nothing of the month is left to spend
    expect(forecast.months[0]).toEqual({ month: '2026-11', expectedCents: 460_000, lowCents: 460_000, highCents: 460_000 });
    expect(forecast.months[1]).toEqual({ month: '2026-12', expectedCents: 370_000, lowCents: 340_000, highCents: 400_000 });
    // five months at 90,000 leave 10,000; a sixth of 31 days has them for four
    expect(forecast.runsOutOn).toBe('2027-05-04');
    expect(forecast.runsOutEarliest).toBe('2027-03-26');
    expect(forecast.runsOutLatest).toBe('2027-07-21');
  });

  it('FUND-23: does not run out where more comes back than goes, or before the period ends', () => {
    const back = budgetMonths([confirmed, ...six.map((month) => flow(month, T.LAPSE, A.GRANT, A.BUDGET, 1_000))], '2026-11');
    expect(forecastBudget(back, '2026-11-22', '2027-12-31')).toMatchObject({ monthlyCents: -1_000, runsOutOn: null });
    const slow = budgetMonths([confirmed, ...six.map((month) => spent(month, 100))], '2026-11');
    expect(forecastBudget(slow, '2026-11-22', '2027-12-31')).toMatchObject({ runsOutOn: null, runsOutEarliest: null });
  });

  it('says nothing before three months are finished, and nothing of a period that is over', () => {
    const young = budgetMonths([flow('2026-10', T.FUND, A.EXTERNAL, A.BUDGET, 1_000), spent('2026-11', 100)], '2026-11');
    expect(forecastBudget(young, '2026-11-22', '2027-12-31')).toBeNull();
    const months = budgetMonths([confirmed, ...six.map((month) => spent(month, 100))], '2026-11');
    expect(forecastBudget(months, '2026-11-22', '2026-11-21')).toBeNull();
  });
});
