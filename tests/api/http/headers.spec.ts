import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('headers of every answer', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  const policyOf = (headers: Headers) =>
    new Map(
      headers
        .get('content-security-policy')!
        .split(';')
        .map((part) => [part.trim().split(' ')[0]!, part.trim().split(' ').slice(1)]),
    );

  it.each(['/graphql', '/auth/page.css', '/healthz', '/there/is/nothing/here.png', '/admin'])(
    'API-2: %s tells browsers to trust nothing but our own files',
    async (path) => {
      const { headers } = await fetch(app.address + path);
      const policy = policyOf(headers);
      expect(policy.get('script-src')).toEqual(["'self'"]);
      expect(policy.get('script-src-attr')).toEqual(["'none'"]);
      expect(policy.get('object-src')).toEqual(["'none'"]);
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'self'"]);
      expect(policy.get('form-action')).toEqual(["'self'"]);
      expect(policy.get('style-src')).toEqual(path === '/admin' ? ["'self'", "'unsafe-inline'"] : ["'self'"]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('ROLE-7: nothing of somebody logged in is kept by a browser or a relay', async () => {
    const { cookie } = await openAccountFor(app);
    const body = JSON.stringify({ query: '{ viewer { person { givenName } } programmes { totalCount } }' });
    for (const headers of [{ cookie }, {}]) {
      const response = await fetch(`${app.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers } as Record<string, string>,
        body,
      });
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    const got = await fetch(`${app.address}/graphql?query=${encodeURIComponent('{ programmes { totalCount } }')}`, {
      headers: { cookie, 'apollo-require-preflight': '1' },
    });
    expect([got.status, got.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  it("API-2: pages of others may ask the public API, without anybody's session", async () => {
    const asked = await fetch(`${app.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    const answered = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect([answered.headers.get('access-control-allow-origin'), await answered.json()]).toEqual(['*', { data: { __typename: 'Query' } }]);
    const login = await fetch(`${app.address}/auth/page.css`, { headers: { origin: 'https://elsewhere.example' } });
    expect(login.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('API-3: an address that cannot even be read is refused without telling how', async () => {
    const broken = await fetch(`${app.address}/%E0%A4%A`);
    expect(broken.status).toBeGreaterThanOrEqual(400);
    expect(broken.status).toBeLessThan(500);
    expect(await broken.text()).not.toContain('URIError');
  });

  it('API-3: a browser that opens /graphql gets a sentence, nothing from elsewhere', async () => {
    const response = await fetch(`${app.address}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/https?:\/\/(?!localhost)/);
  });
});
