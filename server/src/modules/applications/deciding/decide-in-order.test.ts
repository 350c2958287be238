import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { SchemeKind } from '../../funding-sources/scheme-kind.enum.ts';
import { decideInOrder, type Stocks, type ToDecide } from './decide-in-order.ts';
import { type Offer, selfPaid } from './offer.ts';

const offer = (part: Partial<Offer> = {}): Offer => ({
  schemeCode: 'FULL_COST',
  kind: SchemeKind.FULL_COST,
  version: 1,
  eligibility: 'MET',
  reserveCents: 50_000,
  certainCents: 50_000,
  coPaymentCents: 0,
  coPaymentIfConfirmedCents: null,
  fromGrants: [],
  decision: [],
  seats: null,
  waitingList: true,
  processingWorkingDays: 5,
  confirmWorkingDays: 3,
  ...part,
});
const stocks = (places: number, cents: number, awaited: { room?: boolean; purse?: boolean } = {}): Stocks => ({
  rooms: new Map([['group', { left: places, isAwaited: awaited.room ?? false }]]),
  purses: new Map([['source', { left: cents, isAwaited: awaited.purse ?? false }]]),
});
const asked = (count: number, of: Offer | typeof selfPaid | null = offer()): ToDecide[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index + 1), groupId: 'group', fundingSourceId: 'source', offer: of }));
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
    expect(told(asked(2, offer({ eligibility: 'UNKNOWN' })), stocks(2, 100_000))).toEqual(['WAITING_FOR_FACTS', 'WAITING_FOR_FACTS']);
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
    expect(told([...asked(1, offer({ eligibility: 'NOT_MET' })), ...asked(1, null), ...asked(1)], left)).toEqual([
      'NOT_ELIGIBLE',
      'NOT_ELIGIBLE',
      'SUBMITTED',
    ]);
  });

  it('FUND-24: for any sequence nothing is given twice, and nobody is served before somebody who waits for the same', () => {
    const application = fc.record({
      groupId: fc.constantFrom('a', 'b'),
      fundingSourceId: fc.constantFrom('x', 'y'),
      cents: fc.integer({ min: 1, max: 900 }),
      waitingList: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(application, { maxLength: 60 }), fc.nat(12), fc.nat(3_000), (given, places, cents) => {
        const left: Stocks = {
          rooms: new Map(['a', 'b'].map((id) => [id, { left: places, isAwaited: false }])),
          purses: new Map(['x', 'y'].map((id) => [id, { left: cents, isAwaited: false }])),
        };
        const decided = decideInOrder(
          given.map((one, index) => ({
            id: String(index),
            groupId: one.groupId,
            fundingSourceId: one.fundingSourceId,
            offer: offer({ reserveCents: one.cents, waitingList: one.waitingList }),
          })),
          left,
        );
        const served = (index: number) => decided[index]!.status === 'SUBMITTED';
        for (const group of ['a', 'b'])
          expect(given.filter((one, index) => one.groupId === group && served(index)).length).toBe(places - left.rooms.get(group)!.left);
        for (const source of ['x', 'y']) {
          const spent = given.reduce((sum, one, index) => sum + (one.fundingSourceId === source && served(index) ? one.cents : 0), 0);
          expect(spent).toBe(cents - left.purses.get(source)!.left);
          expect(spent).toBeLessThanOrEqual(cents);
        }
        given.forEach((one, index) => {
          if (!served(index)) return;
          decided.slice(0, index).forEach((earlier, before) => {
            const other = given[before]!;
            expect(earlier.waitingFor === 'PLACE' && other.groupId === one.groupId).toBe(false);
            expect(earlier.waitingFor === 'MONEY' && other.fundingSourceId === one.fundingSourceId).toBe(false);
          });
        });
      }),
      { numRuns: 500 },
    );
  });
});
