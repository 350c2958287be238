import { describe, expect, it } from 'vitest';
import { readEuros } from './readEuros.ts';

describe('readEuros', () => {
  it.each([
    ['450', 45_000],
    ['450,5', 45_050],
    ['450.05', 45_005],
    ['1 234,50 €', 123_450],
    ['€12', 1200],
    ['0,01', 1],
  ])('FUND-13: %s is %i cents', (text, cents) => expect(readEuros(text)).toBe(cents));

  it.each(['', 'abc', '1,234,5', '12,345', '-5', '1e3', '12345678'])('FUND-13: "%s" is not an amount', (text) =>
    expect(readEuros(text)).toBeUndefined(),
  );
});
