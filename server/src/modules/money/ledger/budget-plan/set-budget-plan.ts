import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { euros, words } from '../../../platform/words/words.ts';
import { findOwnSource } from '../../../rules/funding-sources/find-own-source.ts';
import { signedIn } from '../../../platform/access/scope.ts';
import type { SetBudgetPlanInput } from './budget-plan.inputs.ts';
import { type PlannedAmount, stepsWithin } from './planned-months.ts';

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
      throw new Invalid(
        ['amounts'],
        words(
          'Plānā kopā ir {0}, bet apstiprinātais budžets ir {1}. Samazini plānu vai vispirms apstiprini budžetu.',
          'The plan adds up to {0}, but the confirmed budget is {1}. Plan less, or have the budget confirmed first.',
          euros(plannedCents),
          euros(confirmedCents),
        ),
      );
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
  for (const [index, { from, amountCents }] of input.amounts.entries()) {
    const refuse = (field: string, lv: string, en: string) => {
      throw new Invalid(
        ['amounts', String(index), field],
        words(lv, en, from, source.eligibleFrom.slice(0, 7), source.eligibleUntil.slice(0, 7)),
      );
    };
    if (!possible.has(from))
      refuse(
        'from',
        'Plāna laiks “{0}” neder: norādi mēnesi vai ceturkšņa pirmo mēnesi no {1} līdz {2}.',
        '"{0}" cannot be planned for: give a month, or the first month of a quarter, from {1} to {2}.',
      );
    if (seen.has(from)) refuse('from', 'Laiks “{0}” plānā ir divreiz. Atstāj vienu summu.', '"{0}" is in the plan twice. Keep one amount.');
    if (!Number.isSafeInteger(amountCents) || amountCents < 0)
      refuse('amountCents', 'Summa laikam “{0}” nedrīkst būt mazāka par nulli.', 'The amount for "{0}" must not be below zero.');
    seen.add(from);
  }
  const amounts = input.amounts.filter(({ amountCents }) => amountCents > 0).map(({ from, amountCents }) => ({ from, cents: amountCents }));
  if (amounts.length === 0) throw new Invalid(['amounts'], { lv: 'Ieraksti vismaz vienu summu.', en: 'Enter at least one amount.' });
  return amounts.sort((one, other) => (one.from < other.from ? -1 : 1));
}
