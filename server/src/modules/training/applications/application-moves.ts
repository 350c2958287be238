import { ApplicationStatus } from './application-status.enum.ts';

const {
  DRAFT,
  SUBMITTED,
  WAITING_FOR_FACTS,
  WAITLISTED,
  APPROVED,
  REJECTED,
  WITHDRAWN,
  ENROLLED,
  IN_TRAINING,
  COMPLETED,
  INTERRUPTED,
  EXCLUDED,
  TRANSFERRED,
} = ApplicationStatus;

/**
 * Every move an application can make (APP-3). Reviewed as one table; nothing else changes a status.
 * SUBMITTED is also the state of an application that has been received and waits, for a moment, to be decided in order of receipt.
 */
export const MOVES: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  [DRAFT]: [SUBMITTED, WITHDRAWN],
  [SUBMITTED]: [WAITING_FOR_FACTS, WAITLISTED, APPROVED, REJECTED, WITHDRAWN, TRANSFERRED],
  // a register has answered, or an administrator has settled the fact
  [WAITING_FOR_FACTS]: [SUBMITTED, REJECTED, WITHDRAWN, TRANSFERRED],
  // a freed place was confirmed
  [WAITLISTED]: [SUBMITTED, WAITING_FOR_FACTS, REJECTED, WITHDRAWN],
  [APPROVED]: [ENROLLED, IN_TRAINING, REJECTED, WITHDRAWN, TRANSFERRED],
  [ENROLLED]: [IN_TRAINING, REJECTED, WITHDRAWN, TRANSFERRED],
  [IN_TRAINING]: [COMPLETED, INTERRUPTED, EXCLUDED, TRANSFERRED],
  // a refusal of the platform can be set aside by an administrator, with a reason and a document (FUND-7)
  [REJECTED]: [SUBMITTED],
  [WITHDRAWN]: [],
  [COMPLETED]: [],
  [INTERRUPTED]: [],
  [EXCLUDED]: [],
  [TRANSFERRED]: [],
};

/** Before the first class: the person may step back and gets all money back (APP-12). */
export const BEFORE_TRAINING: readonly ApplicationStatus[] = [SUBMITTED, WAITING_FOR_FACTS, WAITLISTED, APPROVED, ENROLLED];

/** Neither ended nor withdrawn. */
export const OPEN: readonly ApplicationStatus[] = [...BEFORE_TRAINING, IN_TRAINING];

/** Nothing moves any more. */
export const ENDED: readonly ApplicationStatus[] = [REJECTED, WITHDRAWN, COMPLETED, INTERRUPTED, EXCLUDED, TRANSFERRED];

/** In these states an application counts among the places of its group; somebody waiting does so only while a freed place is kept for them. */
export const HOLDING_A_PLACE: readonly ApplicationStatus[] = [
  SUBMITTED,
  WAITING_FOR_FACTS,
  APPROVED,
  ENROLLED,
  IN_TRAINING,
  COMPLETED,
  INTERRUPTED,
  EXCLUDED,
];

export function canMove(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return MOVES[from].includes(to);
}

/** Taken into a group whose first day has come: in training, though it may not be written down yet. */
export function isDueToBegin({ status, startsOn }: { status: ApplicationStatus; startsOn: string }, today: string): boolean {
  return (status === APPROVED || status === ENROLLED) && startsOn <= today;
}
