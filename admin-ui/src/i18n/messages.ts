import { LANGUAGES, type LocaleCode } from './locale.ts';

export interface Messages {
  [key: string]: string | Messages;
}

/** Each module's words stand beside it in `words/<language>.ts`; whoever adds a module lists them nowhere. */
const files = import.meta.glob<Messages>('../**/words/*.ts', { eager: true, import: 'words' });

/** The words of all modules in one language, as one tree of keys. */
export function messagesOf(language: LocaleCode): Messages {
  return Object.entries(files)
    .filter(([path]) => path.endsWith(`/words/${language}.ts`))
    .reduce<Messages>((tree, [path, words]) => grown(tree, words, path), {});
}

export const messages = Object.fromEntries(LANGUAGES.map(({ code }) => [code, messagesOf(code)])) as Record<LocaleCode, Messages>;

/** Two modules may share a branch, such as `enums`, but no word: that would make one of them silent. */
function grown(tree: Messages, words: Messages, path: string): Messages {
  const result = { ...tree };
  for (const [key, added] of Object.entries(words)) {
    const present = result[key];
    if (present === undefined) result[key] = added;
    else if (typeof present === 'object' && typeof added === 'object') result[key] = grown(present, added, path);
    else throw new Error(`${path} says "${key}", which another module says already.`);
  }
  return result;
}
