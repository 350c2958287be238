import type { Context } from '../../../context.ts';
import { latest } from '../../../shared/days.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { count, figuresOf } from './count-outcomes.ts';
import { WrongRoundStatus } from './errors.ts';
import { holdOwnRound } from './hold-round.ts';
import { judgeAccounts, type Judgement } from './judge-accounts.ts';
import { nextAccounts } from './next-accounts.ts';
import { RoundStatus } from './round-status.enum.ts';

/** Shows what a round would do without doing it: how many persons, how much, who is left out and why (FUND-11), person by person. */
export async function previewAllocationRound(ctx: Context, globalId: string): Promise<string> {
  const round = await inTransaction(ctx.em, (em) => holdOwnRound(ctx, em, globalId));
  if (round.status === RoundStatus.RUNNING || round.status === RoundStatus.DONE) throw new WrongRoundStatus(round.status);
  const counts = new Map<string, { persons: number; isEntitled: boolean }>();
  const foreseen: Judgement[] = [];
  const em = ctx.em.fork();
  for (let reached: string | null = null; ; ) {
    const accounts = await nextAccounts(em, reached);
    if (accounts.length === 0) break;
    const judged = await judgeAccounts(em, round, accounts, latest(round.roundOn, ctx.clock.today()), ctx.clock.now());
    count(counts, judged);
    foreseen.push(...judged);
    reached = accounts.at(-1)!;
  }
  const preview = figuresOf(counts, round.amountCents, ctx.clock.now());
  await inTransaction(ctx.em, async (own) => {
    // a new look takes back an approval that was given to other figures
    const rows = await own.execute<unknown[]>(
      `update allocation_round set preview = ?::jsonb, status = 'PREVIEWED', approved_by_id = null, approved_at = null
        where id = ? and rules_version = ? and status in ('DRAFT', 'PREVIEWED', 'APPROVED') and processed = 0 returning 1`,
      [JSON.stringify(preview), round.id, round.rulesVersion],
    );
    if (rows.length === 0) throw new WrongRoundStatus(RoundStatus.RUNNING);
    await own.execute('delete from round_forecast where round_id = ?', [round.id]);
    for (let from = 0; from < foreseen.length; from += WRITTEN_AT_ONCE)
      await own.execute(
        `insert into round_forecast (round_id, account_id, reason, amount_cents)
         select ?, f."accountId", f.reason, case when f."isEntitled" then ?::bigint else 0 end from jsonb_to_recordset(?::jsonb) as f("accountId" uuid, "isEntitled" boolean, reason text)`,
        [round.id, round.amountCents, JSON.stringify(foreseen.slice(from, from + WRITTEN_AT_ONCE))],
      );
  });
  return round.id;
}

const WRITTEN_AT_ONCE = 5_000;
