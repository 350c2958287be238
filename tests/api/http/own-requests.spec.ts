import { randomUUID } from 'node:crypto';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('requests of those who are logged in', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let cookie: string;
  beforeAll(async () => {
    app = await testApp({ env: { RATE_LIMIT: '500' } });
    w = moneyWorld(app.orm, app.clock);
    cookie = await sessionFor(app, (await w.resident()).person.id);
  });
  afterAll(() => app.close());

  /** The short way takes plain JSON; a remark in the content type is enough to be handed on to the usual one. */
  const ask = async (body: object, more: { cookie?: string; usual?: boolean; accept?: string } = {}) => {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': more.usual ? 'application/json; remark=usual' : 'application/json',
        accept: more.accept ?? 'application/graphql-response+json',
        cookie: more.cookie ?? cookie,
      },
      body: JSON.stringify(body),
    });
    const headers = Object.fromEntries(
      [...response.headers].filter(([name]) => !['date', 'ratelimit-remaining', 'ratelimit-reset', 'etag'].includes(name)),
    );
    return { status: response.status, headers, text: await response.text() };
  };

  it.each([
    ['a question', { query: '{ viewer { person { givenName } account { number } } }' }],
    [
      'a question with a name and values',
      {
        query: 'query Q($n: Int) { viewer { account { applications(first: $n) { totalCount } } } }',
        variables: { n: 3 },
        operationName: 'Q',
      },
    ],
    ['what only staff may ask', { query: '{ consoleApplications { totalCount } }' }],
    [
      'values that do not fit',
      { query: 'query Q($n: Int) { viewer { account { applications(first: $n) { totalCount } } } }', variables: { n: 'many' } },
    ],
    ['a document with a mistake', { query: '{ viewer { shoeSize } }' }],
    ['text that is no document', { query: '{ viewer {' }],
    ['a name that is not in the document', { query: 'query Q { viewer { person { givenName } } }', operationName: 'R' }],
    [
      'a mutation that is refused',
      {
        query: `mutation { submitApplication(input: { group: "none", confirmFacts: true, idempotencyKey: "k" }) { application { id } userErrors { code message path } } }`,
      },
    ],
    ['a domain error in a question', { query: '{ programmes(filter: { startsFrom: "2026-13-45" }) { totalCount } }' }],
    ['the schema', { query: '{ __type(name: "Application") { name } }' }],
    ['several operations', { query: 'query A { viewer { termsVersion } } query B { viewer { termsAccepted } }', operationName: 'B' }],
    ['nothing', {}],
  ])('API-2: %s is answered alike by both ways', async (_, body) => {
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      const usual = await ask(body, { usual: true, accept });
      expect(await ask(body, { accept })).toEqual(usual);
      // and again, when the document is known
      expect(await ask(body, { accept })).toEqual(usual);
    }
  });

  it('ROLE-7: an ended or a forged session is told so, and does nothing', async () => {
    const body = { query: 'mutation { extendSession(input: {}) { viewer { termsVersion } } }' };
    const other = await sessionFor(app, (await w.resident()).person.id);
    await app.orm.em.fork().execute('delete from web.session where sid = ?', [decodeURIComponent(other).slice(8).split('.')[0]!]);
    const forged = `${cookie.slice(0, -2)}xx`;
    for (const gone of [other, forged]) {
      const answer = await ask(body, { cookie: gone });
      expect(answer).toEqual(await ask(body, { cookie: gone, usual: true }));
      expect(answer.text).toContain('"sessionEnded":true');
    }
  });

  it('API-2: both ways count against one limit', async () => {
    const remaining = async (usual: boolean) => {
      const response = await fetch(`${app.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': usual ? 'application/json; remark=usual' : 'application/json', cookie },
        body: JSON.stringify({ query: '{ viewer { person { givenName } } }' }),
      });
      return Number(response.headers.get('ratelimit-remaining'));
    };
    const before = await remaining(false);
    expect(await remaining(true)).toBe(before - 1);
    expect(await remaining(false)).toBe(before - 2);
  });

  it('FUND-22: a mutation has its effect once, whichever way it comes and is repeated', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], budgetCents: 100_000 });
    const group = await w.group({ programme: await w.programme({ priceCents: 50_000, fundingSources: [source] }) });
    const mine = await sessionFor(app, (await w.resident()).person.id);
    const body = {
      query:
        'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id number } userErrors { code } } }',
      variables: {
        input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() },
      },
    };
    const answers = await Promise.all([1, 2, 3, 4].map((n) => ask(body, { cookie: mine, usual: n % 2 === 0 })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(JSON.parse(answers[0]!.text).data.submitApplication.userErrors).toEqual([]);
  });
});
