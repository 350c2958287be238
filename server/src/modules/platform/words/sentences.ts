import { type Language, languages } from './languages.ts';
import { filled, type Part, type Words } from './text.ts';

type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderOf<Rest> : never;

/** The sentences of a module in a further language: none is missing. */
export type In<Latvian> = { [Key in keyof Latvian]: string };

/** A sentence without placeholders is ready; one with them wants its parts by name. */
export type Sentence<Latvian, English> = [PlaceholderOf<Latvian & string> | PlaceholderOf<English & string>] extends [never]
  ? Words
  : (parts: Record<PlaceholderOf<Latvian & string> | PlaceholderOf<English & string>, Part>) => Words;

export type Sentences<Latvian, English extends In<Latvian>> = { readonly [Key in keyof Latvian]: Sentence<Latvian[Key], English[Key]> };

/** Puts together what the language files of a module say, by the names of the sentences (`words/index.gen.ts` of each module). */
export function sentences<Latvian extends Record<string, string>, English extends In<Latvian>>(
  texts: { lv: Latvian; en: English } & { [Further in Exclude<Language, 'lv' | 'en'>]?: Partial<In<Latvian>> },
): Sentences<Latvian, English> {
  const in_ = texts as Record<Language, Partial<Record<string, string>>>;
  const found = Object.keys(texts.lv).map((key) => {
    const patterns = Object.fromEntries(languages.map((language) => [language, in_[language]?.[key] ?? texts.lv[key]])) as unknown as Words;
    const hasParts = languages.some((language) => patterns[language]?.includes('{'));
    return [key, hasParts ? (parts: Record<string, Part>) => filled(patterns, parts) : Object.freeze(patterns)];
  });
  return Object.fromEntries(found) as Sentences<Latvian, English>;
}
