import { describe, expect, it } from 'vitest';
import { exampleOf } from './worked-example.ts';

describe('the worked example beside the figures', () => {
  it('FUND-19: 1.56 × 1.28 is 320.00 for 160 hours, 2.6714 rounded at the end is 427.42', () => {
    expect(exampleOf('HOURLY', 15_600, 12_800)).toBe(32_000);
    expect(exampleOf('TOTAL', 26_714, 10_000)).toBe(42_742);
    expect(exampleOf('TOTAL', null, 10_000)).toBeNull();
  });
});
