import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../shared/clock.ts';
import { latest } from '../../../shared/days.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { figuresOf } from './count-outcomes.ts';
import { giveGrants } from './give-grants.ts';
import { holdRound } from './hold-round.ts';
import { nextAccounts } from './next-accounts.ts';
import { RoundStatus } from './round-status.enum.ts';

interface Parts {
  em: EntityManager;
  clock: Clock;
  /** Aborted when the platform stops: what is left is gone on with after the next start. */
  signal?: AbortSignal;
}

/**
 * Goes on with a running round where it stands, some hundreds of people a transaction, until it is done, stopped or out of time.
 * It may be killed at any moment: what was given is kept together with how far it came. Two runners take turns and give nothing twice.
 */
export async function continueRound(parts: Parts, roundId: string, milliseconds = Number.POSITIVE_INFINITY): Promise<boolean> {
  const until = Date.now() + milliseconds;
  do {
    if (!(await oneStep(parts, roundId))) return true;
  } while (Date.now() < until && !parts.signal?.aborted);
  return false;
}

/** Deals with the next people; false when there is nothing more to do. */
async function oneStep({ em, clock }: Parts, roundId: string): Promise<boolean> {
  return inTransaction(em, async (own) => {
    const round = await holdRound(own, roundId);
    if (round?.status !== RoundStatus.RUNNING) return false;
    const accounts = await nextAccounts(own, round.reachedAccountId);
    if (accounts.length === 0) {
      await finish(own, clock, round.id, round.amountCents);
      return false;
    }
    await giveGrants(own, round, accounts, { at: clock.now(), on: latest(round.roundOn, clock.today()), actorId: null });
    await own.execute(
      'update allocation_round set processed = processed + ?, to_process = greatest(to_process, processed + ?), reached_account_id = ? where id = ?',
      [accounts.length, accounts.length, accounts.at(-1)!, round.id],
    );
    return true;
  });
}

async function finish(em: EntityManager, clock: Clock, roundId: string, amountCents: number): Promise<void> {
  const rows = await em.execute<{ reason: string; isEntitled: boolean; persons: number }[]>(
    `select reason, amount_cents > 0 as "isEntitled", count(*)::int as persons from round_outcome where round_id = ? group by reason, amount_cents > 0`,
    [roundId],
  );
  const report = figuresOf(new Map(rows.map((row) => [row.reason, row])), amountCents, clock.now());
  await em.execute(`update allocation_round set status = 'DONE', report = ?::jsonb, to_process = processed where id = ?`, [
    JSON.stringify(report),
    roundId,
  ]);
}

/** Goes on with every round that is running: after a restart, and while one is too large for one request. */
export async function continueRounds(parts: Parts): Promise<number> {
  const running = await parts.em
    .fork()
    .execute<{ id: string }[]>(`select id from allocation_round where status = 'RUNNING' order by round_on`);
  for (const { id } of running) await continueRound(parts, id);
  return running.length;
}
