import { describe, expect, it } from 'vitest';
import { dayIn, periodsOf } from './periods.ts';

describe('periods of a statement', () => {
  it('FUND-23: are counted from today, over the turn of the year too', () => {
    expect(periodsOf('2027-01-15')).toEqual({
      month: { from: '2027-01-01', until: '2027-01-15' },
      lastMonth: { from: '2026-12-01', until: '2026-12-31' },
      year: { from: '2027-01-01', until: '2027-01-15' },
      lastYear: { from: '2026-01-01', until: '2026-12-31' },
    });
  });

  it.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-13-03', undefined],
    ['yesterday', undefined],
    [null, undefined],
  ])('FUND-23: %s in the address is the day %s', (text, day) => expect(dayIn(text)).toBe(day));
});
