import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import fc from 'fast-check';

/** What goes over the wire: usually a question, sometimes something that is none. */
export interface RandomRequest {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

export interface Choices {
  /** How many of a hundred values are made to be wrong. */
  wrongValues: number;
  /** How many of a hundred documents are broken somewhere. */
  broken: number;
  /** Ids that exist, taken now and then where an id is asked for. */
  ids?: readonly string[];
}

/** Decisions are numbers on a tape, so that fast-check can repeat a document and make it smaller. */
const TAPE = fc.array(fc.nat(0xffff), { minLength: 40, maxLength: 250 });

/** Documents that follow the schema, with values good and bad, and documents that do not. */
export function randomRequests(schema: GraphQLSchema, choices: Choices): fc.Arbitrary<RandomRequest> {
  return TAPE.map((tape) => new Writer(schema, choices, tape).request());
}

const DEEPEST = 5;

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #choices: Choices;
  readonly #tape: readonly number[];
  #place = 0;
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];

  constructor(schema: GraphQLSchema, choices: Choices, tape: readonly number[]) {
    this.#schema = schema;
    this.#choices = choices;
    this.#tape = tape;
  }

  request(): RandomRequest {
    const isQuery = this.#below(100) < 75;
    const root = isQuery ? this.#schema.getQueryType()! : this.#schema.getMutationType()!;
    const set = this.#selection(root, isQuery ? 1 + this.#below(3) : 1, 1);
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const query = `${isQuery ? 'query' : 'mutation'} Q${declared} ${set} ${this.#fragments.join(' ')}`;
    const request: RandomRequest = { query, variables: this.#variables };
    return this.#below(100) < this.#choices.broken ? this.#broken(request) : request;
  }

  /** The next number on the tape, below a bound; after its end the tape begins anew, shifted. */
  #below(bound: number): number {
    const round = Math.floor(this.#place / this.#tape.length);
    const value = this.#tape[this.#place++ % this.#tape.length]! + round * 7_919;
    return value % bound;
  }

  #of<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }

  #selection(type: GraphQLOutputType, howMany: number, depth: number): string {
    const named = getNamedType(type);
    if (!isObjectType(named) && !isInterfaceType(named)) return this.#membersOf(named, depth);
    const fields = Object.values(named.getFields());
    const parts: string[] = [];
    for (let n = 0; n < howMany; n++) {
      const field = this.#of(fields);
      if (depth >= DEEPEST && isCompositeType(getNamedType(field.type))) {
        parts.push('__typename');
        continue;
      }
      const alias = this.#below(3) === 0 ? `a${this.#below(5)}_${n}: ` : `f${depth}_${n}: `;
      const inner = isCompositeType(getNamedType(field.type)) ? ` ${this.#selection(field.type, 1 + this.#below(4), depth + 1)}` : '';
      parts.push(`${alias}${field.name}${this.#arguments(field.args)}${this.#directive()}${inner}`);
    }
    if (isInterfaceType(named)) parts.push(`... on ${this.#of(this.#schema.getPossibleTypes(named)).name} { __typename }`);
    const text = parts.join(' ');
    switch (this.#below(8)) {
      case 0:
        return `{ ... on ${named.name} { ${text} } }`;
      case 1: {
        const name = `F${this.#fragments.length}_${depth}`;
        this.#fragments.push(`fragment ${name} on ${named.name} { ${text} }`);
        return `{ ...${name} }`;
      }
      case 2:
        return `{ ... { ${text} } }`;
      default:
        return `{ ${text} }`;
    }
  }

  #membersOf(type: unknown, depth: number): string {
    const members = this.#schema.getPossibleTypes(type as never) as readonly GraphQLObjectType[];
    const member = this.#of(members);
    return `{ __typename ... on ${member.name} ${this.#selection(member, 2, depth + 1)} }`;
  }

  #directive(): string {
    const roll = this.#below(30);
    return roll === 0 ? ' @include(if: true)' : roll === 1 ? ' @skip(if: false)' : '';
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter(({ type }) => isNonNullType(type) || this.#below(3) === 0);
    if (given.length === 0) return '';
    return `(${given.map((argument) => `${argument.name}: ${this.#argument(argument.type)}`).join(', ')})`;
  }

  #argument(type: GraphQLInputType): string {
    const value = this.#value(type, 0);
    if (this.#below(2) === 0) return inDocument(value, type);
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${String(type)}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    if (this.#below(100) < this.#choices.wrongValues) return this.#of(WRONG);
    if (!isNonNullType(type) && this.#below(6) === 0) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) return Array.from({ length: this.#below(4) }, () => this.#value(nullable.ofType, depth + 1));
    if (isEnumType(nullable)) return this.#of(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields());
      const isOneOf = nullable.isOneOf;
      const chosen = isOneOf
        ? [this.#of(fields)]
        : fields.filter((field) => isNonNullType(field.type) || (depth < 4 && this.#below(2) === 0));
      return Object.fromEntries(chosen.map((field) => [field.name, this.#value(field.type, depth + 1)]));
    }
    const { ids } = this.#choices;
    if (nullable.name === 'ID' && ids && ids.length > 0 && this.#below(3) > 0) return this.#of(ids);
    return this.#of(PLAIN[nullable.name] ?? TEXTS);
  }

  #broken(request: RandomRequest): RandomRequest {
    const query = String(request.query);
    const at = this.#below(query.length);
    switch (this.#below(14)) {
      case 0:
        return { ...request, query: query.slice(0, at) + query.slice(at + 1 + this.#below(5)) };
      case 1:
        return { ...request, query: query.slice(0, at) + this.#of(SIGNS) + query.slice(at) };
      case 2:
        return { ...request, query: query.slice(0, at) };
      case 3:
        return { ...request, query: `${query} ${query}` };
      case 4:
        return { ...request, query: `${query} fragment A on Query { ...B } fragment B on Query { ...A }` };
      case 5:
        return { ...request, query: query.replace('{', '{ nothingOfTheKind ') };
      case 6:
        return { ...request, query: query.replace('{', '{ ...Missing ') };
      case 7:
        return { ...request, variables: this.#of<unknown>([null, 1, 'x', [], [1], { a: { b: [] } }, true]) };
      case 8:
        return { ...request, operationName: this.#of<unknown>(['P', '', 1, {}, [], null]) };
      case 9:
        return { ...request, extensions: this.#of(EXTENSIONS) };
      case 10:
        return { ...request, query: this.#of<unknown>([null, 1, {}, [], '', ' ', '#', '{', '{}', '\u0000', '\ufeff{__typename}', true]) };
      case 11:
        return { ...request, variables: Object.fromEntries(Object.keys(this.#variables).map((name) => [name, this.#of(WRONG)])) };
      case 12:
        return { ...request, query: query.replaceAll(/: \w+!?(?=[,)])/g, ': Nothing') };
      default:
        return { ...request, query: `subscription ${query.slice(query.indexOf('{'))}` };
    }
  }
}

const SIGNS = ['{', '}', '(', ')', '@x', '...', '"', '"""', '$', ':', '!', '\\u0000', '&', '1e999', 'null', '#', '\n', '🙂'];

const TEXTS = [
  'null',
  'NaN',
  'undefined',
  '',
  ' ',
  'robotika',
  "'; drop table person; --",
  "' or 1=1",
  '%',
  '_\\%',
  '*)(uid=*',
  '=cmd|x!A1',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../etc/passwd',
  '\u202e\u200b\ufeff',
  'Ā\u0304',
  '\n\r\t',
  '"\\{},',
  "O'Brien",
  '2.3.1.4.i',
  '%00',
  'x'.repeat(5_000),
  'ī '.repeat(300),
  '&|!<->:*',
  '🙂'.repeat(50),
];

const PLAIN: Record<string, readonly unknown[]> = {
  Int: [0, 1, -1, 5, 100, 101, 2_147_483_647, -2_147_483_648],
  Cents: [0, 1, -1, 50_000, 2_147_483_648, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER],
  Float: [0, 1.5, -1, 1e300, 5e-324],
  Boolean: [true, false],
  Date: ['2026-12-01', '1996-05-04', '2028-02-29', '0001-01-01', '9999-12-31', '1900-01-01', '2026-02-30', '0000-01-01'],
  DateTime: [
    '2026-12-01T10:00:00Z',
    '1970-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59Z',
    '0001-01-01T00:00:00Z',
    '2026-12-01T10:00:00+14:00',
  ],
  ID: ['', 'x', 'UHJvZ3JhbW1lOjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMA', 'null', '🙂', 'UHJvZ3JhbW1l', '0'],
  JSON: [
    {},
    [],
    null,
    'x',
    1,
    { all: [] },
    { schemes: [] },
    { schemes: [{ kind: 'GRANT' }], rules: null },
    { __proto__: null, constructor: 1 },
  ],
  String: TEXTS,
};

/** What no type takes, or only few. */
const WRONG: readonly unknown[] = [
  null,
  true,
  'x',
  '',
  'a\0b',
  '\ud800',
  1,
  -1,
  1.5,
  1e308,
  2 ** 53,
  -(2 ** 31) - 1,
  [],
  [null],
  [[[[1]]]],
  {},
  { a: 1 },
  { __proto__: null, toString: 'x' },
  'null',
  'NaN',
  '2026-13-45',
  'x'.repeat(20_000),
  Array.from({ length: 200 }, (_, n) => n),
];

const EXTENSIONS: readonly unknown[] = [
  null,
  1,
  'x',
  [],
  {},
  { persistedQuery: null },
  { persistedQuery: 1 },
  { persistedQuery: 'x' },
  { persistedQuery: [] },
  { persistedQuery: {} },
  { persistedQuery: { version: 1 } },
  { persistedQuery: { version: 1, sha256Hash: 1 } },
  { persistedQuery: { version: 1, sha256Hash: {} } },
  { persistedQuery: { version: 2, sha256Hash: 'x' } },
  { persistedQuery: { version: '1', sha256Hash: '' } },
  { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
];

/** A value as the document writes it: names of enumerations without quotes. */
function inDocument(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    const inner = isListType(nullable) ? nullable.ofType : nullable;
    return `[${value.map((one) => inDocument(one, inner)).join(', ')}]`;
  }
  if (typeof value === 'object') {
    const fields = isInputObjectType(nullable) ? nullable.getFields() : {};
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}: ${fields[name] ? inDocument(one, fields[name].type) : inDocument(one, nullable)}`)
      .join(', ')}}`;
  }
  if (typeof value === 'string') return isName(value, nullable) ? value : JSON.stringify(value);
  return String(value);
}

function isName(value: string, type: GraphQLInputType): boolean {
  return isEnumType(type) && (type as GraphQLEnumType).getValues().some(({ name }) => name === value);
}
