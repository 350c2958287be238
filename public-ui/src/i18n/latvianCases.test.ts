import { describe, expect, it } from 'vitest';
import { createFormats } from './format.ts';
import { inCase } from './latvianCases.ts';

const { day } = createFormats('lv', '2026-11-22');

describe('CAT-14: dates in the case their sentence asks for', () => {
  it.each([
    ['2027-03-25', '2027. gada 25. martam', '2027. gada 25. marta', '2027. gada 25. martā'],
    ['2026-04-09', '9. aprīlim', '9. aprīļa', '9. aprīlī'],
    ['2026-06-20', '20. jūnijam', '20. jūnija', '20. jūnijā'],
    ['2026-12-18', '18. decembrim', '18. decembra', '18. decembrī'],
  ])('%s', (date, dative, genitive, locative) => {
    expect(inCase(day(date), 'dative')).toBe(dative);
    expect(inCase(day(date), 'genitive')).toBe(genitive);
    expect(inCase(day(date), 'locative')).toBe(locative);
  });

  it('every month changes', () => {
    for (let month = 1; month <= 12; month += 1) {
      const written = day(`2026-${String(month).padStart(2, '0')}-05`);
      for (const to of ['dative', 'genitive', 'locative'] as const) expect(inCase(written, to)).not.toBe(written);
    }
  });
});
