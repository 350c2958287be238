import { createHash } from 'node:crypto';

/** One request as it goes out. */
export interface HostileRequest {
  method: 'GET' | 'POST';
  /** What stands behind /graphql in the address. */
  query?: string;
  body?: string;
  headers?: Record<string, string>;
}

export interface Hostile {
  name: string;
  /** The n-th of its kind: each is new, so that nobody answers it from memory. */
  request(n: number): HostileRequest;
}

const times = (count: number, text: (n: number) => string, between = ' ') => Array.from({ length: count }, (_, n) => text(n)).join(between);
const post = (name: string, document: (n: number) => string, more: (n: number) => object = () => ({})): Hostile => ({
  name,
  request: (n) => ({ method: 'POST', body: JSON.stringify({ query: `${document(n)} # ${n}`, ...more(n) }) }),
});
const raw = (name: string, body: (n: number) => string): Hostile => ({ name, request: (n) => ({ method: 'POST', body: body(n) }) });
const get = (name: string, query: (n: number) => string): Hostile => ({
  name,
  request: (n) => ({ method: 'GET', query: query(n), headers: { 'apollo-require-preflight': '1' } }),
});

/** Fragments of which each spreads several others, in a circle. */
const circle = (fragments: number, spreads: number) =>
  times(fragments, (n) => `fragment F${n} on Query { ${times(spreads, (k) => `...F${(n + k + 1) % fragments}`)} }`);
const PROGRAMMES = 'programmes(first: 1) { nodes { id } }';

/** Everything we know of that was made to cost us more than it costs the sender. */
export const HOSTILE: readonly Hostile[] = [
  post('a thousand levels', () => `{ ${'viewer { '.repeat(999)}__typename${' }'.repeat(999)} }`),
  post('10,000 aliases', () => `{ ${times(10_000, (n) => `a${n}: __typename`)} }`),
  post('60 aliases of a list', () => `{ ${times(60, (n) => `a${n}: ${PROGRAMMES}`)} }`),
  post('fragments in a circle, used', () => `{ ...F0 } ${circle(200, 4)}`),
  post('fragments in a circle, unused', () => `{ __typename } ${circle(200, 4)}`),
  post(
    'a bomb of fragments',
    () => `{ ...F0 } ${times(12, (n) => `fragment F${n} on Query { ${`...F${n + 1} `.repeat(10)} }`)} fragment F12 on Query { __typename }`,
  ),
  post(
    'a chain of fragments',
    () => `{ ...F0 } ${times(300, (n) => `fragment F${n} on Query { ...F${n + 1} }`)} fragment F300 on Query { __typename }`,
  ),
  post(
    '550 selections in an unused fragment',
    () => `{ __typename } fragment F on Query { ${'programmes { nodes { id } } '.repeat(550)} }`,
  ),
  post('550 selections of one list', () => `{ ${'programmes { nodes { id } } '.repeat(550)} }`),
  post('inline fragments with 320 lists', () => `{ ... { ${times(320, () => PROGRAMMES)} } }`),
  post('inline fragments in each other', () => `{ ${'... { '.repeat(600)}__typename${' }'.repeat(600)} }`),
  post('conflicting fields', () => `{ ${times(300, (n) => `a: programmes(first: ${n + 1}) { totalCount }`)} }`),
  post('25 introspections', () => `{ ${times(25, (n) => `a${n}: __schema { types { fields { type { name ofType { name } } } } }`)} }`),
  post('deep introspection', () => `{ __schema { types { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } }`),
  post(
    '900 variables',
    () => `query (${times(900, (n) => `$v${n}: Int`)}) { programmes(first: $v0) { totalCount } }`,
    () => ({ variables: Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`v${n}`, n])) }),
  ),
  post(
    'lists of lists in variables',
    () => 'query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } }',
    () => ({ variables: { f: { kind: Array.from({ length: 70 }, () => Array.from({ length: 70 }, () => 'x')) } } }),
  ),
  post(
    'thousands of wrong values',
    () => 'query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } }',
    () => ({ variables: { f: { kind: Array.from({ length: 4_900 }, (_, n) => `K${n}`) } } }),
  ),
  post(
    'a long list of ids',
    () => 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    (n) => ({
      variables: {
        ids: Array.from({ length: 4_900 }, (_, m) =>
          Buffer.from(`Programme:00000000-0000-4000-8000-${String(n * 5_000 + m).padStart(12, '0')}`).toString('base64url'),
        ),
      },
    }),
  ),
  post(
    'an object with 5,000 members',
    () => 'query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } }',
    () => ({ variables: { f: Object.fromEntries(Array.from({ length: 4_900 }, (_, n) => [`kinde${n}`, n])) } }),
  ),
  post(
    'variables that contain each other 2,000 deep',
    () => 'query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } }',
    () => ({ variables: { f: JSON.parse(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`) as object } }),
  ),
  post('a wide object in the document', () => `{ programmes(filter: { ${times(900, (n) => `kinde${n}: ${n}`)} }) { totalCount } }`),
  post('an object 500 deep in the document', () => `{ node(id: ${'{a:'.repeat(500)}1${'}'.repeat(500)}) { id } }`),
  post('a list 1,000 deep in the document', () => `{ nodes(ids: ${'['.repeat(1_000)}1${']'.repeat(1_000)}) { id } }`),
  post('1,000 directives', () => `{ __typename ${'@include(if: true) '.repeat(1_000)} }`),
  post('1,000 unknown directives', () => `{ ${times(900, (n) => `__typename @d${n}`)} }`),
  post('900 unknown fields', () => `{ ${times(900, (n) => `programme${n}`)} }`),
  post('300 unknown arguments', () => `{ programmes(${times(300, (n) => `frist${n}: 1`, ', ')}) { totalCount } }`),
  post(
    '500 operations',
    (n) => times(500, (m) => `query Q${n}_${m} { __typename }`),
    (n) => ({ operationName: `Q${n}_1` }),
  ),
  post('500 fragments that nothing uses', () => `{ __typename } ${times(500, (n) => `fragment F${n} on Query { __typename }`)}`),
  post('55 mutations in one', () => `mutation { ... { ${times(55, (n) => `a${n}: extendSession(input: {}) { userErrors { code } }`)} } }`),
  post('a document that is too long', () => `{ ${'__typename '.repeat(20_000)} }`),
  post('strings without end', () => `{ programmes(search: "${'ā'.repeat(100_000)}") { totalCount } }`),
  post('a search of 3,000 words', (n) => `{ programmes(search: "${times(3_000, (m) => `w${n}x${m}`)}") { totalCount } }`),
  post('pages of pages', () => '{ programmes(first: 100) { nodes { groups(first: 100) { nodes { id } } similar(first: 100) { id } } } }'),
  raw('extra members of 250 kB', (n) =>
    JSON.stringify({ query: '{ programmes(first: 1) { totalCount } }', extra: `${n}`.padEnd(250_000, 'x') }),
  ),
  raw('a body of 5 MB', (n) => JSON.stringify({ query: `{ __typename } # ${n}${' '.repeat(5_000_000)}` })),
  raw('a list of 1,000 operations', (n) => JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: `{ __typename } # ${n}` })))),
  raw('half of a body', (n) => `{"query":"{ programmes { totalCount } } # ${n}`),
  raw('JSON 50,000 deep', () => `{"query":"{ __typename }","variables":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
  ...[null, 1, 'x', [], {}, { version: 1 }, { version: 1, sha256Hash: 1 }, { version: 1, sha256Hash: 'x' }].map((persistedQuery) =>
    post(
      `persistedQuery ${JSON.stringify(persistedQuery)}`,
      () => '{ __typename }',
      () => ({ extensions: { persistedQuery } }),
    ),
  ),
  post(
    'hashes that are new each time',
    (n) => `{ programmes(first: 1) { totalCount } a${n}: __typename }`,
    (n) => {
      const query = `{ programmes(first: 1) { totalCount } a${n}: __typename } # ${n}`;
      return { extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } } };
    },
  ),
  get(
    'GET with 1,000 parameters before the question',
    (n) => `${times(1_000, (m) => `p${m}=${n}`, '&')}&query=${encodeURIComponent(`{ ${times(60, (m) => `a${m}: ${PROGRAMMES}`)} }`)}`,
  ),
  get(
    'GET with variables 500 deep',
    (n) =>
      `query=${encodeURIComponent(`query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } } # ${n}`)}&variables=${'['.repeat(500)}${']'.repeat(500)}`,
  ),
  get('GET with extensions that are none', (n) => `query=%7B__typename%7D&extensions=${n}`),
];
