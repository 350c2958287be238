import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { addWorkingDays } from '../../../../shared/working-days.ts';
import { textArray } from '../../../../shared/text-array.ts';
import { dayWords } from '../../../platform/words/words.ts';
import { post } from '../../../money/ledger/ledger.ts';
import { setAside } from '../reserved-money/set-aside.ts';
import { AWAITED_SOURCE, type WaitingFor } from '../waiting-for.enum.ts';
import { tellApplicants } from '../words/application-notices.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { refusedWords } from '../words/decision-words.ts';
import { decideInOrder, type ToDecide } from './decide-in-order.ts';
import type { Parts } from './decide-received.ts';
import { DECIDING } from './deciding-lock.ts';
import { HELD_FOR_A_DRAW } from './held-for-a-draw.ts';
import { KEEP_PARTS, keptParts, PARTS_KEPT } from './kept-parts.ts';
import { isFunded, partsOf } from './offer.ts';
import { type DecisionRequest, offersFor, REQUEST_COLUMNS } from './offers.ts';
import { holdStocks } from './stocks.ts';
import { say } from '../words/index.gen.ts';

const BATCH = 200;

/**
 * Gives freed places and returned money to those who wait, in the order of receipt, or as drawn (APP-4, BEY-20). The place and the money are held for
 * the person at once; they confirm within the days the source sets. Answers how many moved; undefined when another server decides now.
 */
export async function serveWaiting(parts: Parts): Promise<number | undefined> {
  let moved = 0;
  for (let from: Reached | undefined = { turn: 0, short: [] }; from; ) {
    const page: Page | undefined = await servePage(parts, from);
    if (!page) return undefined;
    moved += page.moved;
    from = page.next;
  }
  return moved;
}

/** How far the look at those who wait has come. */
interface Reached {
  /** Everybody up to this turn has been looked at. */
  turn: number;
  /** Purses that somebody looked at already goes on waiting for: nobody behind them is given any of it. */
  short: readonly string[];
}

interface Page {
  moved: number;
  /** Where to go on; none when everybody has been looked at. */
  next?: Reached;
}

/** Looks at the next of those who wait, and gives them what is there. */
function servePage({ em, clock }: Parts, from: Reached): Promise<Page | undefined> {
  return inTransaction(em, async (own) => {
    const [lock] = await own.execute<{ mine: boolean }[]>(`select pg_try_advisory_xact_lock(${DECIDING}) as mine`);
    if (!lock!.mine) return undefined;
    const { waiting, reachedTurn } = await whoMayBeServed(own, clock.today(), from);
    if (reachedTurn === null) return { moved: 0 };
    const hold = await holdStocks(own, waiting);
    const requests = waiting.map((application) => ({ ...application, submittedAt: clock.now() }));
    const offers = await offersFor(own, clock, requests);
    const toDecide: ToDecide[] = waiting.map((application, index) => ({ ...application, offer: withWaitingList(offers[index] ?? null) }));
    const stocks = await hold.stocksFor(toDecide);
    // those who wait are the ones being served: among them only the order counts
    for (const room of stocks.rooms.values()) room.isAwaited = false;
    for (const [key, purse] of stocks.purses) purse.isAwaited = from.short.includes(key);
    const decisions = decideInOrder(toDecide, stocks);
    let moved = 0;
    for (const [index, decision] of decisions.entries()) {
      const { offer } = toDecide[index]!;
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
        moved += 1;
      } else if (decision.status === ApplicationStatus.WAITLISTED) {
        if (decision.waitingFor !== before.waitingFor) moved += 1;
        // of two sources the other may be short now, or pay first
        if (decision.waitingFor !== before.waitingFor || before.secondFundingSourceId)
          await keepOffer(own, decision.id, offer, 'waiting_for = ?', decision.waitingFor);
      } else {
        const confirmBy = addWorkingDays(clock.today(), offer!.confirmWorkingDays);
        const funded = offer && isFunded(offer) ? offer : null;
        await keepOffer(own, decision.id, offer, 'holds_place = true, waiting_for = null, confirm_by = ?', confirmBy);
        if (funded)
          await post(
            own,
            setAside(before, partsOf(funded), { reason: 'PLACE_FREED', actorId: null, at: clock.now(), today: clock.today() }),
          );
        await tellWaiting(
          own,
          decision.id,
          ApplicationStatus.WAITLISTED,
          say.aPlaceIsFree({ confirmBy: dayWords(confirmBy) }),
          clock.now(),
        );
        moved += 1;
      }
    }
    const short = [...stocks.purses].filter(([, { isAwaited }]) => isAwaited).map(([key]) => key);
    return { moved, next: { turn: reachedTurn, short: [...new Set([...from.short, ...short])] } };
  });
}

interface Waiting extends DecisionRequest {
  waitingFor: WaitingFor;
}

/** The purse that an application `a` waits for, by the key of decide-in-order.ts; null while it waits for a place. */
const AWAITED_PURSE = `case when a.waiting_for = 'PLACE' then null when a.scheme_kind = 'LICENCE' then 'seats:' || a.funding_source_id || ':' || a.scheme_code else (${AWAITED_SOURCE})::text end`;

/**
 * The next in the order of their turns for whom something may be there: as many of a group as it has free places, those who wait for a
 * seat, and of a source those who wait for its money while its budget is not empty. Whoever is paid by two sources waits for one of them
 * at a time, at their own number. Groups that have begun serve nobody any more. A person's second application is looked at when the
 * first one's money is known: there a page ends.
 */
async function whoMayBeServed(
  em: EntityManager,
  today: string,
  from: Reached,
): Promise<{ waiting: Waiting[]; reachedTurn: number | null }> {
  const rows = await em.execute<(Waiting & { turn: string })[]>(
    `select w.* from (
       select ${REQUEST_COLUMNS}, a.waiting_for as "waitingFor", coalesce(a.drawn_number, a.receipt_number) as turn, g.maximum_size - g.places_taken as free, row_number() over (partition by a.group_id, a.waiting_for order by coalesce(a.drawn_number, a.receipt_number)) as place,
              ${AWAITED_PURSE} as purse, coalesce(b.balance_cents, 0) as money
         from application a join learning_group g on g.id = a.group_id
         left join lateral (select ${AWAITED_SOURCE} as id) s on true
         left join ledger_account b on b.kind = 'BUDGET' and b.subject_id = s.id and b.funding_source_id = s.id
        where a.status = 'WAITLISTED' and not a.holds_place and g.status in ('OPEN', 'CLOSED', 'PLANNED') and g.starts_on > ?::date and g.places_taken < g.maximum_size and not ${HELD_FOR_A_DRAW}) w
      where w.turn > ? and ((w.purse is null and w.place <= w.free) or ((w.purse like 'seats:%' or w.money > 0) and not w.purse = any(?::text[])))
      order by w.turn limit ${BATCH}`,
    [today, from.turn, textArray(from.short)],
  );
  const seen = new Set<string>();
  const end = rows.findIndex(({ accountId }) => seen.size === seen.add(accountId).size);
  const first = end === -1 ? rows : rows.slice(0, end);
  // held from here on; who has stepped back meanwhile is left out
  const held = await em.execute<{ id: string }[]>(
    `select id from application where id = any(?::uuid[]) and status = 'WAITLISTED' and not holds_place order by receipt_number for no key update`,
    [uuids(first.map(({ id }) => id))],
  );
  const last = first.at(-1);
  return { waiting: first.filter(({ id }) => held.some((row) => row.id === id)), reachedTurn: last ? Number(last.turn) : null };
}

/** Keeps what is offered now, and how the application stands with it. */
async function keepOffer(em: EntityManager, id: string, offer: ToDecide['offer'], standing: string, value: string | null): Promise<void> {
  const funded = offer && isFunded(offer) ? offer : null;
  await em.execute(
    `update application a set ${standing}, ${KEEP_PARTS}, co_payment_cents = coalesce(?, a.price_cents), co_payment_if_confirmed_cents = ?, decision = ?::jsonb
       from jsonb_to_record(?::jsonb) as d(${PARTS_KEPT}) where a.id = ?`,
    [
      value,
      funded?.coPaymentCents ?? null,
      funded?.coPaymentIfConfirmedCents ?? null,
      JSON.stringify(funded?.decision ?? []),
      JSON.stringify(funded ? keptParts(funded) : {}),
      id,
    ],
  );
}

/** Whoever waits may go on waiting, also where the source has closed its list for newcomers. */
function withWaitingList(offer: ToDecide['offer']): ToDecide['offer'] {
  if (!offer || !isFunded(offer)) return offer;
  const [main, second] = offer.parts;
  const open = { waitingList: true };
  return {
    ...offer,
    ...open,
    parts: second
      ? [
          { ...main, ...open },
          { ...second, ...open },
        ]
      : [{ ...main, ...open }],
  };
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
