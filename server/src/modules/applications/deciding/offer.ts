import type { SchemeKind } from '../../funding-sources/scheme-kind.enum.ts';
import type { GrantPart } from '../reservation.ts';

/** What a source can do for one application by its rules, before it is known whether place and money are left. */
export interface Offer {
  schemeCode: string;
  kind: SchemeKind;
  /** Version of the rules that decided. */
  version: number;
  eligibility: 'MET' | 'NOT_MET' | 'UNKNOWN';
  /** Set aside on application: enough for the best outcome still possible. */
  reserveCents: number;
  /** What is paid whatever open facts turn out to be. */
  certainCents: number;
  coPaymentCents: number;
  /** Less, if an open fact is confirmed; null when nothing is open. */
  coPaymentIfConfirmedCents: number | null;
  /** Grants that pay, the older first; empty where the budget pays. */
  fromGrants: GrantPart[];
  /** The answer criterion by criterion, as it is kept and shown (FUND-5). */
  decision: unknown[];
  /** Most seats the scheme gives; null: as many as there is money for. */
  seats: number | null;
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
  return 'schemeCode' in offer;
}
