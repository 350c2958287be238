import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import englishOfReactAdmin from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { enums, resources } from '../generated/resources.gen.ts';
import { LANGUAGES } from './locale.ts';
import { messages } from './messages.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** The first language is what the others are compared with. */
const [first, ...others] = LANGUAGES;

function keysOf(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

const base = (keys: string[]) => [...new Set(keys.map((key) => key.replace(PLURAL, '')))].toSorted();
const firstKeys = keysOf(messages[first.code]);

const folder = join(import.meta.dirname, '..');
const filesOf = (pattern: RegExp) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file));
const sources = filesOf(/\.tsx?$/)
  .filter((file) => !/(^|\/)(gql|generated|words)\/|\.test\./.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

describe('messages', () => {
  it('every module with words has them in every language', () => {
    const modules = [...new Set(filesOf(/\/words\/\w+\.ts$/).map((file) => file.replace(/\/\w+\.ts$/, '')))];
    const wanted = modules.flatMap((module) => LANGUAGES.map(({ code }) => `${module}/${code}.ts`));
    expect(filesOf(/\/words\/\w+\.ts$/).toSorted()).toEqual(wanted.toSorted());
  });

  it.each(others)('CAT-14: $name says the same as the first language', ({ code }) => {
    expect(base(keysOf(messages[code]))).toEqual(base(firstKeys));
  });

  it.each(LANGUAGES)('CAT-14: $name has all its numbers wherever it has one', ({ code }) => {
    const keys = keysOf(messages[code]);
    const wanted = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const counted = base(keys.filter((key) => PLURAL.test(key)));
    expect(counted.flatMap((key) => wanted.map((form) => `${key}_${form}`)).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('every word of react-admin is translated', () => {
    const wanted = keysOf(englishOfReactAdmin);
    expect(wanted.filter((key) => !base(firstKeys).includes(key))).toEqual([]);
  });

  it.each(others)('placeholders in $name are those of the first language', ({ code }) => {
    const holes = (tree: object, key: string) => {
      const text = key
        .split(/\.(?![^.]*$)|\./)
        .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], tree);
      return [...new Set((typeof text === 'string' ? text : '').match(/\{\{\w+\}\}/g) ?? [])].toSorted();
    };
    const shared = keysOf(messages[code]).filter((key) => firstKeys.includes(key) && !PLURAL.test(key));
    expect(shared.filter((key) => holes(messages[code], key).join() !== holes(messages[first.code], key).join())).toEqual([]);
  });

  it('every value of every enumeration has a word', () => {
    const shown = Object.entries(enums).filter(([name]) => !['ErrorCode', 'SortDirection', 'ProgrammeSort'].includes(name));
    const missing = shown.flatMap(([name, values]) =>
      values.filter((value) => !firstKeys.includes(`enums.${name}.${value}`)).map((value) => `${name}.${value}`),
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
        .filter((name) => !byHand.includes(name) && !firstKeys.includes(`resources.${resource.name}.fields.${name}`))
        .map((name) => `${resource.name}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('no key is used that nobody wrote', () => {
    const used = sources.flatMap((source) =>
      [...source.matchAll(/translate\(\s*(?:[\w.?!= '&|]+ \? )?'([\w.-]+)'(?: : '([\w.-]+)')?/g)].flatMap((match) => [match[1], match[2]]),
    );
    const known = new Set(base(firstKeys));
    expect([...new Set(used)].filter((key) => key !== undefined && !known.has(key))).toEqual([]);
  });

  it('no word is written that nobody says', () => {
    expect(base(firstKeys).filter((key) => !isUsed(key))).toEqual([]);
  });
});

/** Whole keys as they stand in the sources. */
const written = new Set(sources.flatMap((source) => [...source.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)].map((match) => match[1])));
/** Keys put together there: `dryRun.${name}` says all of `dryRun`. */
const composed = sources.flatMap((source) =>
  [...source.matchAll(/`([\w-]+\.[\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/g)].map(
    (match) => new RegExp(`^${(match[1] ?? '').replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  ),
);
/** Ends of keys whose beginning is written elsewhere: `${words}Title`. */
const ends = sources.flatMap((source) => [...source.matchAll(/`\$\{\w+\}([A-Z]\w+)`/g)].map((match) => match[1] ?? ''));

function isUsed(key: string): boolean {
  return (
    key.startsWith('ra.') ||
    written.has(key) ||
    composed.some((pattern) => pattern.test(key)) ||
    ends.some((end) => key.endsWith(end) && written.has(key.slice(0, -end.length))) ||
    isSaidBySchema(key)
  );
}

/** What the generic views say of every resource and value of the schema. */
function isSaidBySchema(key: string): boolean {
  const [family, owner, part, name] = key.split('.');
  if (family === 'enums') return (enums as Record<string, readonly string[]>)[owner ?? '']?.includes(part ?? '') ?? false;
  const resource = resources.find((candidate) => candidate.name === owner);
  if (!resource) return false;
  if (family === 'resources') return part === 'name' || [...namesOf(resource)].includes(name ?? '');
  return family === 'help' && namesOf(resource).has(part ?? '');
}

function namesOf(resource: (typeof resources)[number]): Set<string> {
  const inputs = [resource.create, resource.update].flatMap((mutation) => mutation?.inputs ?? []);
  return new Set([...resource.fields, ...resource.filters, ...inputs].map((item) => item.name));
}
