import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { WrongRoundStatus } from './errors.ts';
import { holdOwnRound } from './hold-round.ts';
import { RoundStatus } from './round-status.enum.ts';

/** Stops a running round after the people it is dealing with; what was given stays, and running it again goes on from there. */
export async function stopAllocationRound(ctx: Context, globalId: string): Promise<string> {
  return inTransaction(ctx.em, async (em) => {
    const round = await holdOwnRound(ctx, em, globalId);
    if (round.status !== RoundStatus.RUNNING) throw new WrongRoundStatus(round.status);
    await em.execute(`update allocation_round set status = 'APPROVED' where id = ?`, [round.id]);
    await audit(ctx, { action: 'stopAllocationRound', subject: `AllocationRound:${round.id}`, after: { processed: round.processed } }, em);
    return round.id;
  });
}
