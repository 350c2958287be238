import { ApplicationStatus } from '../application-status.enum.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { WaitingFor } from '../waiting-for.enum.ts';
import { isFunded, type Offer, type OfferPart, partsOf, type SelfPaid } from './offer.ts';

/** One application in the order of receipt, with what the rules offer it. */
export interface ToDecide {
  id: string;
  groupId: string;
  /** Transfers that have reserved for it before. */
  reservedBefore: number;
  /** null: the rules offer nothing at all. */
  offer: Offer | SelfPaid | null;
}

/** Places of one group, as long as the decisions hold it. */
export interface Room {
  left: number;
  /** Somebody who came earlier waits for a place: who comes now stands behind them. */
  isAwaited: boolean;
}

/** Money of one source, or seats of one scheme, likewise. */
export interface Purse {
  left: number;
  isAwaited: boolean;
}

export interface Stocks {
  rooms: ReadonlyMap<string, Room>;
  purses: ReadonlyMap<string, Purse>;
}

export interface Decision {
  id: string;
  status: ApplicationStatus.SUBMITTED | ApplicationStatus.WAITING_FOR_FACTS | ApplicationStatus.WAITLISTED | ApplicationStatus.REJECTED;
  waitingFor: WaitingFor | null;
  refusal: ErrorCode | null;
}

/** Which purse a source's part draws on: the budget, the seats of a scheme, or none where the person's own grants pay. */
export function purseOf({
  fundingSourceId,
  schemeCode,
  seats,
  fromGrants,
  reserveCents,
}: OfferPart): { key: string; need: number } | undefined {
  if (seats !== null) return { key: `seats:${fundingSourceId}:${schemeCode}`, need: 1 };
  if (fromGrants.length > 0 || reserveCents === 0) return undefined;
  return { key: fundingSourceId, need: reserveCents };
}

/**
 * Decides one application after the other in the order given, and takes from the stocks what it gives (APP-4, FUND-24).
 * Nobody is served before somebody who came earlier and waits for the same place or the same money.
 */
export function decideInOrder(applications: readonly ToDecide[], stocks: Stocks): Decision[] {
  return applications.map((application) => decide(application, stocks));
}

function decide({ id, groupId, offer }: ToDecide, { rooms, purses }: Stocks): Decision {
  const refuse = (refusal: ErrorCode): Decision => ({ id, status: ApplicationStatus.REJECTED, waitingFor: null, refusal });
  const wait = (waitingFor: WaitingFor): Decision => ({ id, status: ApplicationStatus.WAITLISTED, waitingFor, refusal: null });
  if (offer === null || (isFunded(offer) && offer.eligibility === 'NOT_MET')) return refuse(ErrorCode.NOT_ELIGIBLE);

  const room = rooms.get(groupId);
  if (!room || room.left <= 0 || room.isAwaited) {
    if (!offer.waitingList || !room) return refuse(ErrorCode.GROUP_FULL);
    room.isAwaited = true;
    return wait(WaitingFor.PLACE);
  }

  const draws = isFunded(offer) ? partsOf(offer).flatMap((part) => drawOn(part, purses) ?? []) : [];
  const short = draws.filter(({ purse, need }) => !purse || purse.left < need || purse.isAwaited);
  const [first] = short;
  if (first) {
    // one that keeps no waiting list says no for both; otherwise the application stands in the list of the first that is short
    if (!first.purse || short.some(({ purse, part }) => !part.waitingList || !purse)) return refuse(ErrorCode.EXHAUSTED);
    first.purse.isAwaited = true;
    return wait(isFunded(offer) && first.part === offer.parts[1] ? WaitingFor.SECOND_MONEY : WaitingFor.MONEY);
  }

  room.left -= 1;
  for (const { purse, need } of draws) purse!.left -= need;
  const isOpen = isFunded(offer) && (offer.eligibility === 'UNKNOWN' || offer.coPaymentIfConfirmedCents !== null);
  return { id, status: isOpen ? ApplicationStatus.WAITING_FOR_FACTS : ApplicationStatus.SUBMITTED, waitingFor: null, refusal: null };
}

function drawOn(part: OfferPart, purses: Stocks['purses']) {
  const draw = purseOf(part);
  return draw && { part, need: draw.need, purse: purses.get(draw.key) };
}
