import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * What cannot be left out of deciding a draw, written by hand: a state and a line in the timeline for everybody, a transfer for everybody
 * who gets money, a notice for everybody. It is taken back again. Answers the milliseconds.
 */
export async function floorOf(em: EntityManager, drawId: string): Promise<number> {
  const started = performance.now();
  let took = 0;
  await em
    .fork()
    .transactional(async (own) => {
      await own.execute(
        `create temporary table turn on commit drop as select a.id, a.account_id, a.funding_source_id, row_number() over (order by t.rank) as n, count(*) over () as of from draw_ticket t join application a on a.draw_ticket_id = t.id where t.draw_id = ?`,
        [drawId],
      );
      await own.execute(
        `update application a set status = case when t.n <= t.of / 3 then 'SUBMITTED' else 'WAITLISTED' end, waiting_for = case when t.n > t.of / 3 then 'PLACE' end, decided_at = now() from turn t where t.id = a.id`,
      );
      await own.execute(
        `insert into application_event (application_id, at, "from", "to", reason) select id, now(), 'SUBMITTED', 'SUBMITTED', '{"lv":"Vieta."}' from turn`,
      );
      await own.execute(
        `insert into ledger_account (kind, subject_id, funding_source_id) select 'RESERVED', id, funding_source_id from turn where n <= of / 3`,
      );
      await own.execute(
        `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, reference_id, funding_source_id, idempotency_key)
         select now(), 'RESERVE', b.id, r.id, 50000, 'SUBMITTED', t.id, t.funding_source_id, 'floor:' || t.id from turn t
           join ledger_account r on r.kind = 'RESERVED' and r.subject_id = t.id join ledger_account b on b.kind = 'BUDGET' and b.subject_id = t.funding_source_id where t.n <= t.of / 3`,
      );
      took = performance.now() - started;
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  return took;
}

class TakenBack extends Error {}
