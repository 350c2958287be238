import { describe, expect, it } from 'vitest';
import { timeLeft } from './timeLeft.ts';

const MINUTE = 60_000;

describe('how long until a window opens or closes', () => {
  it('FUND-25: leaves out what is zero', () => {
    expect(timeLeft(3 * MINUTE)).toEqual([['minutes', 3]]);
    expect(timeLeft(26 * 60 * MINUTE)).toEqual([
      ['days', 1],
      ['hours', 2],
    ]);
  });

  it('FUND-25: counts seconds in the last two minutes', () => {
    expect(timeLeft(119_500)).toEqual([['minutes', 2]]);
    expect(timeLeft(72_000)).toEqual([
      ['minutes', 1],
      ['seconds', 12],
    ]);
    expect(timeLeft(1)).toEqual([['seconds', 1]]);
  });
});
