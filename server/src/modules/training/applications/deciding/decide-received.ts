import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../../shared/clock.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { addWorkingDays } from '../../../../shared/working-days.ts';
import { post } from '../../../money/ledger/ledger.ts';
import { tellApplicants } from '../words/application-notices.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { HOLDING_A_PLACE } from '../application-moves.ts';
import { decidedWords, refusedWords } from '../words/decision-words.ts';
import { setAside } from '../reserved-money/set-aside.ts';
import { DECIDING } from './deciding-lock.ts';
import { type Decision, decideInOrder, type ToDecide } from './decide-in-order.ts';
import { KEEP_PARTS, keptParts, PARTS_KEPT } from './kept-parts.ts';
import { HELD_FOR_A_DRAW } from './held-for-a-draw.ts';
import { isFunded, partsOf } from './offer.ts';
import { type DecisionRequest, offersFor, REQUEST_COLUMNS } from './offers.ts';
import { holdStocks } from './stocks.ts';

/** Enough to share the cost of a commit among many, few enough to answer within a second. */
const BATCH = 500;

/** An application `a` whose turn it is by its number of receipt; one of a draw only once the draw is over, when its refusal was set aside. */
export const UNDECIDED = `a.status = 'SUBMITTED' and a.decided_at is null and (a.draw_ticket_id is null or a.drawn_number is not null)`;

export interface Parts {
  em: EntityManager;
  clock: Clock;
}

/**
 * Decides the applications that have been received and not decided, the earliest first: eligibility, place and money of a whole batch
 * in one transaction (APP-4, FUND-24). Answers the ids it has decided; undefined when another server is deciding at this moment.
 *
 * Numbers of receipt are taken before the receipt is committed, so a small number can appear after a larger one: only numbers up to
 * one are looked at, below which nothing can appear any more.
 */
export async function decideReceived(
  { em, clock }: Parts,
  options: { limit?: number; except?: ReadonlySet<string> } = {},
): Promise<string[] | undefined> {
  return inTransaction(em, async (own) => {
    const [lock] = await own.execute<{ mine: boolean }[]>(`select pg_try_advisory_xact_lock(${DECIDING}) as mine`);
    if (!lock!.mine) return undefined;
    // in a commit of its own, so that those who receive are held up for an instant only
    const [reached] = await em.fork().execute<{ number: string }[]>('select applications_received_up_to() as number');
    const batch = await receivedUpTo(own, reached!.number, options.limit ?? BATCH, options.except);
    if (batch.length > 0) await decideBatch(own, clock, batch);
    return batch.map(({ id }) => id);
  });
}

async function receivedUpTo(
  em: EntityManager,
  number: string,
  limit: number,
  except: ReadonlySet<string> = new Set(),
): Promise<DecisionRequest[]> {
  const rows = await em.execute<DecisionRequest[]>(
    `select ${REQUEST_COLUMNS}
       from application a join learning_group g on g.id = a.group_id
      where ${UNDECIDED} and a.receipt_number <= ? and a.id <> all(?::uuid[]) and not ${HELD_FOR_A_DRAW}
      order by a.receipt_number limit ? for no key update of a`,
    [number, uuids(except), limit],
  );
  // one person's second application is decided in the next batch, when the first one's money is known
  const seen = new Set<string>();
  const end = rows.findIndex(({ accountId }) => seen.size === seen.add(accountId).size);
  return (end === -1 ? rows : rows.slice(0, end)).map((row) => ({ ...row, submittedAt: new Date(row.submittedAt) }));
}

async function decideBatch(em: EntityManager, clock: Clock, batch: readonly DecisionRequest[]): Promise<void> {
  const hold = await holdStocks(em, batch);
  const offers = await offersFor(em, clock, batch);
  const over = await groupsOver(em, batch);
  const toDecide: ToDecide[] = batch.map((application, index) => ({
    ...application,
    offer: over.has(application.groupId) ? null : (offers[index] ?? null),
  }));
  const decisions = decideInOrder(toDecide, await hold.stocksFor(toDecide)).map((decision, index) =>
    over.has(batch[index]!.groupId) ? { ...decision, refusal: ErrorCode.GROUP_CLOSED } : decision,
  );
  await keepDecisions(em, clock, toDecide, decisions);
}

/** Cancelled in the moment of the receipt, or over before a refusal was set aside: there is no place to give. */
async function groupsOver(em: EntityManager, batch: readonly DecisionRequest[]): Promise<Set<string>> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from learning_group where id = any(?::uuid[]) and status in ('CANCELLED', 'FINISHED')`,
    [uuids(new Set(batch.map(({ groupId }) => groupId)))],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Writes a batch of decisions: one statement and the money, however many there are. */
export async function keepDecisions(
  em: EntityManager,
  clock: Clock,
  applications: readonly ToDecide[],
  decisions: readonly Decision[],
): Promise<void> {
  const at = clock.now();
  const today = clock.today();
  const days = new Map<number, string>();
  // the same for almost all of a batch
  const answerBy = (workingDays: number) => {
    const day = days.get(workingDays) ?? addWorkingDays(today, workingDays);
    days.set(workingDays, day);
    return day;
  };
  const rows = decisions.map((decision, index) => {
    const { offer } = applications[index]!;
    const funded = offer && isFunded(offer) ? offer : null;
    const isRefused = decision.status === ApplicationStatus.REJECTED;
    return {
      // who was asked and by which rules stays also with a refusal; it pays nothing
      ...(funded && keptParts(funded)),
      ...(isRefused && { paid_cents: 0, second_paid_cents: 0 }),
      id: decision.id,
      status: decision.status,
      holds_place: HOLDING_A_PLACE.includes(decision.status),
      waiting_for: decision.waitingFor,
      refusal: decision.refusal,
      co_payment_cents: isRefused ? null : (funded?.coPaymentCents ?? null),
      if_confirmed_cents: isRefused ? null : (funded?.coPaymentIfConfirmedCents ?? null),
      decision: funded?.decision ?? [],
      answer_by: decision.status === ApplicationStatus.SUBMITTED ? answerBy(offer?.processingWorkingDays ?? 5) : null,
      reason: decision.refusal ? refusedWords(decision.refusal, funded) : decidedWords(decision, funded),
    };
  });
  await em.execute(
    `with decided as materialized (
       select * from jsonb_to_recordset(?::jsonb) as d(id uuid, status text, holds_place boolean, waiting_for text, refusal text, co_payment_cents bigint, if_confirmed_cents bigint, decision jsonb, answer_by date, reason jsonb, ${PARTS_KEPT})),
     told as (insert into application_event (application_id, at, "from", "to", reason) select id, ?, 'SUBMITTED', status, reason from decided)
     update application a set status = d.status, decided_at = ?, holds_place = d.holds_place, waiting_for = d.waiting_for, refusal = d.refusal, ${KEEP_PARTS},
            co_payment_cents = coalesce(d.co_payment_cents, a.price_cents), co_payment_if_confirmed_cents = d.if_confirmed_cents, decision = d.decision, answer_by = d.answer_by
       from decided d where a.id = d.id`,
    [JSON.stringify(rows), at, at],
  );
  await tellApplicants(
    em,
    at,
    rows.map(({ id, status, reason }) => ({ applicationId: id, to: status, reason })),
  );
  const cause = { reason: 'SUBMITTED', actorId: null, at, today };
  await post(
    em,
    decisions.flatMap((decision, index) => {
      const { offer, ...application } = applications[index]!;
      if (!HOLDING_A_PLACE.includes(decision.status) || !offer || !isFunded(offer)) return [];
      return setAside(application, partsOf(offer), cause);
    }),
  );
}
