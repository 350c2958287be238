import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedLong, longestSentence, sentencesOf } from './reading.ts';

const folder = import.meta.dirname;
const namespaces = readdirSync(join(folder, 'lv')).map((file) => file.replace('.ts', ''));

async function messagesOf(locale: 'lv' | 'en', name: string): Promise<Record<string, string>> {
  return ((await import(`./${locale}/${name}.ts`)) as { default: Record<string, string> }).default;
}

const plural = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(plural, '');

describe.each(namespaces)('messages of %s', (name) => {
  it('CAT-14: stand in both languages under the same keys', async () => {
    const [lv, en] = await Promise.all([messagesOf('lv', name), messagesOf('en', name)]);
    expect([...new Set(Object.keys(en).map(base))].sort()).toEqual([...new Set(Object.keys(lv).map(base))].sort());
  });

  it.each([
    ['lv', ['one', 'other', 'zero']],
    ['en', ['one', 'other']],
  ] as const)('CAT-14: have every plural form of %s', async (locale, forms) => {
    const messages = await messagesOf(locale, name);
    const counted = Map.groupBy(
      Object.keys(messages).filter((key) => plural.test(key)),
      base,
    );
    const wrong = [...counted]
      .filter(
        ([, keys]) =>
          keys
            .map((key) => plural.exec(key)![1])
            .sort()
            .join() !== forms.join(),
      )
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it.each(['lv', 'en'] as const)('use the same values in %s as in the other language', async (locale) => {
    const [own, other] = await Promise.all([messagesOf(locale, name), messagesOf(locale === 'lv' ? 'en' : 'lv', name)]);
    const valuesIn = (messages: Record<string, string>) => {
      const values = new Map<string, Set<string>>();
      for (const [key, text] of Object.entries(messages)) {
        const found = [...text.matchAll(/\{\{(\w+)[^}]*\}\}|<(\w+)>/g)].map((match) => match[1] ?? match[2]!);
        values.set(base(key), new Set([...(values.get(base(key)) ?? []), ...found]));
      }
      return Object.fromEntries([...values].map(([key, set]) => [key, [...set].sort()]));
    };
    expect(valuesIn(own)).toEqual(valuesIn(other));
  });

  it.each(['lv', 'en'] as const)(`BEY-31: every sentence a resident sees has at most ${longestSentence} words in %s`, async (locale) => {
    const tooLong = Object.entries(await messagesOf(locale, name)).flatMap(([key, text]) =>
      sentencesOf(text)
        .filter((sentence) => sentence.split(/\s+/).length > longestSentence && !allowedLong.has(`${name}.${key}`))
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });
});
