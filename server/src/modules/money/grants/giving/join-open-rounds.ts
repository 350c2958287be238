import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../../shared/clock.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { giveGrants } from './give-grants.ts';
import { readRound } from '../../allocation-rounds/hold-round.ts';
import type { Judgement } from '../../allocation-rounds/judge-accounts.ts';

export interface Joined extends Judgement {
  roundId: string;
  fundingSourceId: string;
  amountCents: number;
}

/**
 * Somebody who registers while the window of a round that has run is still open joins it at once (FUND-9, FUND-11): by the same
 * judgement as everybody else on the day of the round. Answers every round that was looked at, with the reason.
 */
export async function joinOpenRounds({ em, clock }: { em: EntityManager; clock: Clock }, accountId: string): Promise<Joined[]> {
  const open = await em.fork().execute<{ id: string }[]>(
    `select r.id from allocation_round r join funding_source s on s.id = r.funding_source_id
      where r.status = 'DONE' and s.status = 'PUBLISHED' and r.window_from <= ? and ? < r.window_until
        and not exists (select from training_grant g where g.round_id = r.id and g.account_id = ?) order by r.round_on, r.id`,
    [clock.now(), clock.now(), accountId],
  );
  const joined: Joined[] = [];
  for (const { id } of open) {
    const judged = await inTransaction(em, async (own) => {
      const round = await readRound(own, id);
      const [judgement] = await giveGrants(own, round!, [accountId], { at: clock.now(), on: clock.today(), actorId: null });
      return judgement && { ...judgement, roundId: id, fundingSourceId: round!.fundingSourceId, amountCents: round!.amountCents };
    });
    if (judged) joined.push(judged);
  }
  return joined;
}
