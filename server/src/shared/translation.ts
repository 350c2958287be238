import { Extensions, registerEnumType } from 'type-graphql';

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

/** A text in both languages; Latvian always exists. */
export interface Translation {
  lv: string;
  en?: string | null;
}

/** Marks a GraphQL String field whose value is a Translation: the schema gives it a `locale` argument. */
export function Translated(): PropertyDecorator & MethodDecorator {
  return Extensions({ translated: true }) as PropertyDecorator & MethodDecorator;
}

export function inLocale(text: Translation, locale: Locale): string;
export function inLocale(text: Translation | null | undefined, locale: Locale): string | null;
export function inLocale(text: Translation | null | undefined, locale: Locale): string | null {
  if (!text) return null;
  return locale === Locale.EN ? text.en || text.lv : text.lv;
}
