import { serverAudits } from 'graphql-http';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('GraphQL over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  it('API-1: passes every audit of the specification', async () => {
    // the header tells that no form of another site sent this, as our own interfaces do
    const fetchFn = (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': '1' } });
    const results = await Promise.all(serverAudits({ url: `${app.address}/graphql`, fetchFn }).map((audit) => audit.fn()));
    expect(results.filter(({ status }) => status !== 'ok').map((result) => `${result.status} ${result.id} ${result.name}`)).toEqual([]);
    expect(results).toHaveLength(61);
  });
});
