import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from './days.ts';
import { addWorkingDays, isPublicHoliday } from './working-days.ts';

describe('working days', () => {
  it('APP-5: five working days from a Sunday end on Friday', () => expect(addWorkingDays('2026-11-22', 5)).toBe('2026-11-27'));
  it('APP-4: three working days over a weekend', () => expect(addWorkingDays('2026-11-26', 3)).toBe('2026-12-01'));
  it('public holidays do not count: Christmas and New Year', () => expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-30'));
  it.each(['2024-03-29', '2024-04-01', '2025-04-18', '2025-04-21', '2026-04-03', '2026-04-06', '2026-06-23', '2026-11-18'])(
    '%s is a public holiday',
    (day) => expect(isPublicHoliday(day)).toBe(true),
  );
  it('4 May on a Sunday makes Monday free', () =>
    expect([isPublicHoliday('2025-05-05'), isPublicHoliday('2026-05-05')]).toEqual([true, false]));
});

describe('days', () => {
  it('a month later than the last of January is the last of February', () =>
    expect([addMonths('2026-01-31', 1), addMonths('2024-01-31', 1), addMonths('2025-06-08', 6)]).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2025-12-08',
    ]));
  it('days cross months and summer time', () =>
    expect([addDays('2026-03-28', 2), addDays('2026-12-31', 1)]).toEqual(['2026-03-30', '2027-01-01']));
});
