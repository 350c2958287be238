import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { budget } from '../ledger/accounts.ts';
import { balanceOf } from '../ledger/ledger.ts';
import { BudgetTooSmall, NeedsSecondPerson, RulesHaveChanged, WrongRoundStatus } from './errors.ts';
import { holdOwnRound } from './hold-round.ts';
import { newerRules } from './newer-rules.ts';
import { RoundStatus } from './round-status.enum.ts';

/** A finance officer approves what the preview shows, by rules that are still in force; where the source asks for four eyes, not who made the round. */
export async function approveAllocationRound(ctx: Context, globalId: string): Promise<string> {
  return inTransaction(ctx.em, async (em) => {
    const round = await holdOwnRound(ctx, em, globalId);
    if (round.status !== RoundStatus.PREVIEWED || !round.preview) throw new WrongRoundStatus(round.status);
    if (round.requiresFourEyes && round.createdById === ctx.viewer!.personId) throw new NeedsSecondPerson();
    const newer = await newerRules(em, round);
    if (newer) throw new RulesHaveChanged(round.rulesVersion, newer.version);
    const free = await balanceOf(em, round.fundingSourceId, budget(round.fundingSourceId));
    if (free < round.preview.amountCents) throw new BudgetTooSmall(free, round.preview.amountCents);
    await em.execute(`update allocation_round set status = 'APPROVED', approved_by_id = ?, approved_at = ? where id = ?`, [
      ctx.viewer!.personId,
      ctx.clock.now(),
      round.id,
    ]);
    await audit(
      ctx,
      { action: 'approveAllocationRound', subject: `AllocationRound:${round.id}`, after: { amountCents: round.preview.amountCents } },
      em,
    );
    return round.id;
  });
}
