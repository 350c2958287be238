import { type Language, languages } from './languages.ts';

/** A text in every language; the shape of a Translation with nothing missing. */
export type Words = Record<'lv' | 'en', string> & { [Further in Exclude<Language, 'lv' | 'en'>]?: string };

/** The text in a language, in Latvian where it is not translated yet. */
export function textIn(text: { lv: string } & { [Further in Exclude<Language, 'lv'>]?: string | null }, language: Language): string {
  return text[language] ?? text.lv;
}

/** What is put into a sentence: a name or a sum in each language, or something that reads the same in all. */
export type Part = Parameters<typeof textIn>[0] | string | number | null | undefined;

/** Says the same in every language. */
export function inEach(say: (language: Language) => string): Words {
  const text = {} as Words;
  for (const language of languages) text[language] = say(language);
  return text;
}

/** Fills {name} … of a sentence in every language. */
export function filled(patterns: Words, parts: Readonly<Record<string, Part>>): Words {
  return inEach((language) => textIn(patterns, language).replace(/\{(\w+)\}/g, (_, name: string) => read(parts[name], language)));
}

function read(part: Part, language: Language): string {
  return typeof part === 'object' && part !== null ? textIn(part, language) : String(part);
}

/** The same pattern of {0}, {1} … in every language: what joins words and is none itself. */
export function joinedBy(pattern: string, ...parts: readonly Part[]): Words {
  return inEach((language) => pattern.replace(/\{(\d)\}/g, (_, index: string) => read(parts[Number(index)], language)));
}

/** One after another. */
export function inARow(items: readonly Words[], between: string): Words {
  return inEach((language) => items.map((item) => textIn(item, language)).join(between));
}

/** A part of a sentence that is left out. */
export const NOTHING: Words = Object.freeze(inEach(() => ''));
