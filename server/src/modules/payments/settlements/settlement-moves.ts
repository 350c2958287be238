import { SettlementStatus } from './settlement-status.enum.ts';

const { OPEN, PAYABLE, PAID, ON_HOLD } = SettlementStatus;

/**
 * Every move a statement can make (BEY-9). Reviewed as one table; the database keeps the same one and nothing else changes a status.
 * Stopped payment goes on where it stood: the statement remembers whether that was open or payable.
 */
export const MOVES: Readonly<Record<SettlementStatus, readonly SettlementStatus[]>> = {
  // straight to paid when what was taken back leaves nothing to pay
  [OPEN]: [PAYABLE, PAID, ON_HOLD],
  [PAYABLE]: [PAID, ON_HOLD],
  [ON_HOLD]: [OPEN, PAYABLE],
  [PAID]: [],
};

export function canMove(from: SettlementStatus, to: SettlementStatus): boolean {
  return MOVES[from].includes(to);
}

/** Lines can still come and go: the statement is open, or was when its payment was stopped. */
export function takesLines({ status, resumesAs }: { status: SettlementStatus; resumesAs: SettlementStatus | null }): boolean {
  return status === OPEN || (status === ON_HOLD && resumesAs === OPEN);
}
