import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateInWords,
  formatDateTime,
  formatMoney,
  formatMoneyInWords,
  formatNumber,
  formatPercent,
  formatWeekday,
} from './format.ts';

/** Intl separates with several kinds of space; a reader sees one. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('figures in the reader’s form', () => {
  it('CAT-14: money', () => {
    expect(plain(formatMoney(41_213, 'lv'))).toBe('412,13 €');
    expect(plain(formatMoney(1_049_870_000, 'lv'))).toBe('10 498 700,00 €');
    expect(plain(formatMoney(123_450, 'lv'))).toBe('1 234,50 €');
    expect(formatMoney(41_213, 'en')).toBe('€412.13');
    expect(plain(formatMoneyInWords(50_000, 'lv'))).toBe('500 €');
    expect(plain(formatMoneyInWords(50_050, 'lv'))).toBe('500,50 €');
  });

  it('CAT-14: numbers and shares', () => {
    expect(plain(formatNumber(20_251, 'lv'))).toBe('20 251');
    expect(plain(formatPercent(9000, 'lv'))).toBe('90 %');
    expect(formatPercent(9050, 'en')).toBe('90.5%');
  });

  it('CAT-14: days are days of the calendar, whatever the clock of the machine', () => {
    expect(formatDate('2026-09-01', 'lv')).toBe('01.09.2026.');
    expect(formatDate('2026-09-01', 'en')).toBe('01/09/2026');
    expect(formatDateInWords('2026-09-01', 'en')).toBe('1 September 2026');
    expect(formatWeekday(1, 'lv')).toBe('Pirmdiena');
    expect(formatWeekday(7, 'en')).toBe('Sunday');
  });

  it('instants are shown as the clock in Latvia shows them', () => {
    expect(formatDateTime('2026-06-01T09:00:00Z', 'lv')).toBe('01.06.2026. 12:00');
    expect(formatDateTime('2026-06-01T09:00:00Z', 'en')).toBe('01/06/2026, 12:00');
  });
});
