import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../../shared/clock.ts';
import { latest } from '../../../../shared/days.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { finishRound, keepProgress } from '../../allocation-rounds/round-progress.ts';
import { giveGrants } from './give-grants.ts';
import { holdRound } from '../../allocation-rounds/hold-round.ts';
import { nextAccounts } from '../../allocation-rounds/next-accounts.ts';
import { RoundStatus } from '../../allocation-rounds/round-status.enum.ts';

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
      await finishRound(own, round, clock.now());
      return false;
    }
    await giveGrants(own, round, accounts, { at: clock.now(), on: latest(round.roundOn, clock.today()), actorId: null });
    await keepProgress(own, round.id, accounts);
    return true;
  });
}

/** Goes on with every round that is running: after a restart, and while one is too large for one request. */
export async function continueRounds(parts: Parts): Promise<number> {
  const running = await parts.em
    .fork()
    .execute<{ id: string }[]>(`select id from allocation_round where status = 'RUNNING' order by round_on`);
  for (const { id } of running) await continueRound(parts, id);
  return running.length;
}
