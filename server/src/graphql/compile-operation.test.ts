import { buildSchema, execute, type GraphQLObjectType, type GraphQLSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { Locale } from '../shared/translation.ts';
import { compileOperation } from './compile-operation.ts';

const SDL = `
  enum Kind { COURSE MODULE }
  enum Locale { LV EN }
  type Query { things(first: Int = 2, kind: Kind): [Thing!]! thing(id: ID): Thing broken: Thing nothing: Thing wrongList: [Int!] wrongInt: Int }
  type Thing { id: ID! name(locale: Locale): String! kind: Kind! price: Float! count: Int isOpen: Boolean! tags: [String!]! parts(first: Int): [Thing!]! owner: Owner late: String must: String! }
  type Owner { name: String! things: [Thing!]! }
  union Any = Thing | Owner
`;

const rows = [1, 2, 3].map((n) => ({
  id: `t${n}`,
  name: { lv: `Lieta ${n}`, en: n === 2 ? null : `Thing ${n}` },
  kind: n % 2 ? 'COURSE' : 'MODULE',
  price: n / 3,
  count: n === 3 ? null : n,
  isOpen: n === 1,
  tags: ['a', 'b'].slice(0, n - 1),
  owner: n === 2 ? null : { name: `Owner ${n}` },
  must: 'yes',
}));

/** A schema whose fields answer as ours do: plain, with a resolver, later, translated, wrong. */
function schemaOf(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  fields('Query')['things']!.resolve = async (_root, args: { first: number; kind?: string }) =>
    rows.filter((row) => !args.kind || row.kind === args.kind).slice(0, args.first);
  fields('Query')['thing']!.resolve = (_root, args: { id: string }) => rows.find((row) => row.id === args.id) ?? null;
  fields('Query')['broken']!.resolve = async () => {
    throw new Error('broken');
  };
  fields('Query')['nothing']!.resolve = () => undefined;
  fields('Query')['wrongList']!.resolve = () => 'no list';
  fields('Query')['wrongInt']!.resolve = () => 'three';
  fields('Thing')['id']!.resolve = (row: { id: string }) => `global:${row.id}`;
  fields('Thing')['name']!.extensions = { translated: true };
  fields('Thing')['name']!.resolve = (row: { name: { lv: string; en?: string } }, args: { locale?: string }, context: Context) =>
    (args.locale ?? context.locale) === 'EN' ? row.name.en || row.name.lv : row.name.lv;
  fields('Thing')['parts']!.resolve = async (row: { id: string }, args: { first?: number }) =>
    rows.filter((other) => other.id !== row.id).slice(0, args.first ?? 1);
  fields('Thing')['late']!.resolve = async (row: { id: string }) => `late ${row.id}`;
  fields('Owner')['things']!.resolve = () => rows.slice(0, 1);
  return schema;
}

const schema = schemaOf();

async function both(text: string, variables: Record<string, unknown> = {}, locale = Locale.LV) {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')!;
  const context = { locale } as Context;
  const compiled = compileOperation(schema, document, operation);
  const usual = await execute({ schema, document, variableValues: variables, contextValue: context });
  return {
    compiled: compiled && JSON.stringify(await compiled(context, variables)),
    usual: usual.errors ? undefined : JSON.stringify(usual.data),
    isCompiled: compiled !== undefined,
  };
}

describe('compileOperation', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ['plain fields', '{ things { id kind price count isOpen tags } }'],
    ['names of types', '{ __typename things { __typename owner { __typename name } } }'],
    ['aliases', '{ a: things(first: 1) { x: id y: name } b: things(first: 3) { x: kind } }'],
    ['fields asked twice', '{ things { owner { name } id owner { things { id } } id } }'],
    [
      'fragments',
      'query { things { ...A ...B } } fragment A on Thing { id owner { ...O } } fragment B on Thing { kind ... on Thing { price } ... { count } } fragment O on Owner { name things { ...B } }',
    ],
    ['a fragment of another type', '{ things { id ... on Thing { kind } } } '],
    ['translations', '{ things { name lv: name(locale: LV) en: name(locale: EN) } }'],
    ['a translation by variable', 'query ($l: Locale) { things { name(locale: $l) } }', { l: 'EN' }],
    ['a translation by a variable that is left out', 'query ($l: Locale) { things { name(locale: $l) } }', {}],
    [
      'variables with defaults',
      'query ($n: Int = 1, $k: Kind) { things(first: $n, kind: $k) { id parts(first: $n) { id late parts { id } } } }',
      { k: 'MODULE' },
    ],
    ['what comes later, in its order', '{ things(first: 3) { late id parts { late id owner { things { late } } } must } }'],
    ['nulls', '{ thing(id: "t2") { owner { name } count } gone: thing(id: "t9") { id } nothing { id } }'],
  ])('answers %s as the usual executor does', async (_name, text, variables) => {
    for (const locale of [Locale.LV, Locale.EN]) {
      const answers = await both(text, variables, locale);
      expect(answers.isCompiled).toBe(true);
      expect(answers.usual).toBeDefined();
      expect(answers.compiled).toBe(answers.usual);
    }
  });

  it.each([
    ['a resolver that fails', '{ things { id } broken { id } }'],
    ['a list that is none', '{ wrongList }'],
    ['a number that is none', '{ wrongInt }'],
    ['a variable that does not fit', 'query ($n: Int!) { things(first: $n) { id } }'],
  ])('leaves %s to the usual way', async (_name, text) => {
    expect(await both(text, { n: 'three' })).toMatchObject({ compiled: undefined, usual: undefined });
  });

  it('leaves a missing value to the usual way', async () => {
    const document = parse('{ things { must } }');
    const row = rows[0] as { must: string | null };
    row.must = null;
    const compiled = compileOperation(schema, document, document.definitions[0] as never)!;
    expect(await compiled({ locale: Locale.LV } as Context, {})).toBeUndefined();
    row.must = 'yes';
  });

  it.each([
    ['{ things { id @skip(if: true) kind } }'],
    ['{ things { ... @include(if: false) { id } kind } }'],
    ['query ($w: Boolean!) { things { id @include(if: $w) } }'],
  ])('does not compile conditions: %s', async (text) => {
    expect((await both(text, { w: true })).isCompiled).toBe(false);
  });
});
