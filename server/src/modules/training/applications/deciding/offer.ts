import type { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import type { GrantPart } from '../reserved-money/set-aside.ts';

/** What one source pays, and by which of its rules. */
export interface OfferPart {
  fundingSourceId: string;
  schemeCode: string;
  kind: SchemeKind;
  /** Version of the rules that decided. */
  version: number;
  /** Set aside on application: enough for the best outcome still possible. */
  reserveCents: number;
  /** What is paid whatever open facts turn out to be. */
  certainCents: number;
  /** What is paid if they all turn out well. */
  hopedCents: number;
  /** Grants that pay, the older first; empty where the budget pays. */
  fromGrants: GrantPart[];
  /** Most seats the scheme gives; null: as many as there is money for. */
  seats: number | null;
  /** The source lets people wait for its money. */
  waitingList: boolean;
}

/** What sources can do for one application by their rules, before it is known whether place and money are left. */
export interface Offer {
  /** The main source first: its rules govern the application. A second one joins it where both allow it (FUND-17). */
  parts: readonly [OfferPart, OfferPart?];
  eligibility: 'MET' | 'NOT_MET' | 'UNKNOWN';
  coPaymentCents: number;
  /** Less, if an open fact is confirmed, or the same paid by others; null when nothing is open. */
  coPaymentIfConfirmedCents: number | null;
  /** The answer criterion by criterion, as it is kept and shown (FUND-5). */
  decision: unknown[];
  waitingList: boolean;
  processingWorkingDays: number;
  confirmWorkingDays: number;
}

/** The person pays in full. */
export interface SelfPaid {
  waitingList: true;
  processingWorkingDays: number;
  confirmWorkingDays: number;
}

export const selfPaid: SelfPaid = { waitingList: true, processingWorkingDays: 5, confirmWorkingDays: 3 };

export function isFunded(offer: Offer | SelfPaid): offer is Offer {
  return 'parts' in offer;
}

/** The sources that pay, the main one first. */
export function partsOf(offer: Offer): OfferPart[] {
  return offer.parts.filter((part) => part !== undefined);
}

/** What all of them set aside. */
export function reserveOf(offer: Offer): number {
  return offer.parts[0].reserveCents + (offer.parts[1]?.reserveCents ?? 0);
}
