import { roundHalfUp } from '../../../../shared/round-half-up.ts';
import { type BudgetMonth, monthsBetween } from './budget-month.ts';

/** So many finished months are looked back on, and so many together make the range. */
export const LOOK_BACK = 6;
export const SPAN = 3;

/** What the free budget would be at the end of a month. Below zero: so much would be missing. */
export interface ForecastMonth {
  /** YYYY-MM. */
  month: string;
  expectedCents: number;
  /** If every month took as much as the dearest three in a row did. */
  lowCents: number;
  /** If every month took as little as the cheapest three in a row did. */
  highCents: number;
}

/** Where the free budget goes if the next months are like the last. */
export interface BudgetForecast {
  /** Finished months it rests on. */
  basedOnMonths: number;
  /** Taken out of the budget each month, on average; below zero when more came back. */
  monthlyCents: number;
  highestMonthlyCents: number;
  lowestMonthlyCents: number;
  months: ForecastMonth[];
  /** Day on which the money would run out; null: not before the end of the period. */
  runsOutOn: string | null;
  /** The same at the highest and at the lowest pace. */
  runsOutEarliest: string | null;
  runsOutLatest: string | null;
}

/**
 * The plainest forecast there is: the mean of the last six finished months goes on to the end of the period; the range is the highest
 * and the lowest mean of three months in a row among them. Nothing is said before three months are finished, or when the period is over.
 */
export function forecastBudget(months: readonly BudgetMonth[], today: string, eligibleUntil: string): BudgetForecast | null {
  const present = today.slice(0, 7);
  const finished = months.filter(({ month }) => month < present).slice(-LOOK_BACK);
  const now = months.at(-1);
  if (finished.length < SPAN || now === undefined || today > eligibleUntil) return null;
  const monthlyCents = mean(finished);
  const spans = finished.slice(SPAN - 1).map((_, at) => mean(finished.slice(at, at + SPAN)));
  const highestMonthlyCents = Math.max(...spans, monthlyCents);
  const lowestMonthlyCents = Math.min(...spans, monthlyCents);
  // the present month has begun: of it only the days that are left are still to come
  const left = daysOf(present) - Number(today.slice(8));
  const rest = (cents: number) => share(cents * left, daysOf(present));
  const ahead = monthsBetween(present, eligibleUntil.slice(0, 7)).map((month, later) => {
    const after = (cents: number) => now.freeCents - rest(cents) - later * cents;
    return { month, expectedCents: after(monthlyCents), lowCents: after(highestMonthlyCents), highCents: after(lowestMonthlyCents) };
  });
  const runsOut = (cents: number) => runOutDay(now.freeCents, cents, today, eligibleUntil);
  return {
    basedOnMonths: finished.length,
    monthlyCents,
    highestMonthlyCents,
    lowestMonthlyCents,
    months: ahead,
    runsOutOn: runsOut(monthlyCents),
    runsOutEarliest: runsOut(highestMonthlyCents),
    runsOutLatest: runsOut(lowestMonthlyCents),
  };
}

function mean(months: readonly BudgetMonth[]): number {
  return share(
    months.reduce((sum, { committedCents }) => sum + committedCents, 0),
    months.length,
  );
}

/** Half up also below zero, so that returns are rounded as spending is. */
function share(cents: number, of: number): number {
  return cents < 0 ? -roundHalfUp(-cents, of) : roundHalfUp(cents, of);
}

/** The first day that needs more than is left; each month's amount is spread evenly over its days. */
function runOutDay(freeCents: number, monthlyCents: number, today: string, until: string): string | null {
  if (monthlyCents <= 0) return null;
  let left = freeCents;
  let past = Number(today.slice(8));
  for (const month of monthsBetween(today.slice(0, 7), until.slice(0, 7))) {
    const days = daysOf(month);
    for (let date = past + 1; date <= days; date++) {
      if (share(monthlyCents * (date - past), days) <= left) continue;
      const day = `${month}-${String(date).padStart(2, '0')}`;
      return day <= until ? day : null;
    }
    left -= share(monthlyCents * (days - past), days);
    past = 0;
  }
  return null;
}

function daysOf(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
