import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { knownDocuments } from './known-documents.ts';
import { Refusal } from './refusal.ts';

const WHOLE = buildSchema('type Query { programme: String consoleProgrammes: String t: T } type T { a: String t: T }');
const OUTSIDE = buildSchema('type Query { programme: String t: T } type T { a: String t: T }');
const { find } = knownDocuments(WHOLE, OUTSIDE);
const refused = (query: string, isInsider = false) => {
  try {
    find({ query, hash: undefined }, isInsider);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, message: error.message, locations: error.errors[0]?.locations };
  }
};
/** Milliseconds of this process's CPU for a document that is seen for the first time, the smallest of a few. */
const cpuOf = (document: (round: number) => string) => {
  const took = [1, 2, 3, 4, 5].map((round) => {
    const text = document(round);
    const before = process.cpuUsage();
    refused(text);
    return process.cpuUsage(before).user / 1_000;
  });
  return Math.min(...took);
};

describe('known documents', () => {
  it('API-2: every definition is measured, used or not', () => {
    const circle = Array.from(
      { length: 200 },
      (_, n) => `fragment f${n} on T{${[1, 2, 3, 4].map((k) => `...f${(n + k) % 200}`).join(' ')}}`,
    ).join(' ');
    expect(refused(`{programme} ${circle}`)).toMatchObject({ code: 'DOCUMENT_TOO_LARGE', locations: [{ line: 1 }] });
    const small = [0, 1, 2].map((n) => `fragment f${n} on T{...f${(n + 1) % 3}}`).join(' ');
    expect(refused(`{programme} ${small}`)).toMatchObject({ code: 'DOCUMENT_TOO_LARGE', message: 'The fragment "f0" contains itself.' });
    expect(refused(`{programme} fragment F on Query{${'t{a}'.repeat(550)}}`)).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'Fragment "F" is never used.',
    });
  });

  it('API-2: fields at the top are counted through fragments', () => {
    const message = 'The operation has too many fields at the top: 25 are allowed.';
    expect(refused(`{...{${'programme '.repeat(320)}}}`)?.message).toBe(message);
    expect(refused(`{...{...A}} fragment A on Query{${Array.from({ length: 26 }, (_, n) => `a${n}:programme`).join(' ')}}`)?.message).toBe(
      message,
    );
  });

  it('API-2: one place of the answer is asked a few times, not hundreds', () => {
    expect(refused(`{t{${'a '.repeat(300)}}}`)?.message).toBe('"a" is asked in too many places: 20 are allowed.');
    expect(refused(`{t{${'t{a} '.repeat(21)}}}`)?.message).toBe('"t" is asked in too many places: 20 are allowed.');
    expect(refused(`{t{${'a '.repeat(20)}}}`)).toBeUndefined();
  });

  it('API-2: has a bound for variables and definitions', () => {
    expect(refused(`query(${Array.from({ length: 900 }, (_, n) => `$v${n}:Int`).join(' ')}){programme}`)?.message).toBe(
      'The operation has too many variables: 100 are allowed.',
    );
    expect(refused(Array.from({ length: 41 }, (_, n) => `query q${n}{programme}`).join(' '))?.message).toBe(
      'The document has too many definitions: 40 are allowed.',
    );
  });

  it('API-2: stack that runs out is the fault of the document', () => {
    expect(refused(`{t(a:${'['.repeat(120_000)}`)).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' });
    expect(refused(`{${'...{'.repeat(900)}programme${'}'.repeat(900)}}`)).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' });
  });

  it('ROLE-3: suggestions name the console to those alone who may see it, in whatever order they ask', () => {
    for (const text of ['{ consoleProgramme }', '{ consoleProgramm }']) {
      for (const isInsider of [true, false, true, false]) {
        const { code, message } = refused(text, isInsider)!;
        expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
        expect(message.includes('consoleProgrammes')).toBe(isInsider);
      }
    }
  });

  it('API-2: the worst that is let into validation takes little', () => {
    const worst: ((round: number) => string)[] = [
      (r) => `{t{${Array.from({ length: 50 }, (_, n) => `${'a '.repeat(19)}b${n}${r}:a`).join(' ')}}}`,
      (r) => `{${Array.from({ length: 25 }, (_, n) => `nosuch${n}${r}`).join(' ')}}`,
      (r) => `query(${Array.from({ length: 100 }, (_, n) => `$v${n}${r}:Nope${n}`).join(' ')}){programme}`,
      (r) => `{t{${Array.from({ length: 20 }, () => `t{${'t{a} '.repeat(1)}}`).join(' ')} a${r}:a}}`,
      (r) => `{programme ${'@nope '.repeat(60)} a${r}:programme}`,
    ];
    expect(worst.map(cpuOf).filter((milliseconds) => milliseconds > 20)).toEqual([]);
  });
});
