import { gzipSync } from 'node:zlib';
import { openAccountFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Answer {
  status: number;
  type: string | null;
  errors: { message: string; extensions: { code: string } }[];
}

describe('POST /graphql with a hostile request', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  const send = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      ...((await response.json()) as { errors: Answer['errors'] }),
    };
  };
  const ask = (query: string, variables?: unknown) => send(JSON.stringify({ query, variables }));

  it.each<[string, () => Promise<Answer>, number, string]>([
    ['malformed JSON', () => send('{"query": "{ __typename }"'), 400, 'BAD_REQUEST'],
    ['no body', () => send(''), 400, 'BAD_REQUEST'],
    ['a body that is a text', () => send('"{ __typename }"'), 400, 'BAD_REQUEST'],
    ['a list of operations', () => send('[{"query":"{ __typename }"},{"query":"{ __typename }"}]'), 400, 'BAD_REQUEST'],
    [
      'bytes that are not UTF-8',
      () => send(Uint8Array.from([...Buffer.from('{"query":"{ __typename }","variables":{"a":"'), 0xc3, 0x28, ...Buffer.from('"}}')])),
      400,
      'BAD_REQUEST',
    ],
    [
      'JSON in another encoding',
      () => send('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=iso-8859-13' }),
      415,
      'BAD_REQUEST',
    ],
    ['a form', () => send('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }), 400, 'BAD_REQUEST'],
    ['1 MB', () => ask(`{ __typename ${' '.repeat(1_000_000)} }`), 413, 'BAD_REQUEST'],
    [
      '5 MB that look small',
      () => send(gzipSync(`{"query":"{ __typename }${' '.repeat(5_000_000)}"}`), { 'content-encoding': 'gzip' }),
      413,
      'BAD_REQUEST',
    ],
    ['an unknown compression', () => send('{}', { 'content-encoding': 'snappy' }), 415, 'BAD_REQUEST'],
    ['a document that is too long', () => ask(`{ ${'__typename '.repeat(5_000)} }`), 400, 'DOCUMENT_TOO_LARGE'],
    [
      '10,000 aliases',
      () => ask(`{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`),
      400,
      'DOCUMENT_TOO_LARGE',
    ],
    ['a thousand levels', () => ask(`{ ${'viewer { '.repeat(999)}__typename${' }'.repeat(999)} }`), 400, 'DOCUMENT_TOO_LARGE'],
    ['fragments in a circle', () => ask('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'), 400, 'DOCUMENT_TOO_LARGE'],
    [
      'a bomb of fragments',
      () =>
        ask(
          `{ ...f0 } ${Array.from({ length: 12 }, (_, n) => `fragment f${n} on Query { ${`...f${n + 1} `.repeat(10)} }`).join(' ')} fragment f12 on Query { __typename }`,
        ),
      400,
      'DOCUMENT_TOO_LARGE',
    ],
    [
      'an object 2,000 levels deep in the document',
      () => ask(`{ node(id: ${'{a:'.repeat(2_000)}1${'}'.repeat(2_000)}) { id } }`),
      400,
      'DOCUMENT_TOO_LARGE',
    ],
    [
      'an object 2,000 levels deep in the variables',
      () => send(`{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}}}`),
      400,
      'BAD_REQUEST',
    ],
    ['a NUL in a variable', () => ask('query ($id: ID!) { node(id: $id) { id } }', { id: 'a\0b' }), 400, 'BAD_REQUEST'],
    [
      'half a letter in a variable',
      () => send('{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"\\ud800"}}'),
      400,
      'BAD_REQUEST',
    ],
    ['variables of the wrong kind', () => ask('query ($id: ID!) { node(id: $id) { id } }', { id: { a: 1 } }), 400, 'BAD_USER_INPUT'],
    ['a missing variable', () => ask('query ($id: ID!) { node(id: $id) { id } }', {}), 400, 'BAD_USER_INPUT'],
    [
      'an unknown value of an enumeration',
      () => ask('mutation ($input: SwitchRoleInput!) { switchRole(input: $input) { userErrors { code } } }', { input: { role: 'KING' } }),
      400,
      'BAD_USER_INPUT',
    ],
    ['an unknown field', () => ask('{ secrets }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', () => send('{"query":"query A { __typename }","operationName":"B"}'), 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['what is no document', () => ask('🙂'), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a subscription', () => ask('subscription { a }'), 400, 'BAD_USER_INPUT'],
    [
      'introspection without end',
      () => ask('{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '101 ids',
      () => ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, () => 'x') }),
      200,
      'BAD_USER_INPUT',
    ],
  ])('API-2, API-3: answers %s with a clear refusal', async (_name, request, status, code) => {
    const answer = await request();
    expect({ status: answer.status, code: answer.errors[0]?.extensions.code }).toEqual({ status, code });
    expect(answer.type).toMatch(/json/);
    expect(answer.errors[0]?.message).toBeTruthy();
    expect(JSON.stringify(answer)).not.toMatch(/\bat [\w.<>]+ \(|node_modules|stacktrace|select /);
  });

  it('API-2: refuses by cost and says what it would have cost', async () => {
    const fanOut = '{ nodes(ids: ["a"]) { ... on LearningAccount { favourites(first: 100) { nodes { ... on Programme { id } } } } } }';
    const cheap = await app.graphql(fanOut);
    expect(cheap.status).toBe(200);
    const someone = await openAccountFor(app);
    const costly = `{ viewer { account { ${Array.from({ length: 40 }, (_, n) => `f${n}: favourites(first: 100) { nodes { id provider { id places { id } } } }`).join(' ')} } } }`;
    const answer = await app.graphql(costly, {}, someone.cookie);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'OPERATION_TOO_COSTLY', highest: 3000 } }] });
    const official = await staff(app, Role.PLATFORM_ADMINISTRATOR);
    const more = await app.graphql('{ consoleAuditEntries(perPage: 100) { items { id actor } } }', {}, official.cookie);
    expect(more.status).toBe(200);
  });

  it('API-2: a mutation by GET and a request a page of others can forge are refused', async () => {
    const get = (query: string, headers: Record<string, string> = {}) =>
      fetch(`${app.address}/graphql?query=${encodeURIComponent(query)}`, { headers });
    // a plain GET is answered as to nobody: see contract.spec.ts
    expect((await get('{ __typename }')).status).toBe(200);
    expect((await get('mutation { extendSession(input: {}) { userErrors { code } } }')).status).toBe(405);
    expect((await get('{ __typename }', { 'apollo-require-preflight': '1' })).status).toBe(200);
    expect((await get('mutation { extendSession(input: {}) { userErrors { code } } }', { 'apollo-require-preflight': '1' })).status).toBe(
      405,
    );
    const form = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      body: '{"query":"{ __typename }"}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(form.status).toBe(400);
  });

  it('API-2: other methods are refused with what is allowed', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${app.address}/graphql`, {
        method,
        body: '{}',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    }
  });
});
