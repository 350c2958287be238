import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import englishOfReactAdmin from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { enums, resources } from '../generated/resources.gen.ts';
import { en } from './messages/en/index.ts';
import { lv } from './messages/lv/index.ts';

const PLURAL = /_(zero|one|other)$/;

function keysOf(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

const lvKeys = keysOf(lv);
const enKeys = keysOf(en);
const base = (keys: string[]) => [...new Set(keys.map((key) => key.replace(PLURAL, '')))].sort();

describe('messages', () => {
  it('CAT-14: both languages say the same things', () => {
    expect(base(lvKeys)).toEqual(base(enKeys));
  });

  it('CAT-14: Latvian has all three numbers wherever it has one, English both', () => {
    const forms = (keys: string[], wanted: string[]) =>
      base(keys.filter((key) => PLURAL.test(key))).flatMap((key) =>
        wanted.filter((form) => !keys.includes(`${key}_${form}`)).map((form) => `${key}_${form}`),
      );
    expect(forms(lvKeys, ['zero', 'one', 'other'])).toEqual([]);
    expect(forms(enKeys, ['one', 'other'])).toEqual([]);
  });

  it('every word of react-admin is translated', () => {
    const wanted = keysOf(englishOfReactAdmin);
    expect(wanted.filter((key) => !base(lvKeys).includes(key))).toEqual([]);
  });

  it('placeholders are the same in both languages', () => {
    const holes = (messages: object, key: string) => {
      const text = key
        .split(/\.(?![^.]*$)|\./)
        .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], messages);
      return [...new Set(String(text ?? '').match(/\{\{\w+\}\}/g) ?? [])].sort();
    };
    const shared = enKeys.filter((key) => lvKeys.includes(key) && !PLURAL.test(key));
    expect(shared.filter((key) => holes(lv, key).join() !== holes(en, key).join())).toEqual([]);
  });

  it('every value of every enumeration has a word', () => {
    const shown = Object.entries(enums).filter(([name]) => !['ErrorCode', 'SortDirection', 'ProgrammeSort'].includes(name));
    const missing = shown.flatMap(([name, values]) =>
      values.filter((value) => !lvKeys.includes(`enums.${name}.${value}`)).map((value) => `${name}.${value}`),
    );
    expect(missing).toEqual([]);
  });

  it('every field, filter and input of every resource has a label', () => {
    const missing = resources.flatMap((resource) => {
      const inputs = [resource.create, resource.update].flatMap((mutation) => mutation?.inputs ?? []);
      const names = [...resource.fields, ...resource.filters, ...inputs].map((item) => item.name);
      // These forms are made by hand, with labels of their own.
      const byHand = ['amountCents', 'personalCode', 'priceCents'];
      return [...new Set(names)]
        .filter((name) => !byHand.includes(name) && !lvKeys.includes(`resources.${resource.name}.fields.${name}`))
        .map((name) => `${resource.name}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('no key is used that nobody wrote', () => {
    const folder = join(import.meta.dirname, '..');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !/(gql|generated|messages)\/|\.test\./.test(file),
    );
    const used = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/translate\(\s*(?:[\w.?!= '&|]+ \? )?'([\w.-]+)'(?: : '([\w.-]+)')?/g)].flatMap(
        (match) => [match[1], match[2]],
      ),
    );
    const known = new Set(base(lvKeys));
    expect([...new Set(used)].filter((key) => key !== undefined && !known.has(key))).toEqual([]);
  });
});
