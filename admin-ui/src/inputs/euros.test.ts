import { describe, expect, it } from 'vitest';
import { basisPointsOf, centsOf, eurosOf, percentOf } from './euros.ts';

describe('amounts as they are typed', () => {
  it.each([
    ['500', 50_000],
    ['412,13', 41_213],
    ['412.13', 41_213],
    ['0,5', 50],
    ['0.07', 7],
    ['1 234,50 €', 123_450],
    ['10\u00a0498\u00a0700', 1_049_870_000],
  ])('reads %j', (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });

  it.each(['', 'abc', '-5', '1,234', '1,2,3', '5e3', '90071992547409911'])('refuses %j', (text) => {
    expect(centsOf(text)).toBeNull();
  });

  it('writes what it reads', () => {
    for (const cents of [0, 7, 50, 41_213, 50_000, 1_049_870_000]) expect(centsOf(eurosOf(cents, 'lv'))).toBe(cents);
    expect(eurosOf(41_213, 'lv')).toBe('412,13');
    expect(eurosOf(50_000, 'en')).toBe('500');
  });

  it('shares are basis points', () => {
    expect(basisPointsOf('90')).toBe(9000);
    expect(basisPointsOf('90,5 %')).toBe(9050);
    expect(basisPointsOf('101')).toBeNull();
    expect(percentOf(9050, 'lv')).toBe('90,5');
  });
});
