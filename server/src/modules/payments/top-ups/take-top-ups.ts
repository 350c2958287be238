import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../shared/clock.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';

interface Parts {
  em: EntityManager;
  clock: Clock;
}

/** Applications for which a promise can still be taken: decided, going on, with something left for the person to pay. */
const FITTING = `
  select a.id as application, t.id as "topUp" from top_up t join application a on a.account_id = t.account_id
    join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id
   where t.status = 'ACCEPTED' and t.promised_cents < t.limit_cents and t.valid_until >= ?::date
     and (t.programme_id is null or t.programme_id = p.id) and (t.programme_kind is null or t.programme_kind = p.kind)
     and a.status in ('SUBMITTED', 'WAITING_FOR_FACTS', 'APPROVED', 'ENROLLED', 'IN_TRAINING') and a.decided_at is not null and a.co_payment_cents > 0
     and not exists (select from top_up_use u where u.application_id = a.id and u.released_at is null)`;

/**
 * Takes promises for the applications they fit, in the order of receipt and the older promise first (BEY-7); for one promise, one application,
 * or all of them. An application takes one promise; a promise gives no more than its limit, however many ask at once.
 */
export async function takeTopUps({ em, clock }: Parts, only?: { topUp: string } | { application: string }): Promise<number> {
  const today = clock.today();
  const narrowed = only ? ('topUp' in only ? 'and t.id = ?' : 'and a.id = ?') : '';
  const pairs = await em
    .fork()
    .execute<{ application: string; topUp: string }[]>(
      `${FITTING} ${narrowed} order by a.receipt_number, t.offered_at, t.id`,
      only ? [today, 'topUp' in only ? only.topUp : only.application] : [today],
    );
  let taken = 0;
  for (const { application, topUp } of pairs) if (await takeOne(em, application, topUp, clock)) taken += 1;
  return taken;
}

/** Looks again at everything once application and promise are held, in this order. */
function takeOne(em: EntityManager, applicationId: string, topUpId: string, clock: Clock): Promise<boolean> {
  return inTransaction(em, async (own) => {
    await own.execute('select 1 from application where id = ? for no key update', [applicationId]);
    await own.execute('select 1 from top_up where id = ? for no key update', [topUpId]);
    const [use] = await own.execute<{ cents: string }[]>(
      `insert into top_up_use (top_up_id, application_id, amount_cents, taken_at)
       select t.id, a.id, least(a.co_payment_cents, t.limit_cents - t.promised_cents, coalesce(t.amount_cents, a.co_payment_cents)), ?
         from (${FITTING}) f join top_up t on t.id = f."topUp" join application a on a.id = f.application where a.id = ? and t.id = ? returning amount_cents as cents`,
      [clock.now(), clock.today(), applicationId, topUpId],
    );
    if (!use) return false;
    await own.execute('update top_up set promised_cents = promised_cents + ? where id = ?', [use.cents, topUpId]);
    return true;
  });
}

/** Facts that settled have made some co-payments smaller: what is not needed of a promise is free again. */
export async function trimTopUps({ em, clock }: Parts): Promise<number> {
  const wide = await em
    .fork()
    .execute<{ application: string; topUp: string }[]>(
      `select u.application_id as application, u.top_up_id as "topUp" from top_up_use u join application a on a.id = u.application_id where u.released_at is null and u.amount_cents > a.co_payment_cents order by a.receipt_number`,
    );
  for (const { application, topUp } of wide) {
    await inTransaction(em, async (own) => {
      await own.execute('select 1 from application where id = ? for no key update', [application]);
      await own.execute('select 1 from top_up where id = ? for no key update', [topUp]);
      const [before] = await own.execute<{ id: string; cents: string; needed: string }[]>(
        `select u.id, u.amount_cents as cents, a.co_payment_cents as needed from top_up_use u join application a on a.id = u.application_id where u.application_id = ? and u.released_at is null and u.amount_cents > a.co_payment_cents`,
        [application],
      );
      if (!before) return;
      if (Number(before.needed) > 0) await own.execute('update top_up_use set amount_cents = ? where id = ?', [before.needed, before.id]);
      else await own.execute('update top_up_use set released_at = ? where id = ?', [clock.now(), before.id]);
      await own.execute('update top_up set promised_cents = promised_cents - ? where id = ?', [
        Number(before.cents) - Number(before.needed),
        topUp,
      ]);
    });
  }
  return wide.length;
}
