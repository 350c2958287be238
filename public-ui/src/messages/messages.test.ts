import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLocale, languages, type Locale, locales } from '../languages.ts';
import { allowedLong, longestSentence, sentencesOf } from './reading.ts';

const folder = import.meta.dirname;
const filesIn = (locale: string) => readdirSync(join(folder, locale)).toSorted();
const namespaces = filesIn(defaultLocale).map((file) => file.replace('.ts', ''));
const others = locales.filter((locale) => locale !== defaultLocale);

async function messagesOf(locale: Locale, name: string): Promise<Record<string, string>> {
  return ((await import(`./${locale}/${name}.ts`)) as { default: Record<string, string> }).default;
}

const plural = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(plural, '');
const basesOf = (messages: Record<string, string>) => [...new Set(Object.keys(messages).map(base))].toSorted();

/** Values to fill in and marked words, by message. */
function valuesIn(messages: Record<string, string>): Record<string, string[]> {
  const values = new Map<string, Set<string>>();
  for (const [key, text] of Object.entries(messages)) {
    const found = [...text.matchAll(/\{\{(\w+)[^}]*\}\}|<(\w+)>/g)].map((match) => match[1] ?? match[2]!);
    values.set(base(key), new Set([...(values.get(base(key)) ?? []), ...found]));
  }
  return Object.fromEntries([...values].map(([key, set]) => [key, [...set].toSorted()]));
}

function formsOf(keys: string[]): string {
  return keys
    .map((key) => plural.exec(key)?.[1] ?? '')
    .toSorted()
    .join();
}

describe.each(locales)('the language %s', (locale) => {
  it('CAT-14: has a folder with one file per module', () => {
    expect(existsSync(join(folder, locale))).toBe(true);
    expect(filesIn(locale)).toEqual(filesIn(defaultLocale));
  });
});

it('no folder of messages is forgotten in the list of languages', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(locales.toSorted());
});

describe.each(namespaces)('messages of %s', (name) => {
  it.each(others)('CAT-14: stand in %s under the keys of the original', async (locale) => {
    expect(basesOf(await messagesOf(locale, name))).toEqual(basesOf(await messagesOf(defaultLocale, name)));
  });

  it.each(locales)('CAT-14: have every plural form of %s', async (locale) => {
    const forms = new Intl.PluralRules(languages[locale].tag).resolvedOptions().pluralCategories.toSorted().join();
    const counted = Map.groupBy(
      Object.keys(await messagesOf(locale, name)).filter((key) => plural.test(key)),
      base,
    );
    expect([...counted].filter(([, keys]) => formsOf(keys) !== forms).map(([key]) => key)).toEqual([]);
  });

  it.each(others)('use the same values in %s as in the original', async (locale) => {
    expect(valuesIn(await messagesOf(locale, name))).toEqual(valuesIn(await messagesOf(defaultLocale, name)));
  });

  it.each(locales)(`BEY-31: every sentence a resident sees has at most ${longestSentence} words in %s`, async (locale) => {
    const tooLong = Object.entries(await messagesOf(locale, name)).flatMap(([key, text]) =>
      sentencesOf(text)
        .filter((sentence) => sentence.split(/\s+/).length > longestSentence && !allowedLong.has(`${name}.${key}`))
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });
});
