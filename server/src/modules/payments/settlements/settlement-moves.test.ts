import { describe, expect, it } from 'vitest';
import { canMove, MOVES, takesLines } from './settlement-moves.ts';
import { SettlementStatus } from './settlement-status.enum.ts';

const { OPEN, PAYABLE, PAID, ON_HOLD } = SettlementStatus;

describe('moves of a statement', () => {
  it('BEY-9: open, payable, paid; stopped payment goes on where it stood; what is paid stays paid', () => {
    expect(MOVES).toEqual({ OPEN: [PAYABLE, PAID, ON_HOLD], PAYABLE: [PAID, ON_HOLD], ON_HOLD: [OPEN, PAYABLE], PAID: [] });
    for (const to of Object.values(SettlementStatus)) expect(canMove(PAID, to)).toBe(false);
    expect(canMove(ON_HOLD, PAID)).toBe(false);
    expect(canMove(PAYABLE, OPEN)).toBe(false);
  });

  it('BEY-9: lines come and go until the approval, also while payment is stopped', () => {
    expect(takesLines({ status: OPEN, resumesAs: null })).toBe(true);
    expect(takesLines({ status: ON_HOLD, resumesAs: OPEN })).toBe(true);
    expect(takesLines({ status: ON_HOLD, resumesAs: PAYABLE })).toBe(false);
    expect(takesLines({ status: PAYABLE, resumesAs: null })).toBe(false);
    expect(takesLines({ status: PAID, resumesAs: null })).toBe(false);
  });
});
