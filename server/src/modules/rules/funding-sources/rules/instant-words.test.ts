import { describe, expect, it } from 'vitest';
import { instantWords } from './instant-words.ts';

describe('an instant in words', () => {
  it('FUND-25: the day in full and the time in Latvia, in winter and in summer', () => {
    expect(instantWords('2026-12-01T07:00:00Z')).toEqual({ lv: '01.12.2026. 09:00', en: '1 December 2026, 09:00' });
    expect(instantWords('2026-06-09T06:30:00Z')).toEqual({ lv: '09.06.2026. 09:30', en: '9 June 2026, 09:30' });
  });

  it('midnight is the beginning of its day', () => {
    expect(instantWords('2026-12-30T22:00:00Z').lv).toBe('31.12.2026. 00:00');
  });

  it('FUND-25: seconds are told where there are any', () => {
    expect(instantWords('2026-12-01T07:00:30Z').lv).toBe('01.12.2026. 09:00:30');
  });
});
