import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { NotFound } from '../../../../shared/errors.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { WrongSettlementStatus } from '../errors.ts';
import { holdOwnLine } from '../hold-settlement.ts';
import type { AnswerObjectionInput } from '../settlement.inputs.ts';
import { takesLines } from '../settlement-moves.ts';

/** The finance officer answers an objection; the provider reads it and confirms, or objects again. */
export async function answerObjection(ctx: Context, input: AnswerObjectionInput): Promise<string> {
  const answer = neededText(['answer'], input.answer, 2_000);
  return inTransaction(ctx.em, async (em) => {
    const { id, settlement, objection } = await holdOwnLine(ctx, em, input.line);
    if (!takesLines(settlement)) throw new WrongSettlementStatus(settlement.status);
    if (!objection) throw new NotFound(['line']);
    await em.execute('update settlement_line set answer = ?, answered_by_id = ?, answered_at = ? where id = ?', [
      answer,
      ctx.viewer!.personId,
      ctx.clock.now(),
      id,
    ]);
    await audit(ctx, { action: 'answerObjection', subject: `Settlement:${settlement.id}`, after: { line: id, answer } }, em);
    return settlement.id;
  });
}
