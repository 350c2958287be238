import { ApplicationStatus } from '../../training/applications/application-status.enum.ts';

const { SUBMITTED, WAITING_FOR_FACTS, APPROVED, REJECTED, WITHDRAWN, COMPLETED } = ApplicationStatus;

/** The states a claim can be in: those of applications that make sense for it (APP-17). APPROVED is money due, COMPLETED money paid. */
export type ClaimStatus =
  | ApplicationStatus.SUBMITTED
  | ApplicationStatus.WAITING_FOR_FACTS
  | ApplicationStatus.APPROVED
  | ApplicationStatus.REJECTED
  | ApplicationStatus.WITHDRAWN
  | ApplicationStatus.COMPLETED;

/** Every move a claim can make. Reviewed as one table; nothing else changes a status. */
export const CLAIM_MOVES: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  [SUBMITTED]: [WAITING_FOR_FACTS, APPROVED, REJECTED, WITHDRAWN],
  // the fact is known, or the documents have come
  [WAITING_FOR_FACTS]: [SUBMITTED, REJECTED, WITHDRAWN],
  // a mistake found before the money was paid takes the approval back
  [APPROVED]: [COMPLETED, SUBMITTED],
  // a refusal of the platform can be set aside by an administrator, with a reason and a document (FUND-7)
  [REJECTED]: [SUBMITTED, WAITING_FOR_FACTS],
  [WITHDRAWN]: [],
  [COMPLETED]: [],
};

export const CLAIM_STATES = Object.keys(CLAIM_MOVES) as ClaimStatus[];

/** Not decided yet: the person can step back and add documents. */
export const OPEN_CLAIM: readonly ClaimStatus[] = [SUBMITTED, WAITING_FOR_FACTS];

export function claimCanMove(from: ClaimStatus, to: ClaimStatus): boolean {
  return CLAIM_MOVES[from].includes(to);
}
