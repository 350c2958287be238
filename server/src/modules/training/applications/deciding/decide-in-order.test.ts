import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import { decideInOrder, type Stocks, type ToDecide } from './decide-in-order.ts';
import { type Offer, type OfferPart, partsOf, selfPaid } from './offer.ts';

const part = (more: Partial<OfferPart> = {}): OfferPart => ({
  fundingSourceId: 'source',
  schemeCode: 'FULL_COST',
  kind: SchemeKind.FULL_COST,
  version: 1,
  reserveCents: 50_000,
  certainCents: 50_000,
  hopedCents: 50_000,
  fromGrants: [],
  seats: null,
  waitingList: true,
  ...more,
});
const offer = (more: Partial<OfferPart> = {}, of: Partial<Offer> = {}): Offer => ({
  parts: [part(more)],
  eligibility: 'MET',
  coPaymentCents: 0,
  coPaymentIfConfirmedCents: null,
  decision: [],
  waitingList: more.waitingList ?? true,
  processingWorkingDays: 5,
  confirmWorkingDays: 3,
  ...of,
});
/** Paid by two sources: so much from each. */
const shared = (sources: [string, string], cents: [number, number], lists: [boolean, boolean] = [true, true]): Offer =>
  offer(
    {},
    {
      parts: [
        part({ fundingSourceId: sources[0], reserveCents: cents[0], waitingList: lists[0] }),
        part({ fundingSourceId: sources[1], reserveCents: cents[1], waitingList: lists[1] }),
      ],
      waitingList: lists[0],
    },
  );
const purse = (left: number, isAwaited = false) => ({ left, isAwaited });
const stocks = (places: number, cents: number, awaited: { room?: boolean; purse?: boolean } = {}): Stocks => ({
  rooms: new Map([['group', { left: places, isAwaited: awaited.room ?? false }]]),
  purses: new Map([['source', purse(cents, awaited.purse)]]),
});
const asked = (count: number, of: Offer | typeof selfPaid | null = offer()): ToDecide[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index + 1), groupId: 'group', reservedBefore: 0, offer: of }));
const told = (applications: ToDecide[], given: Stocks) =>
  decideInOrder(applications, given).map(({ status, waitingFor, refusal }) => refusal ?? waitingFor ?? status);

describe('deciding in order', () => {
  it('worked example 15: 1,200.00 left, three ask for 500.00: two reserved, the third waits, 200.00 left', () => {
    const left = stocks(20, 120_000);
    expect(told(asked(3), left)).toEqual(['SUBMITTED', 'SUBMITTED', 'MONEY']);
    expect(left.purses.get('source')!.left).toBe(20_000);
  });

  it('worked example 15: a source without a waiting list says that it is exhausted', () => {
    expect(told(asked(3, offer({ waitingList: false })), stocks(20, 120_000))).toEqual(['SUBMITTED', 'SUBMITTED', 'EXHAUSTED']);
  });

  it('APP-4: after the last place there is the waiting list', () => {
    expect(told(asked(3), stocks(2, 1_000_000))).toEqual(['SUBMITTED', 'SUBMITTED', 'PLACE']);
  });

  it('FUND-24: who comes later stands behind those who wait, though something is left', () => {
    expect(told(asked(1), stocks(5, 1_000_000, { room: true }))).toEqual(['PLACE']);
    expect(told(asked(1, offer({ reserveCents: 100 })), stocks(5, 20_000, { purse: true }))).toEqual(['MONEY']);
  });

  it('FUND-5: an open fact waits with money and place held', () => {
    expect(told(asked(2, offer({}, { eligibility: 'UNKNOWN' })), stocks(2, 100_000))).toEqual(['WAITING_FOR_FACTS', 'WAITING_FOR_FACTS']);
  });

  it('FUND-9: grants need no budget, and who pays in full needs none', () => {
    const byGrant = offer({ fromGrants: [{ grantId: 'grant', amountCents: 50_000 }] });
    expect(told([...asked(1, byGrant), ...asked(1, selfPaid)], stocks(5, 0, { purse: true }))).toEqual(['SUBMITTED', 'SUBMITTED']);
  });

  it('FUND-15: seats run out like money', () => {
    const seat = offer({ kind: SchemeKind.LICENCE, schemeCode: 'SEAT', seats: 1 });
    const left: Stocks = {
      rooms: new Map([['group', { left: 9, isAwaited: false }]]),
      purses: new Map([['seats:source:SEAT', { left: 1, isAwaited: false }]]),
    };
    expect(told(asked(2, seat), left)).toEqual(['SUBMITTED', 'MONEY']);
  });

  it('FUND-4: what the rules do not offer is refused and takes nothing', () => {
    const left = stocks(1, 50_000);
    expect(told([...asked(1, offer({}, { eligibility: 'NOT_MET' })), ...asked(1, null), ...asked(1)], left)).toEqual([
      'NOT_ELIGIBLE',
      'NOT_ELIGIBLE',
      'SUBMITTED',
    ]);
  });

  it('FUND-17: two sources pay both or neither, and the one that is short keeps the waiting list', () => {
    const given: Stocks = {
      rooms: new Map([['group', { left: 9, isAwaited: false }]]),
      purses: new Map([
        ['a', purse(100)],
        ['b', purse(50)],
      ]),
    };
    expect(
      told(
        [
          ...asked(1, shared(['a', 'b'], [40, 40])),
          // b is short
          ...asked(1, shared(['a', 'b'], [30, 20])),
          ...asked(1, shared(['b', 'a'], [5, 30])),
          // nobody waits for a
          ...asked(1, offer({ fundingSourceId: 'a', reserveCents: 60 })),
          ...asked(1, offer({ fundingSourceId: 'b', reserveCents: 10 })),
        ],
        given,
      ),
    ).toEqual(['SUBMITTED', 'SECOND_MONEY', 'MONEY', 'SUBMITTED', 'MONEY']);
    expect([given.purses.get('a')!.left, given.purses.get('b')!.left]).toEqual([0, 10]);
  });

  it('FUND-17: a source without a waiting list that is short says no for both', () => {
    const short = (lists: [boolean, boolean]) => {
      const given: Stocks = {
        rooms: new Map([['group', { left: 9, isAwaited: false }]]),
        purses: new Map([
          ['a', purse(10)],
          ['b', purse(10)],
        ]),
      };
      return [
        told(asked(1, shared(['a', 'b'], [20, 5], lists)), given)[0],
        told(asked(1, shared(['a', 'b'], [5, 20], lists)), given)[0],
        told(asked(1, shared(['a', 'b'], [20, 20], lists)), given)[0],
      ];
    };
    expect(short([true, false])).toEqual(['MONEY', 'EXHAUSTED', 'EXHAUSTED']);
    expect(short([false, true])).toEqual(['EXHAUSTED', 'SECOND_MONEY', 'EXHAUSTED']);
  });

  it('FUND-24: for any sequence nothing is given twice, and nobody is served before somebody who waits for the same', () => {
    const source = fc.constantFrom('x', 'y');
    const application = fc.record({
      groupId: fc.constantFrom('a', 'b'),
      sources: fc.oneof(fc.tuple(source), fc.constantFrom<[string, string]>(['x', 'y'], ['y', 'x'])),
      cents: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })),
      waitingList: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(application, { maxLength: 60 }), fc.nat(12), fc.nat(3_000), (given, places, cents) => {
        const left: Stocks = {
          rooms: new Map(['a', 'b'].map((id) => [id, { left: places, isAwaited: false }])),
          purses: new Map(['x', 'y'].map((id) => [id, { left: cents, isAwaited: false }])),
        };
        const offers = given.map(({ sources: [main, second], cents: amounts, waitingList }) =>
          second
            ? shared([main, second], amounts, [waitingList, waitingList])
            : offer({ fundingSourceId: main, reserveCents: amounts[0], waitingList }),
        );
        const decided = decideInOrder(
          given.map((one, index) => ({ id: String(index), groupId: one.groupId, reservedBefore: 0, offer: offers[index]! })),
          left,
        );
        const served = (index: number) => decided[index]!.status === 'SUBMITTED';
        const takes = (index: number, id: string) =>
          partsOf(offers[index]!).reduce((sum, { fundingSourceId, reserveCents }) => sum + (fundingSourceId === id ? reserveCents : 0), 0);
        for (const group of ['a', 'b'])
          expect(given.filter((one, index) => one.groupId === group && served(index)).length).toBe(places - left.rooms.get(group)!.left);
        for (const id of ['x', 'y']) {
          const spent = given.reduce((sum, _, index) => sum + (served(index) ? takes(index, id) : 0), 0);
          expect(spent).toBe(cents - left.purses.get(id)!.left);
          expect(spent).toBeLessThanOrEqual(cents);
        }
        given.forEach((one, index) => {
          if (!served(index)) return;
          decided.slice(0, index).forEach((earlier, before) => {
            const other = given[before]!;
            expect(earlier.waitingFor === 'PLACE' && other.groupId === one.groupId).toBe(false);
            const awaited =
              earlier.waitingFor === 'MONEY' ? other.sources[0] : earlier.waitingFor === 'SECOND_MONEY' ? other.sources[1] : null;
            expect(awaited != null && takes(index, awaited) > 0).toBe(false);
          });
        });
      }),
      { numRuns: 500 },
    );
  });
});
