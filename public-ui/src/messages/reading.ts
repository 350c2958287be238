/** The reading rule: short sentences for tired people. What is longer is named here, with its reason. */
export const longestSentence = 20;

/** `namespace.key` of sentences that must be longer, for instance because a law words them. */
export const allowedLong: ReadonlySet<string> = new Set([]);

/** Sentences of a message, without marks; a value that is filled in counts as one word. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/<\/?\w+>/g, '')
    .replaceAll(/\{\{\w+[^}]*\}\}/g, 'X')
    .split(/(?<=[.!?…])\s+(?=\p{Lu}|X)/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
