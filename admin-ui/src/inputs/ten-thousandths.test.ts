import { describe, expect, it } from 'vitest';
import { decimalOf, tenThousandthsOf } from './ten-thousandths.ts';

describe('numbers with four decimals', () => {
  it('FUND-19: are read as they stand', () => {
    expect(['1,56', '1.28', '2,6714', '3', '0,0001'].map(tenThousandthsOf)).toEqual([15_600, 12_800, 26_714, 30_000, 1]);
    expect(['', '1,23456', '-1', '1,2,3', 'x'].map(tenThousandthsOf)).toEqual([null, null, null, null, null]);
  });

  it('FUND-19: are shown with two decimals at least', () => {
    expect([15_600, 26_714, 30_000, 1].map((value) => decimalOf(value, 'lv'))).toEqual(['1,56', '2,6714', '3,00', '0,0001']);
    expect(decimalOf(12_800, 'en')).toBe('1.28');
  });
});
