import { describe, expect, it } from 'vitest';
import type { LedgerLines_TransferFragment } from '../../gql/graphql.ts';
import { whereItCameFrom, whereItLies } from './every-cent.ts';

const grant = { id: 'g', kind: 'GRANT', label: 'Piešķīrums' } as const;
const reserved = { id: 'r', kind: 'RESERVED', label: 'Rezervēts' } as const;
const payable = { id: 'p', kind: 'PAYABLE_PROVIDER', label: 'Jāmaksā' } as const;

let sequence = 0;
function transfer(
  debit: LedgerLines_TransferFragment['debit'],
  credit: LedgerLines_TransferFragment['debit'],
  cents: number,
): LedgerLines_TransferFragment {
  sequence += 1;
  return {
    id: String(sequence),
    sequence,
    at: '2026-01-01T00:00:00Z',
    kind: 'RESERVE',
    amount: { cents, currency: 'EUR' },
    debit,
    credit,
    reason: '',
    reference: null,
    actor: '',
    sentence: '',
  };
}

describe('following every cent', () => {
  it('money reserved from a grant lies in the reservation and came from the grant', () => {
    const transfers = [transfer(grant, reserved, 41_213)];
    expect(whereItLies(transfers)).toEqual([{ station: reserved, cents: 41_213 }]);
    expect(whereItCameFrom(transfers)).toEqual([grant]);
  });

  it('FUND-21: after completion the reservation is empty and the provider is owed', () => {
    expect(whereItLies([transfer(grant, reserved, 41_213), transfer(reserved, payable, 41_213)])).toEqual([
      { station: payable, cents: 41_213 },
    ]);
  });

  it('money that went back lies nowhere new and came from nowhere', () => {
    const transfers = [transfer(grant, reserved, 41_213), transfer(reserved, grant, 41_213)];
    expect(whereItLies(transfers)).toEqual([]);
    expect(whereItCameFrom(transfers)).toEqual([]);
  });
});
