/**
 * Texts as one parameter of a statement: `code = any(?::text[])`. Each stands in quotes, so that the word "null" stays a word and
 * blanks and line breaks stay where they are.
 */
export function textArray(texts: Iterable<string>): string {
  return `{${Array.from(texts, (text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
