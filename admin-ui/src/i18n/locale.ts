/**
 * The languages of the console. A further one is one line here and one file `words/<code>.ts` beside
 * each `words/lv.ts`; `messages.test.ts` names what is missing.
 */
export const LANGUAGES = [
  { code: 'lv', name: 'Latviešu', intl: 'lv-LV', api: 'LV' },
  // English is read in Latvia, so days come before months.
  { code: 'en', name: 'English', intl: 'en-GB', api: 'EN' },
] as const;

export type LocaleCode = (typeof LANGUAGES)[number]['code'];

let current: LocaleCode = LANGUAGES[0].code;

/** The language the reader has chosen; texts from the API are asked for in it. */
export function currentLocale(): LocaleCode {
  return current;
}

export function rememberLocale(locale: LocaleCode): void {
  current = locale;
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
}

export function apiLocale() {
  return languageOf(current).api;
}

/** What Intl understands. */
export function intlLocale(locale: LocaleCode = current): string {
  return languageOf(locale).intl;
}

function languageOf(locale: string): (typeof LANGUAGES)[number] {
  return LANGUAGES.find(({ code }) => code === locale) ?? LANGUAGES[0];
}
