import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { unconfirm } from '../closing/confirm-settlement.ts';
import { WrongSettlementStatus } from '../errors.ts';
import { holdOwnLine } from '../hold-settlement.ts';
import type { ObjectToSettlementLineInput } from '../settlement.inputs.ts';
import { SettlementStatus } from '../settlement-status.enum.ts';

/** The provider says what is wrong with a line; the statement waits for an answer. */
export async function objectToSettlementLine(ctx: Context, input: ObjectToSettlementLineInput): Promise<string> {
  const reason = neededText(['reason'], input.reason, 2_000);
  return inTransaction(ctx.em, async (em) => {
    const { id, settlement, objection, answer } = await holdOwnLine(ctx, em, input.line);
    if (settlement.status !== SettlementStatus.OPEN) throw new WrongSettlementStatus(settlement.status);
    await em.execute(
      'update settlement_line set objection = ?, objected_by_id = ?, objected_at = ?, answer = null, answered_by_id = null, answered_at = null where id = ?',
      [reason, ctx.viewer!.personId, ctx.clock.now(), id],
    );
    await unconfirm(em, settlement.id);
    await audit(
      ctx,
      {
        action: 'objectToSettlementLine',
        subject: `Settlement:${settlement.id}`,
        before: objection ? { line: id, objection, answer } : undefined,
        after: { line: id, objection: reason },
      },
      em,
    );
    return settlement.id;
  });
}
