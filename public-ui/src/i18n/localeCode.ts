import type { Locale as ApiLocale } from '../gql/reading/graphql.ts';
import type { Locale } from '../routes.ts';

/** The language as the API names it. */
export function localeCode(locale: Locale): ApiLocale {
  return locale === 'lv' ? 'LV' : 'EN';
}
