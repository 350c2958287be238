import { createHash } from 'node:crypto';
import { request as send } from 'node:http';
import { Writable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery, Kind, parse, print, visit } from 'graphql';
import { createLog } from 'server/shared/log.ts';
import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Question {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

interface Row {
  name: string;
  ask: Question;
  /** Of the answer in application/graphql-response+json. */
  status: number;
  /** Code of the first error; none: there is data and no error. */
  code?: string;
  /** The same for everybody, so it may be kept. */
  kept?: boolean;
  /** What is answered depends on who asks, so it is asked without a session only. */
  asNobody?: boolean;
  /** Changes something, or is too long for an address. */
  byPostOnly?: boolean;
}

interface Answer {
  status: number;
  body: unknown;
  type: string | undefined;
  cacheControl: string | undefined;
  hasTag: boolean;
  cost: string | undefined;
  vary: string | undefined;
  log: object[];
}

const GRAPHQL = 'application/graphql-response+json';
const names = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join(' ');
const nested = (depth: number, inner: string) => `${'{a:'.repeat(depth)}${inner}${'}'.repeat(depth)}`;
const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

const good: Row[] = [
  { name: 'a name of a type', ask: { query: '{ __typename }' }, status: 200, kept: true },
  { name: 'a count', ask: { query: '{ programmes { totalCount } }' }, status: 200, kept: true },
  {
    name: 'a list',
    ask: { query: '{ programmes(first: 5, sort: TITLE) { nodes { slug title kind mode hours } } }' },
    status: 200,
    kept: true,
  },
  { name: 'a named operation', ask: { query: 'query Q { programmes { totalCount } }', operationName: 'Q' }, status: 200, kept: true },
  {
    name: 'one of several operations',
    ask: { query: 'query A { programmes { totalCount } } query B { providers { totalCount } }', operationName: 'B' },
    status: 200,
  },
  {
    name: 'a variable',
    ask: { query: 'query ($n: Int) { programmes(first: $n) { nodes { slug } } }', variables: { n: 1 } },
    status: 200,
    kept: true,
  },
  {
    name: 'a variable left out',
    ask: { query: 'query ($n: Int = 2) { programmes(first: $n) { nodes { slug } } }' },
    status: 200,
    kept: true,
  },
  { name: 'variables that are null', ask: { query: '{ programmes { totalCount } }', variables: null }, status: 200, kept: true },
  { name: 'an extension nobody knows', ask: { query: '{ programmes { totalCount } }', extensions: { other: 1 } }, status: 200, kept: true },
  {
    name: 'a filter',
    ask: { query: 'query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } }', variables: { f: { kind: ['STUDY_COURSE'] } } },
    status: 200,
    kept: true,
  },
  { name: 'a search', ask: { query: '{ programmes(search: "robotika") { totalCount nodes { title } } }' }, status: 200, kept: true },
  {
    name: 'fragments',
    ask: { query: '{ programmes { nodes { ...P ...Q } } } fragment P on Programme { slug } fragment Q on Programme { provider { name } }' },
    status: 200,
    kept: true,
  },
  { name: 'aliases', ask: { query: '{ a: programmes(first: 1) { totalCount } b: providers { totalCount } }' }, status: 200, kept: true },
  { name: 'facets', ask: { query: '{ programmeFacets { totalCount kind { value count } } }' }, status: 200, kept: true },
  { name: 'a thing that is not there', ask: { query: '{ programme(slug: "none") { title } }' }, status: 200, kept: true },
  { name: 'a vocabulary', ask: { query: '{ vocabulary(vocabulary: SECTOR) { code name } }' }, status: 200, kept: true },
  {
    name: 'both languages',
    ask: { query: '{ programmes { nodes { lv: title(locale: LV) en: title(locale: EN) } } }' },
    status: 200,
    kept: true,
  },
  { name: 'sources with their budgets', ask: { query: '{ fundingSources { code budget { total { cents } } } }' }, status: 200 },
  { name: 'a thing by id', ask: { query: '{ node(id: "x") { id } }' }, status: 200 },
  {
    name: 'a price for somebody',
    ask: { query: '{ programmes(first: 1) { nodes { quote(answers: { age: 30 }) { headline } } } }' },
    status: 200,
    asNobody: true,
  },
  { name: 'who asks', ask: { query: '{ viewer { termsVersion } }' }, status: 200, asNobody: true },
  { name: 'a type of the schema', ask: { query: '{ __type(name: "Programme") { name fields { name } } }' }, status: 200 },
  { name: 'the whole schema', ask: { query: getIntrospectionQuery() }, status: 200 },
];

const wrong: Row[] = [
  { name: 'nothing', ask: {}, status: 400, code: 'BAD_REQUEST' },
  { name: 'an empty document', ask: { query: '' }, status: 400, code: 'BAD_REQUEST' },
  { name: 'a document that is a number', ask: { query: 7 }, status: 400, code: 'BAD_REQUEST', byPostOnly: true },
  { name: 'variables that are a text', ask: { query: '{ __typename }', variables: 'x' }, status: 400, code: 'BAD_REQUEST' },
  { name: 'variables that are a list', ask: { query: '{ __typename }', variables: [1] }, status: 400, code: 'BAD_REQUEST' },
  { name: 'extensions that are a text', ask: { query: '{ __typename }', extensions: 'x' }, status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a name that is a number',
    ask: { query: '{ __typename }', operationName: 7 },
    status: 400,
    code: 'BAD_REQUEST',
    byPostOnly: true,
  },
  { name: 'what is no document', ask: { query: '{ programmes {' }, status: 400, code: 'GRAPHQL_PARSE_FAILED' },
  { name: 'an unknown field', ask: { query: '{ programmes { colour } }' }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'an unknown argument',
    ask: { query: '{ programmes(colour: 1) { totalCount } }' },
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'an unused fragment',
    ask: { query: '{ __typename } fragment F on Query { __typename }' },
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'a missing fragment', ask: { query: '{ ...F }' }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'a name that is not there',
    ask: { query: 'query A { __typename }', operationName: 'B' },
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'several operations and no name',
    ask: { query: 'query A { __typename } query B { __typename }' },
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  { name: 'no operation', ask: { query: 'fragment F on Query { __typename }' }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  { name: 'a missing variable', ask: { query: 'query ($id: ID!) { node(id: $id) { id } }' }, status: 400, code: 'BAD_USER_INPUT' },
  {
    name: 'a variable of the wrong kind',
    ask: { query: 'query ($n: Int) { programmes(first: $n) { totalCount } }', variables: { n: 'many' } },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a variable nobody uses',
    ask: { query: 'query ($n: Int) { programmes { totalCount } }' },
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a hundred wrong values',
    ask: {
      query: 'query ($kind: [ProgrammeKind!]) { programmes(filter: { kind: $kind }) { totalCount } }',
      variables: { kind: Array.from({ length: 100 }, (_, n) => `WRONG${n}`) },
    },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a page that is too long',
    ask: { query: '{ programmes(first: 1000) { totalCount nodes { slug } } }' },
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  { name: 'half of it wrong', ask: { query: '{ programmes { totalCount } programme { slug } }' }, status: 200, code: 'BAD_USER_INPUT' },
  {
    name: 'what takes a role',
    ask: { query: '{ consoleAuditEntries { totalCount } }' },
    status: 200,
    code: 'UNAUTHENTICATED',
    asNobody: true,
  },
  {
    name: 'a mutation without a login',
    ask: { query: 'mutation { addFavourite(input: { programme: "x" }) { userErrors { code } } }' },
    status: 200,
    code: 'UNAUTHENTICATED',
    asNobody: true,
    byPostOnly: true,
  },
  { name: 'a subscription', ask: { query: 'subscription { a }' }, status: 400, code: 'BAD_USER_INPUT' },
  {
    name: 'the schema together with something else',
    ask: { query: '{ __schema { queryType { name } } programmes { totalCount } }' },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a hash that is not known',
    ask: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    status: 200,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    name: 'a hash that is none',
    ask: { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a hash that is an object',
    ask: { extensions: { persistedQuery: { version: 1, sha256Hash: {} } } },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a persisted query that is a text',
    ask: { query: '{ __typename }', extensions: { persistedQuery: 'x' } },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'another version of persisted queries',
    ask: { query: '{ __typename }', extensions: { persistedQuery: { version: 2, sha256Hash: 'a'.repeat(64) } } },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a hash of something else',
    ask: { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    status: 400,
    code: 'BAD_REQUEST',
  },
];

const hostile: Row[] = [
  {
    name: '200 unused fragments in a circle',
    ask: {
      query: `{__typename} ${names(200, (n) => `fragment f${n} on Query{${[1, 2, 3, 4].map((k) => `...f${(n + k) % 200}`).join(' ')}}`)}`,
    },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  },
  {
    name: 'a few unused fragments in a circle',
    ask: { query: '{ __typename } fragment A on Query { ...B } fragment B on Query { ...A }' },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  },
  {
    name: 'an unused fragment of 550 lists',
    ask: { query: `{__typename} fragment F on Query{${'programmes{nodes{id}}'.repeat(550)}}` },
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    byPostOnly: true,
  },
  {
    name: '320 lists in a fragment without a name',
    ask: { query: `{...{${'programmes(first:1){nodes{id}}'.repeat(320)}}}` },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
    byPostOnly: true,
  },
  {
    name: 'one list in 320 places further down',
    ask: { query: `{programmes{nodes{${'provider{id}'.repeat(320)}}}}` },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  },
  {
    name: 'the schema 25 times over',
    ask: { query: `{${names(25, (n) => `a${n}:__schema{types{fields{type{name ofType{name}}}}}`)}}` },
    status: 400,
    code: 'OPERATION_TOO_COSTLY',
  },
  {
    name: '900 variables',
    ask: { query: `query(${names(900, (n) => `$v${n}:Int`)}){__typename}` },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  },
  {
    name: '60 aliases too many',
    ask: { query: `{programmes{nodes{${names(120, (n) => `a${n}:id`)}}}}` },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  },
  { name: '200 levels', ask: { query: `{ ${'viewer { '.repeat(200)}a${' }'.repeat(200)} }` }, status: 400, code: 'DOCUMENT_TOO_LARGE' },
  {
    name: '300 levels of fragments without a name',
    ask: { query: `{${'...{'.repeat(300)}__typename${'}'.repeat(300)}}` },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  },
  {
    name: 'a bomb of fragments',
    ask: {
      query: `{ ...f0 } ${names(12, (n) => `fragment f${n} on Query { ${`...f${n + 1} `.repeat(10)} }`)} fragment f12 on Query { __typename }`,
    },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  },
  { name: '200 directives', ask: { query: `{ __typename ${'@skip(if: false) '.repeat(200)} }` }, status: 400, code: 'DOCUMENT_TOO_LARGE' },
  {
    name: '41 operations',
    ask: { query: names(41, (n) => `query q${n}{__typename}`), operationName: 'q0' },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
  },
  { name: 'an object of 300 levels', ask: { query: `{ node(id: ${nested(300, '1')}) { id } }` }, status: 400, code: 'DOCUMENT_TOO_LARGE' },
  {
    name: 'more words than are allowed',
    ask: { query: `{ ${'__typename '.repeat(4_001)} }` },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
    byPostOnly: true,
  },
  {
    name: 'a NUL in a variable',
    ask: { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'a\0b' } },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables of 100 levels',
    ask: { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: deep(100) } },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: '6,000 values',
    ask: { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: Array.from({ length: 6_000 }, () => 1) } },
    status: 400,
    code: 'BAD_REQUEST',
    byPostOnly: true,
  },
  {
    name: 'pages within pages',
    ask: { query: '{ programmes(first: 100) { nodes { similar(first: 100) { groups(first: 100) { nodes { id } } } } } }' },
    status: 400,
    code: 'OPERATION_TOO_COSTLY',
  },
  {
    name: '55 mutations in a fragment',
    ask: { query: `mutation{...{${names(55, (n) => `a${n}:extendSession(input:{}){userErrors{code}}`)}}}` },
    status: 400,
    code: 'DOCUMENT_TOO_LARGE',
    byPostOnly: true,
  },
];

describe('the contract of /graphql', () => {
  const lines: string[] = [];
  let app: TestApp;
  let cookie: string;
  beforeAll(async () => {
    const stream = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
    app = await testApp({ env: { RESPONSE_CACHE: 'true' }, log: createLog('info', stream) });
    const make = world(app.orm, app.clock);
    await make.entry(Vocabulary.SECTOR, 'ICT', { lv: 'IKT', en: 'ICT' });
    for (const title of ['Robotika', 'Dizains', 'Datu analīze']) await make.group({ programme: await make.programme({ title }) });
    cookie = (await openAccountFor(app)).cookie;
    await new Promise((heard) => setTimeout(heard, 300));
  });
  afterAll(() => app.close());

  /** Sent as it is: nothing is added to the headers, nothing is unpacked. */
  const raw = (path: string, headers: Record<string, string>, body?: string) =>
    new Promise<{ status: number; headers: Record<string, string | undefined>; body: Buffer }>((done, failed) => {
      const sent = send(app.address + path, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({ status: response.statusCode!, headers: response.headers as Record<string, string>, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', failed);
      sent.end(body);
    });
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
  const get = (path: string, headers: Record<string, string>) => raw(path, headers);

  const answer = async (path: string, headers: Record<string, string>, body?: string): Promise<Answer> => {
    lines.length = 0;
    const got = await raw(path, { accept: GRAPHQL, ...headers }, body);
    await expect.poll(() => lines.some((line) => line.includes('request completed'))).toBe(true);
    const encoding = got.headers['content-encoding'] as 'gzip' | 'br' | undefined;
    return {
      status: got.status,
      body: JSON.parse((encoding ? unpack[encoding](got.body) : got.body).toString()) as unknown,
      type: got.headers['content-type'],
      cacheControl: got.headers['cache-control'],
      hasTag: got.headers['etag'] !== undefined,
      cost: got.headers['x-operation-cost'],
      vary: got.headers['vary'],
      log: lines.map((line) => {
        const { level, msg, req, res, ...more } = JSON.parse(line) as Record<string, Record<string, unknown>>;
        return { level, msg, path: req?.['path'], status: res?.['status'], fields: Object.keys(more).toSorted() };
      }),
    };
  };
  const post = (ask: Question, headers: Record<string, string> = {}) =>
    answer('/graphql', { 'content-type': 'application/json', ...headers }, JSON.stringify(ask));
  const addressOf = ({ query, variables, operationName, extensions }: Question) => {
    const given = new URLSearchParams();
    if (query !== undefined) given.set('query', String(query));
    if (operationName !== undefined) given.set('operationName', String(operationName));
    if (variables !== undefined) given.set('variables', JSON.stringify(variables));
    if (extensions !== undefined) given.set('extensions', JSON.stringify(extensions));
    return `/graphql?${given}`;
  };
  /** The same question, said so that it is not compiled: only an executor knows conditions. */
  const forAnExecutor = (ask: Question): Question | undefined => {
    try {
      const document = visit(parse(ask.query as string), {
        OperationDefinition: (operation) => ({
          ...operation,
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: [
              {
                kind: Kind.INLINE_FRAGMENT,
                directives: parse('{ a @include(if: true) }').definitions.flatMap((one) =>
                  one.kind === Kind.OPERATION_DEFINITION ? (one.selectionSet.selections[0]!.directives ?? []) : [],
                ),
                selectionSet: operation.selectionSet,
              },
            ],
          },
        }),
      });
      return { ...ask, query: print(document) };
    } catch {
      return undefined;
    }
  };
  const withoutPlaces = (one: Answer): Answer => ({
    ...one,
    body: JSON.parse(JSON.stringify(one.body, (key, value: unknown) => (key === 'locations' ? undefined : value))) as unknown,
  });

  it('API-2: has at least sixty rows', () => expect(good.length + wrong.length + hostile.length).toBeGreaterThanOrEqual(60));

  it.each([...good, ...wrong, ...hostile].map((row) => [row.name, row] as const))(
    'API-1, API-2: %s is answered alike, whichever way it comes',
    async (_name, row) => {
      const first = await post(row.ask);
      const { errors } = first.body as { errors?: { message: string; extensions: { code: string } }[] };
      expect({ status: first.status, code: errors?.[0]?.extensions.code }).toEqual({ status: row.status, code: row.code });
      expect(first).toMatchObject({
        type: `${GRAPHQL}; charset=utf-8`,
        cacheControl: row.kept ? 'public, max-age=10' : 'no-store',
        hasTag: row.kept ?? false,
        vary: 'Accept, Accept-Encoding, Accept-Language, Cookie',
        log: [{ level: 30, msg: 'request completed', path: '/graphql', status: row.status, fields: ['responseTime', 'time'] }],
      });
      expect(JSON.stringify(first.body)).not.toMatch(/\bat [\w.<>]+ \(|node_modules|stacktrace|select /);

      // again, when the document and then the answer are known
      expect(await post(row.ask)).toEqual(first);
      expect(await post(row.ask)).toEqual(first);
      expect(await post(row.ask, { 'content-type': 'application/json; charset=utf-8; remark=other' })).toEqual(first);
      for (const encoding of ['gzip', 'br', 'deflate, gzip;q=0.5, br;q=0'])
        expect(await post(row.ask, { 'accept-encoding': encoding })).toEqual(first);
      const plain = await post(row.ask, { accept: 'application/json' });
      expect(plain.body).toEqual(first.body);
      expect(plain.type).toBe('application/json; charset=utf-8');

      const other = forAnExecutor(row.ask);
      if (other && row.code !== 'DOCUMENT_TOO_LARGE') expect(withoutPlaces(await post(other))).toEqual(withoutPlaces(first));

      if (!row.asNobody) {
        const own = await post(row.ask, { cookie });
        expect(own).toEqual({ ...first, cacheControl: 'no-store', hasTag: false });
        expect(await post(row.ask, { cookie })).toEqual(own);
      }

      const address = addressOf(row.ask);
      if (row.byPostOnly || address.length > 12_000) return;
      expect(await answer(address, {})).toEqual(first);
      expect(await answer(address, { 'apollo-require-preflight': '1' })).toEqual(first);
      expect(await answer(address, { 'content-type': 'application/json', 'accept-encoding': 'br' })).toEqual(first);
      if (typeof row.ask.query === 'string' && row.ask.query !== '' && row.ask.extensions === undefined) {
        const sha256Hash = createHash('sha256').update(row.ask.query).digest('hex');
        const { query: _known, ...rest } = row.ask;
        const byHash = { ...rest, extensions: { persistedQuery: { version: 1, sha256Hash } } };
        expect(await answer(addressOf(byHash), {})).toEqual(first);
        expect(await post(byHash)).toEqual(first);
        expect(await post({ ...byHash, query: row.ask.query })).toEqual(first);
      }
    },
  );

  it('API-2: refusals say where in the document', async () => {
    const { body } = await post({ query: `{\n  programmes { nodes { ${names(61, (n) => `a${n}: id`)} } }\n}` });
    expect(body).toMatchObject({
      errors: [{ locations: [{ line: 2, column: expect.any(Number) }], extensions: { code: 'DOCUMENT_TOO_LARGE' } }],
    });
  });

  it('API-2: an address with a thousand parameters in front is measured like any other', async () => {
    const query = encodeURIComponent(`{${names(150, (n) => `a${n}:__typename`)}}`);
    expect(await answer(`/graphql?${'a&'.repeat(1_000)}query=${query}`, { 'apollo-require-preflight': '1' })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'DOCUMENT_TOO_LARGE' } }] },
    });
    expect(await answer('/graphql?query={__typename}&query={__typename}', {})).toMatchObject({ status: 400 });
  });

  it('API-2: answers are compressed when they are long enough, and only then', async () => {
    const long = { 'content-type': 'application/json', accept: 'application/json' };
    const body = JSON.stringify({ query: '{ __schema { types { name description } } }' });
    const encodingOf = async (accepted: string, text = body) =>
      (await raw('/graphql', { ...long, 'accept-encoding': accepted }, text)).headers['content-encoding'];
    expect(await encodingOf('gzip, deflate, br')).toBe('br');
    expect(await encodingOf('gzip')).toBe('gzip');
    expect(await encodingOf('br;q=0, gzip')).toBe('gzip');
    expect(await encodingOf('identity')).toBeUndefined();
    expect(await encodingOf('gzip, br', '{"query":"{ __typename }"}')).toBeUndefined();
  });

  it('API-2: a long Accept and a content type of a GET do not stand in the way of keeping', async () => {
    const address = addressOf({ query: '{ providers { totalCount } }' });
    const accept = `${names(40, (n) => `text/x-${n};q=0.1,`)} application/json`;
    const tags = [
      await get(address, { accept: '*/*' }),
      await get(address, { accept }),
      await get(address, { accept: '*/*', 'content-type': 'application/json' }),
      await get(address, { accept: '*/*', 'content-type': 'text/plain' }),
    ].map(({ headers }) => `${headers['etag']} ${headers['cache-control']}`);
    expect(new Set(tags).size).toBe(1);
    expect(tags[0]).toMatch(/^W\/".+" public, max-age=10$/);
    expect((await get(address, { accept: 'text/html' })).status).toBe(406);
  });

  it('ROLE-7: of a plain GET no session is looked at, and its answer is kept by nobody', async () => {
    const address = addressOf({ query: '{ viewer { termsVersion } programmes { totalCount } }' });
    expect(await answer(address, { cookie })).toMatchObject({ body: { data: { viewer: null } }, cacheControl: 'no-store' });
    expect(await answer(address, { cookie, 'x-apollo-operation-name': 'Q' })).toMatchObject({
      body: { data: { viewer: { termsVersion: expect.anything() } } },
      cacheControl: 'no-store',
    });
    const publicOne = addressOf({ query: '{ programmes { totalCount } }' });
    expect(await answer(publicOne, { cookie })).toMatchObject({ cacheControl: 'no-store', hasTag: false });
  });

  it('API-2: browsers may send the headers that clients of GraphQL send', async () => {
    const asked = await fetch(`${app.address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    const allowed = asked.headers.get('access-control-allow-headers')!.toLowerCase().split(', ');
    expect(allowed).toEqual(
      expect.arrayContaining(['content-type', 'apollo-require-preflight', 'x-apollo-operation-name', 'apollographql-client-name']),
    );
  });

  it('ROLE-3: no suggestion names what introspection hides, not even after staff made the same mistake', async () => {
    for (const query of ['{ consoleAuditEntry { totalCount } }', 'mutation { grantRol(input: {}) { userErrors { code } } }']) {
      const { body } = await post({ query });
      expect(JSON.stringify(body)).not.toMatch(/consoleAuditEntries|grantRole"/);
    }
    const { body } = await post({
      query: 'mutation ($i: GrantRoleInput!) { grantRole(input: $i) { userErrors { code } } }',
      variables: { i: { rolle: 'X' } },
    });
    expect(JSON.stringify(body)).toContain('BAD_USER_INPUT');
    expect(JSON.stringify(body)).not.toContain('Did you mean');
  });

  it('API-3: the log never tells what was asked', async () => {
    await answer(addressOf({ query: 'query Secretly { programmes(search: "noslēpums") { totalCount } }' }), {});
    expect(lines.join('')).not.toMatch(/Secretly|nosl|query/);
  });

  it('API-2: no hostile document takes more than 20 ms of CPU', async () => {
    for (const { name, ask } of hostile) {
      const took: number[] = [];
      for (let n = 0; n < 4; n++) {
        // an alias more makes it a document that nobody has seen
        const query = String(ask.query).replace('{', `{x${n}:__typename `);
        const before = process.cpuUsage();
        await raw('/graphql', { 'content-type': 'application/json' }, JSON.stringify({ ...ask, query }));
        const { user, system } = process.cpuUsage(before);
        took.push((user + system) / 1_000);
      }
      expect(Math.min(...took), name).toBeLessThan(20);
    }
  });
});

describe('the rate limit of what is costly', () => {
  it('API-2: a refused document counts ten times, and a hundred of cost like one request more', async () => {
    const app = await testApp({ env: { RATE_LIMIT: '100' } });
    const left = async (query: string) => {
      const response = await fetch(`${app.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return `${response.status} ${response.headers.get('ratelimit-remaining')}`;
    };
    expect(await left('{ __typename }')).toBe('200 99');
    expect(await left('{ programmes(first: 100) { nodes { provider { id } } } }')).toBe('200 96');
    expect(await left(`{${names(70, (n) => `a${n}:__typename`)}}`)).toBe('400 86');
    expect(await left('{ __typename }')).toBe('200 85');
    await app.close();
  });
});
