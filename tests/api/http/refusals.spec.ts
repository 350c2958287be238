import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Refusal {
  message: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions: { code: string; reason?: string; path?: string[] };
}

const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('what is refused in a query', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  const ask = async (query: string, variables: object = {}, cookie?: string) =>
    (await app.graphql<Record<string, unknown> | null>(query, variables, cookie)) as unknown as {
      data: Record<string, unknown> | null;
      errors: Refusal[];
    };

  it('API-3: says where in the answer and where in the document, and which argument', async () => {
    const { data, errors } = await ask('{\n  few: programmes(first: 1) { totalCount }\n  none: programmes(first: 0) { totalCount }\n}');
    expect(errors).toEqual([
      {
        message: 'Vienā lapā var prasīt no 1 līdz 100 ierakstiem.',
        locations: [{ line: 3, column: 3 }],
        path: ['none'],
        extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID', path: ['first'] },
      },
    ]);
    // the schema promises a connection at this place, so that the answer as a whole is what can be empty
    expect(data).toBeNull();
  });

  it('API-3: leaves the neighbours of a refused field their answers, up to the nearest place that may be empty', async () => {
    const someone = await openAccountFor(app, { givenName: 'Elīna' });
    const { data, errors } = await ask(
      '{ programmes { totalCount } viewer { person { givenName } account { id favourites(first: 0) { totalCount } } } }',
      {},
      someone.cookie,
    );
    expect(data).toEqual({ programmes: { totalCount: 0 }, viewer: { person: { givenName: 'Elīna' }, account: null } });
    expect(errors.map(({ path, locations }) => ({ path, placed: locations?.length }))).toEqual([
      { path: ['viewer', 'account', 'favourites'], placed: 1 },
    ]);
  });

  it.each<[string, string, string[], string]>([
    [
      '101 ids',
      `{ nodes(ids: [${Array.from({ length: 101 }, () => '"x"').join(' ')}]) { id } }`,
      ['ids'],
      'Ask for at most 100 ids at a time.',
    ],
    [
      'a bad `before`',
      '{ programmes(last: 5, before: "x") { totalCount } }',
      ['before'],
      'This page marker is not valid. Start the list from the beginning.',
    ],
    [
      'a bad `after`',
      '{ programmes(after: "x") { totalCount } }',
      ['after'],
      'This page marker is not valid. Start the list from the beginning.',
    ],
    ['a bad `last`', '{ programmes(last: 0) { totalCount } }', ['last'], 'Ask for 1 to 100 items a page.'],
    [
      'a cursor of another list',
      `{ providers(after: "${cursor(1, 2)}") { totalCount } }`,
      ['after'],
      'This page marker is from another list. Start the list from the beginning.',
    ],
    [
      'a day that no calendar has',
      `{ ledgerDays(after: "${cursor('0000-01-01')}") { totalCount } }`,
      ['after'],
      'This page marker is from another list. Start the list from the beginning.',
    ],
  ])('API-3: names the argument at fault: %s', async (_name, query, path, message) => {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    });
    const { errors } = (await response.json()) as { errors: Refusal[] };
    expect(errors.map((error) => [error.message, error.extensions.code, error.extensions.path])).toEqual([
      [message, 'BAD_USER_INPUT', path],
    ]);
  });

  it.each([
    ['favourites', cursor('2026-02-30T10:00:00Z', '01a20255-0000-7000-8000-000000000000')],
    ['applications', cursor('+275760-09-13T00:00:00Z', '01a20255-0000-7000-8000-000000000000')],
    ['claims', cursor('0000-01-01T00:00:00Z', '01a20255-0000-7000-8000-000000000000')],
    ['movements', cursor('1')],
  ])('API-3: a forged cursor is refused by %s of an account', async (list, after) => {
    const someone = await openAccountFor(app);
    const { errors } = await ask(
      `query ($after: String) { viewer { account { ${list}(after: $after) { totalCount } } } }`,
      { after },
      someone.cookie,
    );
    expect(errors.map(({ extensions, path }) => [extensions.code, extensions.path, path])).toEqual([
      ['BAD_USER_INPUT', ['after'], ['viewer', 'account', list]],
    ]);
  });

  it('API-3: and by the notices of a person', async () => {
    const someone = await openAccountFor(app);
    const after = cursor('2026-01-01T00:00:00Z', '------------------------------------');
    const { data, errors } = await ask(
      'query ($after: String) { viewer { notices(after: $after) { totalCount } } }',
      { after },
      someone.cookie,
    );
    expect([data, errors.map(({ path }) => path)]).toEqual([{ viewer: null }, [['viewer', 'notices']]]);
  });
});
