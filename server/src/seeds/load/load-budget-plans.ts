import { stepsWithin, type PlannedAmount } from '../../modules/money/ledger/budget-plan/planned-months.ts';
import { PlanStep } from '../../modules/money/ledger/budget-plan/plan-step.enum.ts';
import { TransferKind } from '../../modules/money/ledger/transfer-kind.enum.ts';
import { sourceCodes } from '../population/make-world.ts';
import { insertRows } from './insert-rows.ts';
import type { Loading } from './loading.ts';

/** Whole hundreds of euros, as people plan. */
const ROUND = 10_000;

/** A plan by quarters for every source that has money: slow to begin, even in the middle, little at the end. */
export async function loadBudgetPlans({ em, sources, sourceIds, world }: Loading): Promise<void> {
  const rows = sources.flatMap((source) => {
    const confirmed = world.transfers.filter((one) => one.kind === TransferKind.FUND && sourceCodes[one.source] === source.code);
    const cents = confirmed.reduce((sum, one) => sum + one.cents, 0);
    if (cents === 0) return [];
    const amounts = plan(stepsWithin(PlanStep.QUARTER, source.eligibleFrom, source.eligibleUntil), cents);
    const enteredAt = new Date(Math.max(...confirmed.map(({ at }) => at))).toISOString();
    return [{ funding_source_id: sourceIds.get(source.code), number: 1, step: PlanStep.QUARTER, amounts, entered_at: enteredAt }];
  });
  await insertRows(em, 'budget_plan', rows);
}

function plan(quarters: readonly string[], cents: number): PlannedAmount[] {
  const weights = quarters.map((_, at) => (at === 0 ? 1 : at === 1 || at >= quarters.length - 2 ? 2 : 3));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = cents;
  return quarters.map((from, at): PlannedAmount => {
    const share = at === quarters.length - 1 ? left : Math.floor((cents * weights[at]!) / all / ROUND) * ROUND;
    left -= share;
    return { from, cents: share };
  });
}
