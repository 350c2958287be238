import type { Locale as ApiLocale } from './gql/reading/graphql.ts';

interface Language {
  /** As Intl knows it. */
  tag: string;
  /** As the API names it. */
  api: ApiLocale;
  /** On the switch, and where a language is chosen: in the language itself. */
  short: string;
  full: string;
  /** "18.00" or "18:00". */
  clock: '.' | ':';
}

/**
 * Every language of the public interface: a further one is added here, in the table of addresses (routes.ts),
 * and as a folder of messages with one file per module; the tests name what is missing.
 */
export const languages = {
  lv: { tag: 'lv-LV', api: 'LV', short: 'LV', full: 'Latviešu valodā', clock: '.' },
  en: { tag: 'en-GB', api: 'EN', short: 'EN', full: 'In English', clock: ':' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof languages;
export const locales = Object.keys(languages) as Locale[];
/** The original: its addresses have no language in front, its messages decide which keys exist. */
export const defaultLocale: Locale = 'lv';
