import type { Context } from '../../../../context.ts';
import { loader } from '../../../../shared/loader.ts';
import { money } from '../../../../shared/money.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { isInsider } from '../../../rules/funding-sources/who-may.ts';
import type { BudgetForecastType, BudgetMonthType } from './burn-down.type.ts';
import { type BudgetMonth, budgetMonths, type MonthFlow } from './budget-month.ts';
import { forecastBudget, LOOK_BACK, SPAN } from './forecast-budget.ts';
import { say } from '../words/index.gen.ts';

/** Months of each source, one statement for all sources of a request. */
export const monthsOf = loader<string, BudgetMonth[]>(async (ctx, ids) => {
  const rows = await ctx.em.execute<(MonthFlow & { id: string })[]>(
    `select t.funding_source_id as id, to_char(t.at at time zone 'Europe/Riga', 'YYYY-MM') as month, t.kind, d.kind as debit, c.kind as credit, sum(t.amount_cents)::float8 as cents
       from ledger_transfer t join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
      where t.funding_source_id = any(?::uuid[]) group by 1, 2, 3, 4, 5`,
    [uuids(ids)],
  );
  const present = ctx.clock.today().slice(0, 7);
  return ids.map((id) =>
    budgetMonths(
      rows.filter((row) => row.id === id),
      present,
    ),
  );
});

/** The months of a source up to the present one; nothing for those who do not work on it. */
export async function burnDownOf(ctx: Context, fundingSourceId: string): Promise<BudgetMonthType[]> {
  if (!isInsider(ctx, fundingSourceId)) return [];
  return (await monthsOf(ctx, fundingSourceId)).map((month) => ({
    month: month.month,
    confirmed: money(month.confirmedCents),
    allocated: money(month.allocatedCents),
    reserved: money(month.reservedCents),
    earned: money(month.earnedCents),
    paid: money(month.paidCents),
    lapsed: money(month.lapsedCents),
    returned: money(month.returnedCents),
    other: money(month.otherCents),
    committed: money(month.committedCents),
    free: money(month.freeCents),
  }));
}

export async function forecastOf(ctx: Context, source: { id: string; eligibleUntil: string }): Promise<BudgetForecastType | null> {
  if (!isInsider(ctx, source.id)) return null;
  const forecast = forecastBudget(await monthsOf(ctx, source.id), ctx.clock.today(), source.eligibleUntil);
  return (
    forecast && {
      basedOnMonths: forecast.basedOnMonths,
      monthly: money(forecast.monthlyCents),
      highestMonthly: money(forecast.highestMonthlyCents),
      lowestMonthly: money(forecast.lowestMonthlyCents),
      months: forecast.months.map(({ month, expectedCents, lowCents, highCents }) => ({
        month,
        expected: money(expectedCents),
        low: money(lowCents),
        high: money(highCents),
      })),
      runsOutOn: forecast.runsOutOn,
      runsOutEarliest: forecast.runsOutEarliest,
      runsOutLatest: forecast.runsOutLatest,
      method: say.theMeanOfTheLastFinishedMonths({ String: String(Math.min(forecast.basedOnMonths, LOOK_BACK)), span: String(SPAN) }),
    }
  );
}
