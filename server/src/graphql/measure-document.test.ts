import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measuredDocument } from './known-documents.ts';
import { problemWith } from './measure-variables.ts';
import { Refusal } from './refusal.ts';

/** What is too much in a document; nothing when it can be validated, or not even be read. */
function problemWithText(text: string): string | undefined {
  try {
    measuredDocument(text);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code === 'GRAPHQL_PARSE_FAILED' ? undefined : error.message;
    throw error;
  }
}

const nested = (depth: number) => `{ ${'a { '.repeat(depth)}a${' }'.repeat(depth)} }`;

describe('problemWithText', () => {
  it('API-2: lets through what the interfaces ask', () => {
    expect(
      problemWithText(
        'query Programmes($first: Int) { programmes(first: $first) { nodes { ...card } pageInfo { endCursor } } } fragment card on Programme { id title provider { name } }',
      ),
    ).toBeUndefined();
    expect(problemWithText(nested(15))).toBeUndefined();
    expect(problemWithText(getIntrospectionQuery())).toBeUndefined();
  });

  it.each([
    ['depth beyond the limit', nested(16), 'The operation is nested too deeply: 16 levels are allowed.'],
    ['a thousand levels', nested(999), 'The operation is nested too deeply: 16 levels are allowed.'],
    [
      'depth hidden in fragments',
      `{ a { b { c { d { e { f { g { ...deep } } } } } } } } fragment deep on T ${nested(9)}`,
      'The operation is nested too deeply: 16 levels are allowed.',
    ],
    [
      '10,000 aliases',
      `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: a`).join(' ')} }`,
      'The document is too long: 4000 words and signs are allowed.',
    ],
    [
      'many aliases',
      `{ t { ${Array.from({ length: 61 }, (_, n) => `a${n}: a`).join(' ')} } }`,
      'The operation has too many aliases: 60 are allowed.',
    ],
    [
      'aliases hidden in a fragment spread often',
      `{ t { ${'...f '.repeat(30)} } } fragment f on T { a: x b: x c: x }`,
      'The operation has too many aliases: 60 are allowed.',
    ],
    [
      'the same field at the top again and again',
      `{ ${'a '.repeat(26)} }`,
      'The operation has too many fields at the top: 25 are allowed.',
    ],
    ['directives by the thousand', `{ a ${'@skip(if: false) '.repeat(200)} }`, 'The operation has too many directives: 60 are allowed.'],
    [
      'a fragment in a circle',
      '{ ...a } fragment a on T { x { ...b } } fragment b on T { y { ...a } }',
      'The fragment "a" contains itself.',
    ],
    ['a fragment of itself', '{ ...a } fragment a on T { ...a }', 'The fragment "a" contains itself.'],
    [
      'a bomb of fragments',
      `{ ...f0 } ${Array.from({ length: 12 }, (_, n) => `fragment f${n} on T { ${`...f${n + 1} `.repeat(10)} }`).join(' ')} fragment f12 on T { a b c }`,
      'The operation has too many fields: 1000 are allowed.',
    ],
    [
      'a deep value',
      `{ a(x: ${'['.repeat(100)}1${']'.repeat(100)}) }`,
      'A value is nested too deeply: 12 levels are allowed. Long values belong into variables.',
    ],
    [
      '2,000 levels of an object',
      `{ a(x: ${'{a:'.repeat(2_000)}1${'}'.repeat(2_000)}) }`,
      'The document is too long: 4000 words and signs are allowed.',
    ],
    ['a NUL in a text', '{ a(x: "\\u0000") }', 'A text contains characters that cannot be kept (a NUL, or half of a surrogate pair).'],
  ])('API-2: refuses %s', (_name, document, problem) => {
    expect(problemWithText(document)).toBe(problem);
  });

  it('API-2: leaves what cannot be read to the API, which says where the mistake is', () => {
    expect(problemWithText('{ a')).toBeUndefined();
    expect(problemWithText('🙂')).toBeUndefined();
  });

  it('API-2: each refusal takes little', () => {
    const worst = [
      nested(999),
      `{ ${'a '.repeat(100_000)} }`,
      `{ ...f0 } ${Array.from({ length: 100 }, (_, n) => `fragment f${n} on T { ${`...f${n + 1} `.repeat(10)} }`).join(' ')}`,
      `{ a(x: ${'['.repeat(120_000)} }`,
      `{ ${'#'.repeat(250_000)}\n a }`,
    ];
    for (const document of worst) problemWithText(document);
    const before = process.cpuUsage();
    for (const document of worst) problemWithText(document);
    const { user } = process.cpuUsage(before);
    expect(user / 1000 / worst.length).toBeLessThan(20);
  });
});

describe('problemWith', () => {
  it('API-2: lets ordinary variables through, whatever letters they hold', () => {
    expect(problemWith({ first: 20, filter: { kind: ['STUDY_COURSE'] }, text: 'Ķīmija 🙂 עברית العربية\u202e' })).toBeUndefined();
    expect(problemWith(undefined)).toBeUndefined();
  });

  it('API-2: refuses values that are too deep, too many, or cannot be kept', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`) as unknown;
    expect(problemWith(deep)).toContain('nested too deeply');
    expect(problemWith({ ids: Array.from({ length: 30_000 }, (_, n) => n) })).toContain('too many values');
    expect(problemWith({ a: ['x\0y'] })).toContain('cannot be kept');
    expect(problemWith({ a: { b: 'half \ud800' } })).toContain('cannot be kept');
  });
});
