import type { LedgerLines_TransferFragment } from '../../gql/graphql.ts';

type Transfer = LedgerLines_TransferFragment;
export type Station = Transfer['debit'];

export interface Balance {
  station: Station;
  cents: number;
}

/** Where the money of these transfers lies now: what came into each account less what left it. Zero ones are passed through. */
export function whereItLies(transfers: readonly Transfer[]): Balance[] {
  const balances = new Map<string, Balance>();
  const add = (station: Station, cents: number) => {
    const before = balances.get(station.id)?.cents ?? 0;
    balances.set(station.id, { station, cents: before + cents });
  };
  for (const { debit, credit, amount } of transfers) {
    add(debit, -amount.cents);
    add(credit, amount.cents);
  }
  return [...balances.values()].filter(({ cents }) => cents > 0);
}

/** The accounts the money came from: those that gave more than they got. */
export function whereItCameFrom(transfers: readonly Transfer[]): Station[] {
  const given = new Map<string, { station: Station; cents: number }>();
  for (const { debit, credit, amount } of transfers) {
    given.set(debit.id, { station: debit, cents: (given.get(debit.id)?.cents ?? 0) + amount.cents });
    given.set(credit.id, { station: credit, cents: (given.get(credit.id)?.cents ?? 0) - amount.cents });
  }
  return [...given.values()].filter(({ cents }) => cents > 0).map(({ station }) => station);
}
