import { ApplicationStatus } from '../application-status.enum.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { WaitingFor } from '../waiting-for.enum.ts';
import { isFunded, type Offer, type SelfPaid } from './offer.ts';

/** One application in the order of receipt, with what the rules offer it. */
export interface ToDecide {
  id: string;
  groupId: string;
  fundingSourceId: string | null;
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

/** Which purse an offer draws on: the budget, the seats of a scheme, or none where the person's own grants pay. */
export function purseOf(fundingSourceId: string, offer: Offer): { key: string; need: number } | undefined {
  if (offer.seats !== null) return { key: `seats:${fundingSourceId}:${offer.schemeCode}`, need: 1 };
  if (offer.fromGrants.length > 0 || offer.reserveCents === 0) return undefined;
  return { key: fundingSourceId, need: offer.reserveCents };
}

/**
 * Decides one application after the other in the order given, and takes from the stocks what it gives (APP-4, FUND-24).
 * Nobody is served before somebody who came earlier and waits for the same place or the same money.
 */
export function decideInOrder(applications: readonly ToDecide[], stocks: Stocks): Decision[] {
  return applications.map((application) => decide(application, stocks));
}

function decide({ id, groupId, fundingSourceId, offer }: ToDecide, { rooms, purses }: Stocks): Decision {
  const refuse = (refusal: ErrorCode): Decision => ({ id, status: ApplicationStatus.REJECTED, waitingFor: null, refusal });
  const wait = (waitingFor: WaitingFor): Decision => ({ id, status: ApplicationStatus.WAITLISTED, waitingFor, refusal: null });
  if (offer === null || (isFunded(offer) && offer.eligibility === 'NOT_MET')) return refuse(ErrorCode.NOT_ELIGIBLE);

  const room = rooms.get(groupId);
  if (!room || room.left <= 0 || room.isAwaited) {
    if (!offer.waitingList || !room) return refuse(ErrorCode.GROUP_FULL);
    room.isAwaited = true;
    return wait(WaitingFor.PLACE);
  }

  const draw = isFunded(offer) && fundingSourceId ? purseOf(fundingSourceId, offer) : undefined;
  const purse = draw && purses.get(draw.key);
  if (draw && (!purse || purse.left < draw.need || purse.isAwaited)) {
    if (!offer.waitingList || !purse) return refuse(ErrorCode.EXHAUSTED);
    purse.isAwaited = true;
    return wait(WaitingFor.MONEY);
  }

  room.left -= 1;
  if (draw && purse) purse.left -= draw.need;
  const isOpen = isFunded(offer) && (offer.eligibility === 'UNKNOWN' || offer.coPaymentIfConfirmedCents !== null);
  return { id, status: isOpen ? ApplicationStatus.WAITING_FOR_FACTS : ApplicationStatus.SUBMITTED, waitingFor: null, refusal: null };
}
