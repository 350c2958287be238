import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareEarned } from './share-earned.ts';

const cents = fc.integer({ min: 1, max: 10_000_000 });

describe('what a provider earned, taken from two sources', () => {
  it('FUND-17: the parts add up, no source pays more than it holds, the second within half a cent of its share', () => {
    fc.assert(
      fc.property(cents, cents, fc.double({ min: 0, max: 1, noNaN: true }), (main, second, share) => {
        const earned = Math.round((main + second) * share);
        const parts = shareEarned(
          earned,
          new Map([
            ['second', second],
            ['main', main],
          ]),
          'main',
        );
        const [ofMain, ofSecond] = [parts.get('main')!, parts.get('second')!];
        expect(ofMain + ofSecond).toBe(earned);
        expect(ofMain).toBeGreaterThanOrEqual(0);
        expect(ofMain).toBeLessThanOrEqual(main);
        expect(ofSecond).toBeGreaterThanOrEqual(0);
        expect(ofSecond).toBeLessThanOrEqual(second);
        expect(Math.abs(ofSecond * (main + second) - earned * second) * 2).toBeLessThanOrEqual(main + second);
      }),
    );
  });

  it('FUND-17: half a cent goes up for the second source', () => {
    expect([
      ...shareEarned(
        10_001,
        new Map([
          ['main', 20_000],
          ['second', 20_000],
        ]),
        'main',
      ),
    ]).toEqual([
      ['main', 5_000],
      ['second', 5_001],
    ]);
  });

  it('FUND-21: a single source pays it all', () => {
    expect([...shareEarned(700, new Map([['only', 900]]), 'only')]).toEqual([['only', 700]]);
    expect([...shareEarned(0, new Map(), 'only')]).toEqual([]);
  });
});
