import { type LocaleCode, intlLocale } from './locale.ts';

const cached = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
const RIGA = 'Europe/Riga';

function numbers(locale: LocaleCode | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${intlLocale(locale)}${JSON.stringify(options)}`;
  const format = cached.get(key) ?? new Intl.NumberFormat(intlLocale(locale), options);
  cached.set(key, format);
  return format as Intl.NumberFormat;
}

function dates(locale: LocaleCode | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${intlLocale(locale)}${JSON.stringify(options)}`;
  const format = cached.get(key) ?? new Intl.DateTimeFormat(intlLocale(locale), options);
  cached.set(key, format);
  return format as Intl.DateTimeFormat;
}

export function formatNumber(value: number, locale?: LocaleCode): string {
  return numbers(locale, { useGrouping: 'always' }).format(value);
}

/** "412,13 €" and "€412.13"; cents are always shown, so that columns line up. */
export function formatMoney(cents: number, locale?: LocaleCode): string {
  return numbers(locale, { style: 'currency', currency: 'EUR', useGrouping: 'always' }).format(cents / 100);
}

/** In a sentence whole euros are written without cents: "500 €". */
export function formatMoneyInWords(cents: number, locale?: LocaleCode): string {
  return numbers(locale, {
    style: 'currency',
    currency: 'EUR',
    useGrouping: 'always',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

export function formatPercent(basisPoints: number, locale?: LocaleCode): string {
  const text = numbers(locale, { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000);
  // Latvian puts a space before the sign; Intl does not.
  return intlLocale(locale) === 'lv-LV' ? text.replace('%', '\u00a0%') : text;
}

/** "01.09.2026." and "01/09/2026" for tables: always as wide. */
export function formatDate(day: string, locale?: LocaleCode): string {
  const text = dates(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  // Latvian writes a full stop after the year too; Intl leaves it out.
  return /^\d{2}\.\d{2}\.\d{4}$/.test(text) ? `${text}.` : text;
}

/** "2026. gada 1. septembris" and "1 September 2026" for sentences. */
export function formatDateInWords(day: string, locale?: LocaleCode): string {
  return dates(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** "2026. gada septembris" and "September 2026". */
export function formatMonth(day: string, locale?: LocaleCode): string {
  return dates(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant as the clock on the wall in Latvia shows it: "01.06.2026. 12:00" and "01/06/2026, 12:00". */
export function formatDateTime(instant: string, locale?: LocaleCode): string {
  const text = dates(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: RIGA,
  }).format(new Date(instant));
  return text.replace(/^(\d{2}\.\d{2}\.\d{4}) /, '$1. ');
}

export function formatTime(instant: string, locale?: LocaleCode): string {
  return dates(locale, { hour: '2-digit', minute: '2-digit', timeZone: RIGA }).format(new Date(instant));
}

/** Monday is 1. */
export function formatWeekday(weekday: number, locale?: LocaleCode): string {
  return dates(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)));
}
