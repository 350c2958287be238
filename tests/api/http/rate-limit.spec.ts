import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('the rate limit', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp({ env: { RATE_LIMIT: '5' } })));
  afterAll(() => app.close());

  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ __typename }"}',
    });

  it('API-2: tells an address what is left, refuses when nothing is, and counts people for themselves', async () => {
    const { cookie } = await openAccountFor(app);
    const left: (string | null)[] = [];
    for (let n = 0; n < 5; n++) left.push((await ask()).headers.get('ratelimit-remaining'));
    expect(left).toEqual(['4', '3', '2', '1', '0']);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    // a forged cookie is nobody's, so it does not help
    expect((await ask({ cookie: 'stars=s%3Aforged.signature' })).status).toBe(429);
    const own = await ask({ cookie });
    expect([own.status, own.headers.get('ratelimit-limit')]).toEqual([200, '15']);
  });
});
