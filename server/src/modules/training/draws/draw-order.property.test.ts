import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnOrder, fingerprint, newTicket, sheetDigest } from './draw-order.ts';

const ticket = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-') });
const tickets = fc.uniqueArray(ticket, { minLength: 1, maxLength: 60 });
const hex = fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom(...'0123456789abcdef') });

describe('BEY-20: the drawn order', () => {
  it('is a permutation of the tickets', () => {
    fc.assert(
      fc.property(hex, hex, tickets, (seed, digest, list) => void expect(drawnOrder(seed, digest, list).sort()).toEqual([...list].sort())),
    );
  });

  it('follows from the secret number, the list and the tickets alone, in whatever order they are given', () => {
    fc.assert(
      fc.property(hex, hex, tickets, fc.infiniteStream(fc.nat()), (seed, digest, list, chance) => {
        const shuffled = [...list].map((one) => [chance.next().value, one] as const).sort((a, b) => a[0] - b[0]);
        const again = shuffled.map(([, one]) => one);
        expect(drawnOrder(seed, digest, again)).toEqual(drawnOrder(seed, digest, list));
        expect(sheetDigest(digest, again)).toBe(sheetDigest(digest, list));
      }),
    );
  });

  it('another secret number, another list, or one ticket more or less shows', () => {
    fc.assert(
      fc.property(hex, hex, hex, tickets, ticket, (seed, other, digest, list, extra) => {
        fc.pre(seed !== other && !list.includes(extra));
        expect(fingerprint(seed)).not.toBe(fingerprint(other));
        const digests = [
          sheetDigest(digest, list),
          sheetDigest(other, list),
          sheetDigest(digest, [...list, extra]),
          sheetDigest(digest, list.slice(1)),
        ];
        fc.pre(digest !== other);
        expect(new Set(digests).size).toBe(4);
      }),
    );
  });

  it('gives everybody the same chance, whoever applied first: every place of 20 goes to each of 20 about as often', () => {
    const list = Array.from({ length: 20 }, (_, index) => `T${String(index).padStart(2, '0')}`);
    const draws = 8_000;
    const counts = list.map(() => Array.from({ length: 20 }, () => 0));
    for (let round = 0; round < draws; round++) {
      const seed = fingerprint(`fixed ${round}`);
      drawnOrder(seed, sheetDigest(seed, list), list).forEach((one, place) => (counts[list.indexOf(one)]![place]! += 1));
    }
    const expected = draws / 20;
    const chiSquare = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 361 degrees of freedom: above 455 by chance once in some thousand times; the numbers are fixed, so it is the same every time
    expect(chiSquare).toBeLessThan(455);
    const firstHalf = counts.slice(0, 10).reduce((sum, places) => sum + places.slice(0, 10).reduce((a, b) => a + b, 0), 0);
    expect(Math.abs(firstHalf / (draws * 10) - 0.5)).toBeLessThan(0.01);
  });

  it('a ticket can be read aloud and is there once', () => {
    const made = Array.from({ length: 2_000 }, newTicket);
    expect(new Set(made).size).toBe(2_000);
    for (const one of made) expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});
