import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { StoppedAlready, WrongSettlementStatus } from '../errors.ts';
import { holdOwnLine, holdOwnSettlement, type HeldSettlement } from '../hold-settlement.ts';
import type { StopPaymentInput } from '../settlement.inputs.ts';
import { SettlementLineKind } from '../settlement-line-kind.enum.ts';
import { canMove, takesLines } from '../settlement-moves.ts';
import { SettlementStatus } from '../settlement-status.enum.ts';
import { StopScope } from './stop-scope.enum.ts';

/**
 * Stops a payment while something is checked (BEY-9), with the reason, who and since when: one line, which then stays behind when its
 * statement is approved; one statement; or everything the source owes to the provider, statements still to come included.
 */
export async function stopPayment(ctx: Context, input: StopPaymentInput): Promise<string> {
  const reason = neededText(['reason'], input.reason, 1_000);
  return inTransaction(ctx.em, async (em) => {
    const settlement = await holdOwnSettlement(ctx, em, input.settlement);
    const lineId = input.scope === StopScope.LINE ? await stoppedLine(ctx, em, input.line, settlement) : null;
    if (input.scope === StopScope.STATEMENT) await stopStatement(em, settlement);
    if (input.scope === StopScope.PROVIDER) await stopProvider(em, settlement);
    const stopId = randomUUID();
    const kept = await em.execute(
      `insert into payment_stop (id, scope, provider_id, funding_source_id, settlement_id, line_id, reason, placed_by_id, placed_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning 1`,
      [
        stopId,
        input.scope,
        settlement.providerId,
        settlement.fundingSourceId,
        input.scope === StopScope.STATEMENT ? settlement.id : null,
        lineId,
        reason,
        ctx.viewer!.personId,
        ctx.clock.now(),
      ],
    );
    if (kept.length === 0) throw new StoppedAlready();
    await audit(
      ctx,
      { action: 'stopPayment', subject: `Settlement:${settlement.id}`, purpose: reason, after: { scope: input.scope, line: lineId } },
      em,
    );
    return settlement.id;
  });
}

/** The line of an open statement; one that is approved is stopped as a whole. */
async function stoppedLine(
  ctx: Context,
  em: EntityManager,
  globalId: string | null | undefined,
  settlement: HeldSettlement,
): Promise<string> {
  if (!globalId || !localId('SettlementLine', globalId)) throw new NotFound(['line']);
  const line = await holdOwnLine(ctx, em, globalId);
  const isEarned = line.kind === SettlementLineKind.COMPLETED || line.kind === SettlementLineKind.ENDED_EARLY;
  if (line.settlement.id !== settlement.id || !isEarned) throw new NotFound(['line']);
  if (!takesLines(settlement)) throw new WrongSettlementStatus(settlement.status);
  return line.id;
}

async function stopStatement(em: EntityManager, { id, status }: HeldSettlement): Promise<void> {
  // stopped for the whole provider already: it stays stopped for longer
  if (status === SettlementStatus.ON_HOLD) return;
  if (!canMove(status, SettlementStatus.ON_HOLD)) throw new WrongSettlementStatus(status);
  await em.execute(`update settlement set status = 'ON_HOLD', resumes_as = status where id = ?`, [id]);
}

/** The provider's row is held, so that a statement that begins at this moment begins stopped. */
async function stopProvider(em: EntityManager, { providerId, fundingSourceId }: HeldSettlement): Promise<void> {
  await em.execute('select 1 from provider where id = ? for no key update', [providerId]);
  await em.execute(
    `update settlement set status = 'ON_HOLD', resumes_as = status where provider_id = ? and funding_source_id = ? and status in ('OPEN', 'PAYABLE')`,
    [providerId, fundingSourceId],
  );
}
