import { describe, expect, it } from 'vitest';
import { dayOf, timeOf } from './day-text.ts';

describe('CAT-14: days and times as people write them', () => {
  it.each(['01.09.2026.', '1.9.2026', '01.09.2026', '01/09/2026', '1-9-2026', '2026-09-01', ' 01. 09. 2026. '])('reads %j', (text) => {
    expect(dayOf(text)).toBe('2026-09-01');
  });

  it.each(['', '31.02.2026', '29.02.2026', '2026', '01.13.2026', 'rīt', '1.9.26'])('refuses %j', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it('knows leap days', () => {
    expect(dayOf('29.02.2028')).toBe('2028-02-29');
  });

  it('reads times', () => {
    expect(timeOf('9:00')).toBe('09:00');
    expect(timeOf('18.30')).toBe('18:30');
    expect(timeOf('0900')).toBe('09:00');
    expect(timeOf('24:00')).toBeNull();
    expect(timeOf('18:60')).toBeNull();
  });
});
