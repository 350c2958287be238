import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { euros, type Words } from '../../../platform/words/words.ts';
import { findOwnSource } from '../../../rules/funding-sources/find-own-source.ts';
import { signedIn } from '../../../platform/access/scope.ts';
import type { SetBudgetPlanInput } from './budget-plan.inputs.ts';
import { type PlannedAmount, stepsWithin } from './planned-months.ts';
import { say } from '../words/index.gen.ts';

/**
 * A manager says when the budget is to be committed. Every change is a new plan with its author and time; the months lie in the period
 * of the source, and together they are no more than what has been confirmed.
 */
export async function setBudgetPlan(ctx: Context, input: SetBudgetPlanInput): Promise<string> {
  return inTransaction(ctx.em, async (em) => {
    const source = await findOwnSource(ctx, em, input.fundingSource);
    const amounts = checked(input, source);
    const [budget] = await em.execute<{ cents: string }[]>(
      `select coalesce(sum(case when d.kind = 'EXTERNAL' then t.amount_cents else -t.amount_cents end), 0) as cents from ledger_transfer t
         join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id where t.funding_source_id = ? and 'EXTERNAL' in (d.kind, c.kind)`,
      [source.id],
    );
    const confirmedCents = Number(budget!.cents);
    const plannedCents = amounts.reduce((sum, { cents }) => sum + cents, 0);
    if (plannedCents > confirmedCents)
      throw new Invalid(['amounts'], say.thePlanAddsUp({ planned: euros(plannedCents), confirmed: euros(confirmedCents) }));
    const [latest] = await em.execute<{ number: number; isSame: boolean }[]>(
      `select number, step = ? and amounts = ?::jsonb as "isSame" from budget_plan where funding_source_id = ? order by number desc limit 1`,
      [input.step, JSON.stringify(amounts), source.id],
    );
    if (latest?.isSame) return source.id;
    await em.execute(
      `insert into budget_plan (funding_source_id, number, step, amounts, entered_by_id, entered_at) values (?, ?, ?, ?::jsonb, ?, ?)`,
      [source.id, (latest?.number ?? 0) + 1, input.step, JSON.stringify(amounts), signedIn(ctx).personId, ctx.clock.now()],
    );
    await audit(ctx, { action: 'setBudgetPlan', subject: `FundingSource:${source.id}`, after: { step: input.step, plannedCents } }, em);
    return source.id;
  });
}

/** The amounts in order of time; refused at the first one that cannot be. */
function checked(input: SetBudgetPlanInput, source: { eligibleFrom: string; eligibleUntil: string }): PlannedAmount[] {
  const possible = new Set(stepsWithin(input.step, source.eligibleFrom, source.eligibleUntil));
  const seen = new Set<string>();
  const [eligibleFrom, eligibleUntil] = [source.eligibleFrom.slice(0, 7), source.eligibleUntil.slice(0, 7)];
  for (const [index, { from, amountCents }] of input.amounts.entries()) {
    const refuse = (field: string, text: Words) => {
      throw new Invalid(['amounts', String(index), field], text);
    };
    if (!possible.has(from)) refuse('from', say.cannotBePlanned({ from, eligibleFrom, eligibleUntil }));
    if (seen.has(from)) refuse('from', say.isInThePlanTwice({ from }));
    if (!Number.isSafeInteger(amountCents) || amountCents < 0) refuse('amountCents', say.theAmountForMustNotBeBelow({ from }));
    seen.add(from);
  }
  const amounts = input.amounts.filter(({ amountCents }) => amountCents > 0).map(({ from, amountCents }) => ({ from, cents: amountCents }));
  if (amounts.length === 0) throw new Invalid(['amounts'], say.enterAtLeastOneAmount);
  return amounts.sort((one, other) => (one.from < other.from ? -1 : 1));
}
