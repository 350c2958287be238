import type { Locale as ApiLocale } from '../gql/reading/graphql.ts';
import { languages, type Locale } from '../languages.ts';

/** The language as the API names it. */
export function localeCode(locale: Locale): ApiLocale {
  return languages[locale].api;
}
