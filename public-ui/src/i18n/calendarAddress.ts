import { defaultLocale, type Locale } from '../languages.ts';

/** A calendar file in the reader's language. */
export function calendarAddress(url: string, locale: Locale): string {
  return locale === defaultLocale ? url : `${url}?locale=${locale}`;
}
