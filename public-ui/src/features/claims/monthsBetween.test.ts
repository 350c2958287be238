import { describe, expect, it } from 'vitest';
import { monthsBetween } from './monthsBetween.ts';

describe('monthsBetween', () => {
  it('FUND-14: names every month of a training that has begun, the latest first', () =>
    expect(monthsBetween('2026-11-30', '2027-02-01')).toEqual(['2027-02', '2027-01', '2026-12', '2026-11']));
  it('FUND-14: names none before it begins', () => expect(monthsBetween('2027-03-01', '2027-02-28')).toEqual([]));
});
