import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { type Decision, decideInOrder, type Purse, purseOf, type Stocks, type ToDecide } from '../deciding/decide-in-order.ts';
import { keepDecisions } from '../deciding/decide-received.ts';
import { DECIDING } from '../deciding/deciding-lock.ts';
import { isFunded } from '../deciding/offer.ts';
import { type DecisionRequest, offersFor, REQUEST_COLUMNS } from '../deciding/offers.ts';
import { holdStocks } from '../deciding/stocks.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { DrawOutcome } from '../../draws/draw-outcome.enum.ts';
import type { DrawParts } from '../../draws/draw-parts.ts';
import { holdRevealed, keepResult } from '../../draws/keep-result.ts';
import type { DrawEntry, DrawResult, DrawStock } from '../../draws/draw-result.ts';

const BATCH = 500;

interface Drawn extends DecisionRequest {
  ticket: string;
  groupCode: string;
  /** The group has begun, or was called off, before the draw. */
  isTooLate: boolean;
}

/**
 * Gives places and money in the drawn order, by the same decision as everywhere else, and publishes what there was and who got it.
 * One transaction: whoever looks sees all of it or nothing, and after a crash it begins again from the same order. Applications to the
 * programmes of its source wait meanwhile; all others are decided as on any day.
 */
export async function decideDraw({ em, clock }: DrawParts, id: string): Promise<boolean> {
  await whateverIsBeingDecided(em);
  return inTransaction(em, async (own) => {
    if (!(await holdRevealed(own, id))) return false;
    const applications = await inDrawnOrder(own, id, clock.today());
    await keepTheirTurn(own, applications);
    const hold = await holdStocks(own, applications);
    const given = new GivenOut(applications);
    for (const batch of batchesOf(applications)) {
      const offers = await offersFor(own, clock, batch);
      const toDecide: ToDecide[] = batch.map((application, index) => ({
        ...application,
        offer: application.isTooLate ? null : (offers[index] ?? null),
      }));
      const stocks = given.from(await hold.stocksFor(toDecide));
      const decisions = decideInOrder(toDecide, stocks).map((decision, index) =>
        batch[index]!.isTooLate ? { ...decision, refusal: ErrorCode.GROUP_CLOSED } : decision,
      );
      await keepDecisions(own, clock, toDecide, decisions);
      batch.forEach((application, index) => given.keep(application, toDecide[index]!, decisions[index]!));
    }
    await keepResult(own, id, given.result(), clock.now());
    return true;
  });
}

/** Ends first; what is decided from now on leaves alone what the draw gives. */
async function whateverIsBeingDecided(em: EntityManager): Promise<void> {
  await inTransaction(em, (own) => own.execute(`select pg_advisory_xact_lock(${DECIDING})`));
}

/** Those who still want a place, in the drawn order; several applications of one person in the order they were made. Held by receipt number, as everybody holds them. */
async function inDrawnOrder(em: EntityManager, drawId: string, today: string): Promise<Drawn[]> {
  await em.execute(
    `select 1 from application where draw_ticket_id in (select id from draw_ticket where draw_id = ?) and status = 'SUBMITTED' and decided_at is null
      order by receipt_number for no key update`,
    [drawId],
  );
  const rows = await em.execute<Drawn[]>(
    `select ${REQUEST_COLUMNS}, g.code as "groupCode", t.ticket, g.status not in ('OPEN', 'CLOSED', 'PLANNED') or g.starts_on <= ?::date as "isTooLate"
       from draw_ticket t join application a on a.draw_ticket_id = t.id join learning_group g on g.id = a.group_id
      where t.draw_id = ? and a.status = 'SUBMITTED' and a.decided_at is null order by t.rank, a.receipt_number`,
    [today, drawId],
  );
  return rows.map((row) => ({ ...row, submittedAt: new Date(row.submittedAt) }));
}

/** Their turn on any waiting list: behind everybody who came before the draw, before everybody who comes after it, among themselves as drawn. */
async function keepTheirTurn(em: EntityManager, applications: readonly Drawn[]): Promise<void> {
  await em.execute(
    `update application a set drawn_number = n.number
       from (select o.id, nextval('application_receipt_number_seq') as number from (select id, place from unnest(?::uuid[]) with ordinality as u(id, place) order by place) o) n
      where a.id = n.id`,
    [uuids(applications.map(({ id }) => id))],
  );
}

/** One person's second application is decided in the next batch, when the first one's money is known. */
function* batchesOf(applications: readonly Drawn[]): Generator<Drawn[]> {
  let batch: Drawn[] = [];
  let people = new Set<string>();
  for (const application of applications) {
    if (batch.length === BATCH || people.has(application.accountId)) {
      yield batch;
      batch = [];
      people = new Set();
    }
    batch.push(application);
    people.add(application.accountId);
  }
  if (batch.length > 0) yield batch;
}

/** Counts places and money down from batch to batch, and remembers what there was at the beginning. */
class GivenOut {
  readonly #groupCodes: Map<string, string>;
  readonly #purses = new Map<string, Purse>();
  readonly #groups = new Map<string, DrawStock>();
  readonly #pursesBefore = new Map<string, DrawStock>();
  readonly #entries: DrawEntry[] = [];

  constructor(applications: readonly Drawn[]) {
    this.#groupCodes = new Map(applications.map(({ groupId, groupCode }) => [groupId, groupCode]));
  }

  from({ rooms, purses }: Stocks): Stocks {
    for (const [id, room] of rooms) {
      const name = this.#groupCodes.get(id)!;
      if (!this.#groups.has(name)) this.#groups.set(name, { name, ...room });
    }
    for (const [key, purse] of purses) {
      if (this.#purses.has(key)) continue;
      this.#purses.set(key, purse);
      this.#pursesBefore.set(key, { name: purseName(key), ...purse });
    }
    return { rooms, purses: this.#purses };
  }

  keep({ ticket, groupCode }: Drawn, { offer }: ToDecide, decision: Decision): void {
    // whoever draws is paid by the source of the draw alone
    const purse = offer && isFunded(offer) ? purseOf(offer.parts[0]) : undefined;
    const outcome = outcomeOf(decision);
    const takesPart = outcome !== DrawOutcome.OUT;
    this.#entries.push({
      ticket,
      group: groupCode,
      purse: takesPart && purse ? purseName(purse.key) : null,
      needs: takesPart ? (purse?.need ?? 0) : 0,
      takesPart,
      hasWaitingList: takesPart && Boolean(offer?.waitingList),
      outcome,
    });
  }

  result(): DrawResult {
    return { groups: [...this.#groups.values()], purses: [...this.#pursesBefore.values()], entries: this.#entries };
  }
}

/** "budget", or "seats of COURSERA": nothing of the database gets out. */
function purseName(key: string): string {
  return key.startsWith('seats:') ? `seats of ${key.split(':').at(-1)}` : 'budget';
}

function outcomeOf({ status, refusal }: Decision): DrawOutcome {
  if (status === ApplicationStatus.WAITLISTED) return DrawOutcome.WAITING;
  if (status !== ApplicationStatus.REJECTED) return DrawOutcome.PLACE;
  return refusal === ErrorCode.GROUP_FULL ? DrawOutcome.FULL : refusal === ErrorCode.EXHAUSTED ? DrawOutcome.EXHAUSTED : DrawOutcome.OUT;
}
