import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from '../../../shared/in-transaction.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { addWorkingDays } from '../../../shared/working-days.ts';
import { dayWords, words } from '../../eligibility/words.ts';
import { post } from '../../ledger/ledger.ts';
import { reservationOf } from '../reservation.ts';
import { WaitingFor } from '../waiting-for.enum.ts';
import { tellApplicants } from '../application-notices.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { refusedWords } from '../decision-words.ts';
import { decideInOrder, type ToDecide } from './decide-in-order.ts';
import type { Parts } from './decide-received.ts';
import { DECIDING } from './deciding-lock.ts';
import { isFunded } from './offer.ts';
import { offersFor, type OfferRequest } from './offers.ts';
import { holdStocks } from './stocks.ts';

const BATCH = 200;

/**
 * Gives freed places and returned money to those who wait, in the order of receipt, or as drawn (APP-4, BEY-20). The place and the money are held for
 * the person at once; they confirm within the days the source sets. Answers how many were served; undefined when another server decides now.
 */
export async function serveWaiting({ em, clock }: Parts): Promise<number | undefined> {
  return inTransaction(em, async (own) => {
    const [lock] = await own.execute<{ mine: boolean }[]>(`select pg_try_advisory_xact_lock(${DECIDING}) as mine`);
    if (!lock!.mine) return undefined;
    const waiting = await whoMayBeServed(own, clock.today());
    if (waiting.length === 0) return 0;
    const hold = await holdStocks(own, waiting);
    const requests = waiting.map((application) => ({ ...application, submittedAt: clock.now() }));
    const offers = await offersFor(own, clock, requests);
    const toDecide: ToDecide[] = waiting.map((application, index) => ({ ...application, offer: withWaitingList(offers[index] ?? null) }));
    const stocks = await hold.stocksFor(toDecide);
    // those who wait are the ones being served: among them only the order counts
    for (const stock of [...stocks.rooms.values(), ...stocks.purses.values()]) stock.isAwaited = false;
    const decisions = decideInOrder(toDecide, stocks);
    let served = 0;
    for (const [index, decision] of decisions.entries()) {
      const { offer, fundingSourceId } = toDecide[index]!;
      const before = waiting[index]!;
      if (decision.status === ApplicationStatus.REJECTED) {
        const refusal = decision.refusal!;
        await own.execute(`update application set status = 'REJECTED', waiting_for = null, refusal = ?, decided_at = ? where id = ?`, [
          refusal,
          clock.now(),
          decision.id,
        ]);
        await tellWaiting(
          own,
          decision.id,
          ApplicationStatus.REJECTED,
          refusedWords(refusal, offer && isFunded(offer) ? offer : null),
          clock.now(),
        );
        served += 1;
      } else if (decision.status === ApplicationStatus.WAITLISTED) {
        if (decision.waitingFor !== before.waitingFor)
          await own.execute('update application set waiting_for = ? where id = ?', [decision.waitingFor, decision.id]);
      } else {
        const confirmBy = addWorkingDays(clock.today(), offer!.confirmWorkingDays);
        const funded = offer && isFunded(offer) ? offer : null;
        await own.execute(
          `update application set holds_place = true, waiting_for = null, confirm_by = ?, scheme_code = coalesce(?, scheme_code), scheme_kind = ?, rules_version = ?, paid_by_scheme_cents = ?,
                  co_payment_cents = coalesce(?, price_cents), co_payment_if_confirmed_cents = ?, decision = ?::jsonb where id = ?`,
          [
            confirmBy,
            funded?.schemeCode ?? null,
            funded?.kind ?? null,
            funded?.version ?? null,
            funded?.reserveCents ?? 0,
            funded?.coPaymentCents ?? null,
            funded?.coPaymentIfConfirmedCents ?? null,
            JSON.stringify(funded?.decision ?? []),
            decision.id,
          ],
        );
        if (funded && fundingSourceId) {
          await post(
            own,
            reservationOf({ id: decision.id, fundingSourceId }, funded.fromGrants.length > 0 ? funded.fromGrants : funded.reserveCents, {
              reason: 'PLACE_FREED',
              actorId: null,
              at: clock.now(),
              today: clock.today(),
            }),
          );
        }
        await tellWaiting(
          own,
          decision.id,
          ApplicationStatus.WAITLISTED,
          words('Vieta ir atbrīvojusies. Apstiprini to līdz {0}', 'A place is free for you. Confirm it by {0}.', dayWords(confirmBy)),
          clock.now(),
        );
        served += 1;
      }
    }
    return served;
  });
}

interface Waiting extends OfferRequest {
  waitingFor: WaitingFor;
}

/**
 * The first of each queue for whom something may be there: as many of a group as it has free places, and of a source those who wait
 * for money while its budget is not empty. Groups that have begun serve nobody any more. One application a person at a time.
 */
async function whoMayBeServed(em: EntityManager, today: string): Promise<Waiting[]> {
  const rows = await em.execute<Waiting[]>(
    `select w.* from (
       select a.id, a.account_id as "accountId", a.group_id as "groupId", g.programme_id as "programmeId", a.funding_source_id as "fundingSourceId", a.scheme_code as "schemeCode", a.submitted_at as "submittedAt",
              a.waiting_for as "waitingFor", coalesce(a.drawn_number, a.receipt_number) as turn, g.maximum_size - g.places_taken as free, row_number() over (partition by a.group_id, a.waiting_for order by coalesce(a.drawn_number, a.receipt_number)) as place,
              coalesce(b.balance_cents, 0) as money
         from application a join learning_group g on g.id = a.group_id
         left join ledger_account b on b.kind = 'BUDGET' and b.subject_id = a.funding_source_id and b.funding_source_id = a.funding_source_id
        where a.status = 'WAITLISTED' and not a.holds_place and g.status in ('OPEN', 'CLOSED', 'PLANNED') and g.starts_on > ?::date and g.places_taken < g.maximum_size) w
      where (w."waitingFor" = 'PLACE' and w.place <= w.free) or (w."waitingFor" = 'MONEY' and w.money > 0)
      order by w.turn limit ${BATCH}`,
    [today],
  );
  const seen = new Set<string>();
  const first = rows.filter(({ accountId }) => seen.size < seen.add(accountId).size);
  // held from here on; who has stepped back meanwhile is left out
  const held = await em.execute<{ id: string }[]>(
    `select id from application where id = any(?::uuid[]) and status = 'WAITLISTED' and not holds_place order by receipt_number for no key update`,
    [uuids(first.map(({ id }) => id))],
  );
  return first.filter(({ id }) => held.some((row) => row.id === id));
}

/** Whoever waits may go on waiting, also where the source has closed its list for newcomers. */
function withWaitingList(offer: ToDecide['offer']): ToDecide['offer'] {
  return offer && { ...offer, waitingList: true };
}

async function tellWaiting(em: EntityManager, id: string, to: ApplicationStatus, reason: Translation, at: Date): Promise<void> {
  await em.execute(`insert into application_event (application_id, at, "from", "to", reason) values (?, ?, 'WAITLISTED', ?, ?::jsonb)`, [
    id,
    at,
    to,
    JSON.stringify(reason),
  ]);
  await tellApplicants(em, at, [{ applicationId: id, to, reason }]);
}
