import type { Context } from '../../../../context.ts';
import { loader } from '../../../../shared/loader.ts';
import { money } from '../../../../shared/money.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { isInsider } from '../../../rules/funding-sources/who-may.ts';
import { forecastBudget } from '../burn-down/forecast-budget.ts';
import { monthsOf } from '../burn-down/burn-down.queries.ts';
import type { BudgetPlanType } from './budget-plan.type.ts';
import { type PlannedAmount, plannedMonths, type PlanStep } from './planned-months.ts';
import { type ComparedMonth, planInWords } from './plan-in-words.ts';

interface StoredPlan {
  sourceId: string;
  number: number;
  step: PlanStep;
  amounts: PlannedAmount[];
  enteredBy: string | null;
  enteredAt: string;
}

/** Every plan of a source, the newest first. */
const plansOf = loader<string, StoredPlan[]>(async (ctx, ids) => {
  const rows = await ctx.em.execute<StoredPlan[]>(
    `select b.funding_source_id as "sourceId", b.number, b.step, b.amounts, p.given_name || ' ' || p.family_name as "enteredBy", b.entered_at as "enteredAt"
       from budget_plan b left join person p on p.id = b.entered_by_id where b.funding_source_id = any(?::uuid[]) order by b.number desc`,
    [uuids(ids)],
  );
  return ids.map((id) => rows.filter(({ sourceId }) => sourceId === id));
});

/** The plan of a source beside its months and its forecast; nothing for those who do not work on it. */
export async function budgetPlanOf(
  ctx: Context,
  source: { id: string; eligibleFrom: string; eligibleUntil: string },
): Promise<BudgetPlanType | null> {
  if (!isInsider(ctx, source.id)) return null;
  const plans = await plansOf(ctx, source.id);
  const [plan] = plans;
  if (!plan) return null;
  const months = await comparedMonths(ctx, source, plan);
  const sentences = planInWords(months, ctx.clock.today().slice(0, 7));
  return {
    step: plan.step,
    amounts: plan.amounts.map(({ from, cents }) => ({ from, amount: money(cents) })),
    months: months.map(({ month, plannedCents, committedCents, expectedCents }) => ({
      month,
      planned: money(plannedCents),
      committed: committedCents === null ? null : money(committedCents),
      expected: expectedCents === null ? null : money(expectedCents),
    })),
    inPlainWords: { lv: sentences.map(({ lv }) => lv), en: sentences.map(({ en }) => en) } as unknown as Translation,
    versions: plans.map(({ number, amounts, enteredBy, enteredAt }) => ({
      number,
      total: money(amounts.reduce((sum, { cents }) => sum + cents, 0)),
      enteredBy,
      enteredAt: new Date(enteredAt),
    })),
  };
}

/** What was planned, committed and is expected by the end of each month; what is committed is what was taken out of the free budget. */
async function comparedMonths(
  ctx: Context,
  source: { id: string; eligibleFrom: string; eligibleUntil: string },
  plan: StoredPlan,
): Promise<ComparedMonth[]> {
  const flown = await monthsOf(ctx, source.id);
  const present = ctx.clock.today().slice(0, 7);
  const forecast = forecastBudget(flown, ctx.clock.today(), source.eligibleUntil);
  const confirmedCents = flown.reduce((sum, month) => sum + month.confirmedCents, 0);
  const committed = new Map<string, number>();
  let before = 0;
  for (const { month, committedCents } of flown) committed.set(month, (before += committedCents));
  const expected = new Map(forecast?.months.map(({ month, expectedCents }) => [month, confirmedCents - expectedCents]));
  const firstFlown = flown[0]?.month ?? present;
  return plannedMonths(plan.step, plan.amounts, source.eligibleFrom, source.eligibleUntil).map(({ month, cumulativeCents }) => ({
    month,
    plannedCents: cumulativeCents,
    committedCents: month > present ? null : month < firstFlown ? 0 : (committed.get(month) ?? before),
    expectedCents: month < present ? null : (expected.get(month) ?? lastOf(expected, month)),
  }));
}

/** A quarter may end after the period: nothing more is expected then. */
function lastOf(expected: ReadonlyMap<string, number>, month: string): number | null {
  const last = [...expected.keys()].at(-1);
  return last !== undefined && month > last ? expected.get(last)! : null;
}
