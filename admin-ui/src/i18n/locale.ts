export type LocaleCode = 'lv' | 'en';
export const LOCALES: LocaleCode[] = ['lv', 'en'];

let current: LocaleCode = 'lv';

/** The language the reader has chosen; texts from the API are asked for in it. */
export function currentLocale(): LocaleCode {
  return current;
}

export function rememberLocale(locale: LocaleCode): void {
  current = locale;
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
}

export function apiLocale(): 'LV' | 'EN' {
  return current === 'en' ? 'EN' : 'LV';
}

/** What Intl understands; English is read in Latvia, so days come before months. */
export function intlLocale(locale: LocaleCode = current): string {
  return locale === 'en' ? 'en-GB' : 'lv-LV';
}
