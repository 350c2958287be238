import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanToOneDecimal, publicRating } from './public-rating.ts';

/** Counts of stars of one aspect, four times. */
const everywhere = (counts: number[]) => [...counts, ...counts, ...counts, ...counts];

describe('publicRating', () => {
  it('QUAL-6: nine respondents are not enough, and one more answer is needed', () => {
    expect(publicRating(everywhere([0, 0, 0, 0, 9]))).toEqual({
      published: false,
      respondents: 9,
      answersNeeded: 1,
      average: null,
      aspects: [],
    });
  });

  it('QUAL-6: nobody answered yet', () => {
    expect(publicRating(everywhere([0, 0, 0, 0, 0]))).toEqual({
      published: false,
      respondents: 0,
      answersNeeded: 10,
      average: null,
      aspects: [],
    });
  });

  it('QUAL-6: with ten respondents it is public, with the four aspects and the spread of stars', () => {
    const rating = publicRating([...[0, 0, 0, 5, 5], ...[0, 0, 0, 0, 10], ...[10, 0, 0, 0, 0], ...[0, 0, 10, 0, 0]]);
    // (45 + 50 + 10 + 30) / 40 = 3.375
    expect(rating).toEqual({
      published: true,
      respondents: 10,
      answersNeeded: 0,
      average: 3.4,
      aspects: [
        { aspect: 'KNOWLEDGE', average: 4.5, spread: [0, 0, 0, 5, 5] },
        { aspect: 'CONTENT', average: 5, spread: [0, 0, 0, 0, 10] },
        { aspect: 'TEACHER', average: 1, spread: [10, 0, 0, 0, 0] },
        { aspect: 'ORGANISATION', average: 3, spread: [0, 0, 10, 0, 0] },
      ],
    });
  });

  it.each([
    [85, 20, 4.3],
    [425, 100, 4.3],
    [4249, 1000, 4.2],
    [83, 20, 4.2],
    [90, 20, 4.5],
    [1, 1, 1],
    [5, 1, 5],
  ])('QUAL-6: %i stars of %i answers are %d, rounded half-up', (total, count, mean) => {
    expect(meanToOneDecimal(total, count)).toBe(mean);
  });

  it('QUAL-6: the published shares of the pilot give its published averages', () => {
    // shares of 1446 respondents in % as printed: knowledge, content (adds up to 101), teacher, organisation
    const aspects = publicRating([...[1, 2, 9, 31, 57], ...[1, 2, 7, 29, 61], ...[1, 1, 5, 20, 73], ...[1, 2, 7, 27, 63]]).aspects;
    expect(aspects.map(({ average }) => average)).toEqual([4.4, 4.5, 4.6, 4.5]);
  });

  it('QUAL-6: never strays from the exact mean by more than half a tenth, and half goes up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1_000, max: 5_000 }), (count, thousandths) => {
        const total = Math.floor((count * thousandths) / 1_000);
        const tenths = Math.round(meanToOneDecimal(total, count) * 10);
        // tenths/10 - 1/20 <= total/count < tenths/10 + 1/20, in whole numbers
        return (2 * tenths - 1) * count <= 20 * total && 20 * total < (2 * tenths + 1) * count;
      }),
    );
  });
});
