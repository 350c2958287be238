import { monthsBetween } from '../burn-down/budget-month.ts';

/** A plan gives an amount for each month or for each quarter. */
export type PlanStep = 'MONTH' | 'QUARTER';

/** What a plan means to commit in a month or a quarter. */
export interface PlannedAmount {
  /** YYYY-MM: the month, or the first one of the quarter. */
  from: string;
  cents: number;
}

/** What is to be committed by the end of a month, since the beginning. */
export interface PlannedMonth {
  /** YYYY-MM. */
  month: string;
  cumulativeCents: number;
}

/** The first months of the steps that touch a period: what a plan can be entered for. */
export function stepsWithin(step: PlanStep, from: string, until: string): string[] {
  const first = step === 'QUARTER' ? quarterOf(from.slice(0, 7)) : from.slice(0, 7);
  return monthsBetween(first, until.slice(0, 7)).filter((month) => step === 'MONTH' || month === quarterOf(month));
}

/**
 * The plan month by month, added up. A quarter is spread evenly over its months; cents that do not divide fall to its last month,
 * so that the end of each quarter is exact.
 */
export function plannedMonths(step: PlanStep, amounts: readonly PlannedAmount[], from: string, until: string): PlannedMonth[] {
  const first = step === 'QUARTER' ? quarterOf(from.slice(0, 7)) : from.slice(0, 7);
  const byStep = new Map(amounts.map((amount) => [amount.from, amount.cents]));
  let before = 0;
  const months = monthsBetween(first, lastMonthOf(step, until.slice(0, 7))).map((month): PlannedMonth => {
    const begins = step === 'QUARTER' ? quarterOf(month) : month;
    const cents = byStep.get(begins) ?? 0;
    if (step === 'MONTH') return { month, cumulativeCents: (before += cents) };
    const nth = Number(month.slice(5)) - Number(begins.slice(5)) + 1;
    const cumulativeCents = before + (nth === 3 ? cents : Math.floor(cents / 3) * nth);
    if (nth === 3) before += cents;
    return { month, cumulativeCents };
  });
  return months;
}

function lastMonthOf(step: PlanStep, month: string): string {
  if (step === 'MONTH') return month;
  const begins = quarterOf(month);
  return `${begins.slice(0, 5)}${String(Number(begins.slice(5)) + 2).padStart(2, '0')}`;
}

/** The first month of the quarter a month lies in. */
export function quarterOf(month: string): string {
  const number = Number(month.slice(5));
  return `${month.slice(0, 5)}${String(number - ((number - 1) % 3)).padStart(2, '0')}`;
}
