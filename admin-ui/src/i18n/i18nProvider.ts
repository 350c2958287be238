import { createInstance } from 'i18next';
import type { I18nProvider } from 'react-admin';
import { type LocaleCode, LANGUAGES, currentLocale, rememberLocale } from './locale.ts';
import { messages } from './messages.ts';

const texts = createInstance();
void texts.init({
  lng: currentLocale(),
  fallbackLng: false,
  initAsync: false,
  resources: Object.fromEntries(LANGUAGES.map(({ code }) => [code, { translation: messages[code] }])),
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** react-admin's own words and ours through i18next, because only Intl knows Latvian plurals: 1 kurss, 2 kursi, 10 kursu. */
export const i18nProvider: I18nProvider = {
  translate: (key, options = {}) => {
    const { smart_count: count, _: fallback, ...values } = options;
    const said: unknown = texts.t(key, {
      ...values,
      ...(count === undefined ? {} : { count, smart_count: count }),
      ...(fallback === undefined ? {} : { defaultValue: fallback }),
      returnObjects: true,
    });
    // A key that only holds others, as `settingsHelp.windows` does, says nothing itself.
    return typeof said === 'string' ? said : String(fallback ?? key);
  },
  changeLocale: async (locale) => {
    rememberLocale(locale as LocaleCode);
    await texts.changeLanguage(locale);
  },
  getLocale: currentLocale,
  getLocales: () => LANGUAGES.map(({ code, name }) => ({ locale: code, name })),
};

/** A word in a language that need not be the reader's, for texts that are kept in several. */
export function wordIn(language: LocaleCode, key: string): string {
  return texts.getFixedT(language)(key);
}
