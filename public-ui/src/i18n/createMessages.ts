import { createInstance, type i18n } from 'i18next';
import type { Locale } from '../languages.ts';
import { inCase, latvianCases } from './latvianCases.ts';
import { loadMessages, type Namespace } from './messages.ts';

/** Words of one language; namespaces are added as pages need them. */
export interface WordBook {
  locale: Locale;
  i18n: i18n;
  load: (names: Namespace[]) => Promise<void>;
}

/** Keys are flat ("term.grant"), so neither dots nor colons separate anything; plurals come from Intl.PluralRules. */
export function createWordBook(locale: Locale): WordBook {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  for (const to of latvianCases) instance.services.formatter?.add(to, (value: string) => inCase(value, to));
  return {
    locale,
    i18n: instance,
    load: async (names) => {
      const missing = names.filter((name) => !instance.hasResourceBundle(locale, name));
      const bundles = await Promise.all(missing.map((name) => loadMessages(locale, name)));
      for (const [at, name] of missing.entries()) instance.addResourceBundle(locale, name, bundles[at]);
    },
  };
}
