import type { BurnDown } from './burn-down-rows.ts';
import { quarterOf } from './plan-steps.ts';

type Plan = NonNullable<BurnDown['budgetPlan']>;

/** The end of a month or quarter of a plan: what was to be reached, and what was or is expected to be. */
export interface PlanRow {
  /** First month of the step. */
  from: string;
  plannedCents: number;
  /** Null where nothing is known: months to come without a forecast. */
  reachedCents: number | null;
  isExpected: boolean;
  isPresent: boolean;
}

/** One row for each step, by its last month; the step that is under way stands as it is now. */
export function planRows({ step, months }: Plan): PlanRow[] {
  const present = months.findLast(({ committed }) => committed)?.month;
  const startOf = (month: string) => (step === 'QUARTER' ? quarterOf(month) : month);
  const steps = Map.groupBy(months, ({ month }) => startOf(month));
  return [...steps].map(([from, ofStep]) => {
    const isPresent = present !== undefined && startOf(present) === from;
    const last = ofStep.at(-1)!;
    const now = isPresent ? (ofStep.findLast(({ committed }) => committed) ?? last) : last;
    return {
      from,
      plannedCents: now.planned.cents,
      reachedCents: (now.committed ?? now.expected)?.cents ?? null,
      isExpected: now.committed === null && now.expected !== null,
      isPresent,
    };
  });
}
