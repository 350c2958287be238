import { describe, expect, it } from 'vitest';
import { createFormats } from './format.ts';

const lv = createFormats('lv', '2026-06-01');
const en = createFormats('en', '2026-06-01');
/** Spaces of every width as plain ones: which of them Intl chooses is not our promise. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('CAT-14: numbers, money and dates in the reader’s form', () => {
  it('money loses its cents only when there are none', () => {
    expect(plain(lv.money(0))).toBe('0 €');
    expect(plain(lv.money(9213))).toBe('92,13 €');
    expect(plain(lv.money(50000))).toBe('500 €');
    expect(plain(lv.money(1234567))).toBe('12 345,67 €');
    expect(en.money(9213)).toBe('€92.13');
    expect(en.money(50000)).toBe('€500');
  });

  it('a rating always has one decimal', () => {
    expect(lv.rating(4.6)).toBe('4,6');
    expect(lv.rating(5)).toBe('5,0');
    expect(en.rating(4.55)).toBe('4.6');
  });

  it('a day says its year only when it is another', () => {
    expect(lv.day('2026-06-09')).toBe('9. jūnijs');
    expect(lv.day('2027-01-09')).toBe('2027. gada 9. janvāris');
    expect(en.day('2026-06-09')).toBe('9 June');
    expect(en.day('2027-01-09')).toBe('9 January 2027');
  });

  it('an instant is shown in Latvian time, winter and summer', () => {
    expect(lv.instant('2026-01-15T10:00:00Z')).toContain('12:00');
    expect(lv.instant('2026-07-15T10:00:00Z')).toContain('13:00');
  });

  it('weekdays begin on Monday', () => {
    expect(lv.weekday(1)).toBe('pirmdiena');
    expect(en.weekday(7)).toBe('Sunday');
  });
});
