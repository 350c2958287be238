import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { WrongRoundStatus } from './errors.ts';
import { holdOwnRound } from './hold-round.ts';
import { newerRules } from './newer-rules.ts';
import { RoundStatus } from './round-status.enum.ts';
import { say } from './words/index.gen.ts';

/**
 * Takes amount, cap and conditions of a round that has not begun from the rules in force on its day (FUND-2, FUND-9). Its dates stay
 * as they were entered; preview and approval are given anew. Where the rules have not changed, nothing does.
 */
export async function renewAllocationRound(ctx: Context, globalId: string): Promise<string> {
  return inTransaction(ctx.em, async (em) => {
    const round = await holdOwnRound(ctx, em, globalId);
    if (round.status === RoundStatus.RUNNING || round.status === RoundStatus.DONE || round.processed > 0)
      throw new WrongRoundStatus(RoundStatus.RUNNING);
    const newer = await newerRules(em, round);
    if (!newer) return round.id;
    if (!newer.scheme) throw new Invalid(['round'], say.theRulesInForceOnTheDay);
    await em.execute(
      `update allocation_round set amount_cents = ?, cap_cents = ?, cap_months = ?, rules_version = ?, status = 'DRAFT', preview = null, approved_by_id = null, approved_at = null where id = ?`,
      [newer.amountCents, newer.scheme.capCents, newer.scheme.capMonths, newer.version, round.id],
    );
    await em.execute('delete from round_forecast where round_id = ?', [round.id]);
    await audit(
      ctx,
      {
        action: 'renewAllocationRound',
        subject: `AllocationRound:${round.id}`,
        before: { rulesVersion: round.rulesVersion, amountCents: round.amountCents },
        after: { rulesVersion: newer.version, amountCents: newer.amountCents },
      },
      em,
    );
    return round.id;
  });
}
