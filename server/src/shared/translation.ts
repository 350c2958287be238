import { Extensions, registerEnumType } from 'type-graphql';
import type { Language } from '../modules/platform/words/languages.ts';

export enum Locale {
  LV = 'LV',
  EN = 'EN',
}
registerEnumType(Locale, {
  name: 'Locale',
  description: 'Language of a text. Latvian is first; English falls back to it.',
  valuesConfig: {
    LV: { description: 'Latvian.' },
    EN: { description: 'English.' },
  },
});

/** A text in the languages there are; Latvian always exists. */
export type Translation = { lv: string } & { [Further in Exclude<Language, 'lv'>]?: string | null };

/** Marks a GraphQL String field whose value is a Translation: the schema gives it a `locale` argument. */
export function Translated(): PropertyDecorator & MethodDecorator {
  return Extensions({ translated: true }) as PropertyDecorator & MethodDecorator;
}

/** What a language is called among texts: `lv` for LV. */
export function languageOf(locale: Locale): Language {
  return locale.toLowerCase() as Language;
}

export function inLocale(text: Translation, locale: Locale): string;
export function inLocale(text: Translation | null | undefined, locale: Locale): string | null;
export function inLocale(text: Translation | null | undefined, locale: Locale): string | null {
  if (!text) return null;
  return text[languageOf(locale)] || text.lv;
}

/** What belongs to the language of a reader, from a table of them; Latvian where there is none of its own. */
export function forReader<Of>(table: { [Locale.LV]: Of } & { [Further in Exclude<Locale, Locale.LV>]?: Of }, locale: Locale): Of {
  return table[locale] ?? table[Locale.LV];
}
