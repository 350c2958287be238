import type { Context } from '../../../context.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import { once } from '../../platform/idempotency/once.ts';
import { isWithin, scopeOf } from '../../platform/access/scope.ts';
import { budget, external } from './accounts.ts';
import type { ConfirmBudgetInput } from './ledger.inputs.ts';
import { post } from './ledger.ts';
import { TransferKind } from './transfer-kind.enum.ts';
import { say } from './words/index.gen.ts';

/** The most one confirmation can bring, EUR 1 billion: a slip of the finger is caught, a country's programme is not. */
const MOST = 100_000_000_000;

/** A finance officer confirms money for a source (FUND-21): it comes from outside into the budget. */
export async function confirmBudget(ctx: Context, input: ConfirmBudgetInput): Promise<string> {
  const id = localId('FundingSource', input.fundingSource);
  if (!id || !isWithin(scopeOf(ctx), { fundingSourceId: id })) throw new NotFound(['fundingSource']);
  if (!Number.isSafeInteger(input.amountCents) || input.amountCents <= 0 || input.amountCents > MOST) {
    throw new Invalid(['amountCents'], say.theAmountMustBeAboveZero);
  }
  const reason = input.reason.trim().slice(0, 500);
  if (reason === '') throw new Invalid(['reason'], say.nameTheDecisionOrDocument);
  return once(ctx, { mutation: 'confirmBudget', input, resultId: id }, async (em) => {
    const [source] = await em.execute<unknown[]>('select 1 from funding_source where id = ? for key share', [id]);
    if (!source) throw new NotFound(['fundingSource']);
    await post(em, [
      {
        kind: TransferKind.FUND,
        fundingSourceId: id,
        from: external(id),
        to: budget(id),
        amountCents: input.amountCents,
        reason,
        referenceId: id,
        actorId: ctx.viewer!.personId,
        at: ctx.clock.now(),
        key: `fund:${ctx.viewer!.personId}:${input.idempotencyKey}`,
      },
    ]);
    await audit(
      ctx,
      { action: 'confirmBudget', subject: `FundingSource:${id}`, purpose: reason, after: { amountCents: input.amountCents } },
      em,
    );
  });
}
