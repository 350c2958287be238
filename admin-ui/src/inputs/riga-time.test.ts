import { describe, expect, it } from 'vitest';
import { instantOf, wallClockOf } from './riga-time.ts';

describe('FUND-25: times are those of clocks in Latvia', () => {
  it('in summer three hours ahead of UTC, in winter two', () => {
    expect(instantOf('2026-06-09T09:00')).toBe('2026-06-09T06:00:00.000Z');
    expect(instantOf('2026-12-09T09:00')).toBe('2026-12-09T07:00:00.000Z');
  });

  it('is read back as it was typed, also around the change of clocks', () => {
    for (const wallClock of ['2026-03-28T23:59', '2026-03-29T04:00', '2026-10-24T12:00', '2026-10-25T04:30', '2026-01-01T00:00']) {
      expect(wallClockOf(instantOf(wallClock) ?? '')).toBe(wallClock);
    }
  });

  it('says nothing about what is no time', () => {
    expect(instantOf('')).toBeNull();
    expect(wallClockOf('not a time')).toBe('');
    for (const typed of ['1 00:00', '1.12 00:00', '2026-12-01 00:00', '2026 00:00', '1']) expect(wallClockOf(typed)).toBe('');
  });
});
