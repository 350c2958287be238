import { languages, type Locale } from '../languages.ts';

/** Numbers, money and dates in the reader's form (CAT-14). Everything goes through Intl; the day is always a day in Latvia. */
export const timeZone = 'Europe/Riga';

export type DayForm = 'long' | 'short' | 'weekday';

export interface Formats {
  locale: Locale;
  money: (cents: number) => string;
  number: (value: number) => string;
  /** One decimal, always: "4,6", "5,0". */
  rating: (value: number) => string;
  percent: (share: number) => string;
  day: (day: string, form?: DayForm) => string;
  /** '2026-10' → "2026. gada oktobris", "October 2026". */
  month: (month: string) => string;
  instant: (instant: string) => string;
  time: (clock: string) => string;
  /** 1 is Monday. */
  weekday: (weekday: number) => string;
  list: (items: string[]) => string;
  language: (code: string) => string;
}

export function createFormats(locale: Locale, today: string): Formats {
  const { tag, clock: separator } = languages[locale];
  const euro = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  const wholeEuro = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(tag);
  const rating = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const languageNames = new Intl.DisplayNames(tag, { type: 'language' });
  const days = {
    long: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    weekday: new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  };
  const daysWithYear = {
    long: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    weekday: new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }),
  };
  const months = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const weekdays = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
  return {
    locale,
    money: (cents) => (cents % 100 === 0 ? wholeEuro : euro).format(cents / 100),
    number: (value) => number.format(value),
    rating: (value) => rating.format(value),
    percent: (share) => percent.format(share),
    day: (day, form = 'long') => (day.slice(0, 4) === today.slice(0, 4) ? days : daysWithYear)[form].format(new Date(`${day}T00:00:00Z`)),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    instant: (instant) => instants.format(new Date(instant)),
    time: (clock) => clock.slice(0, 5).replace(':', separator),
    // 1 January 2024 was a Monday. It is taken from a whole date: a weekday that stands alone gets a capital in Latvian.
    weekday: (weekday) => weekdays.formatToParts(new Date(Date.UTC(2024, 0, weekday))).find(({ type }) => type === 'weekday')?.value ?? '',
    list: (items) => list.format(items),
    language: (code) => languageNames.of(code) ?? code,
  };
}
