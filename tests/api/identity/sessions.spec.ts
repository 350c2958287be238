import { Browser } from 'server/testing/browser.ts';
import { newcomer, openAccountFor, personFor, sessionFor, signIn, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const NOW = new Date('2026-11-22T10:00:00Z');
const MINUTE = 60_000;

interface SessionEnds {
  sessionEndsAt: string;
  idleEndsAt: string;
}

describe('a session', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());
  beforeEach(() => app.clock.set(NOW));

  const after = (minutes: number) => app.clock.set(new Date(NOW.getTime() + minutes * MINUTE));
  const ends = async (cookie: string) =>
    (await app.graphql<{ viewer: SessionEnds | null }>('{ viewer { sessionEndsAt idleEndsAt } }', {}, cookie)).data.viewer;

  it('ROLE-7: lasts half an hour from the last request, and says until when', async () => {
    const { cookie } = await personFor(app);
    expect(await ends(cookie)).toEqual({ sessionEndsAt: '2026-11-22T22:00:00.000Z', idleEndsAt: '2026-11-22T10:30:00.000Z' });
    after(29.9);
    expect(await ends(cookie)).toEqual({ sessionEndsAt: '2026-11-22T22:00:00.000Z', idleEndsAt: '2026-11-22T10:59:54.000Z' });
    after(29.9 + 29.9);
    expect(await ends(cookie)).not.toBeNull();
    after(29.9 + 29.9 + 31);
    expect(await ends(cookie)).toBeNull();
    after(29.9);
    expect(await ends(cookie)).toBeNull();
  });

  it('ROLE-7: lasts twelve hours in all, however busy', async () => {
    const { cookie } = await personFor(app);
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      after(minutes);
      expect(await ends(cookie), `${minutes} minutes`).not.toBeNull();
    }
    after(12 * 60 - 10);
    expect(await ends(cookie)).toEqual({ sessionEndsAt: '2026-11-22T22:00:00.000Z', idleEndsAt: '2026-11-22T22:00:00.000Z' });
    after(12 * 60);
    expect(await ends(cookie)).toBeNull();
  });

  it('ROLE-7: is extended on request', async () => {
    const { cookie } = await personFor(app);
    after(26);
    const { data } = await app.graphql(
      'mutation { extendSession(input: {}) { viewer { sessionEndsAt idleEndsAt } userErrors { code } } }',
      {},
      cookie,
    );
    expect(data).toEqual({
      extendSession: { viewer: { sessionEndsAt: '2026-11-22T22:00:00.000Z', idleEndsAt: '2026-11-22T10:56:00.000Z' }, userErrors: [] },
    });
  });

  it('ROLE-7: that is over says so, rather than only asking for a login', async () => {
    const { cookie } = await personFor(app);
    after(45);
    const answer = await app.graphql('mutation { extendSession(input: {}) { userErrors { code } } }', {}, cookie);
    expect(answer).toEqual({
      status: 200,
      data: null,
      errors: [
        {
          message: 'Your session has ended. Log in again; what you have typed is kept on your page.',
          locations: [{ line: 1, column: 12 }],
          path: ['extendSession'],
          extensions: { code: 'UNAUTHENTICATED', sessionEnded: true },
        },
      ],
    });
    const never = await app.graphql('mutation { extendSession(input: {}) { userErrors { code } } }');
    expect(never.errors).toMatchObject([{ message: 'Log in first.', extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await app.orm.em.fork().execute('select count(*)::int as count from web.session where person_id is null')).toEqual([
      { count: 0 },
    ]);
  });

  it.each([
    'stars=',
    'stars=x',
    'stars=s%3Ax.y',
    `stars=s%3A${'a'.repeat(32)}.${'b'.repeat(43)}`,
    'stars=j%3A%7B%7D',
    `stars=${'x'.repeat(4_000)}`,
    'stars=%E0%A4%A',
    'stars=s%3A; stars=s%3A',
  ])('ROLE-7: a forged cookie %j is nobody', async (cookie) => {
    expect(await app.graphql('{ viewer { termsVersion } }', {}, cookie)).toEqual({ status: 200, data: { viewer: null } });
  });

  it('ROLE-7: a cookie signed with another secret, or for a session that is gone, is nobody', async () => {
    const { cookie, personId } = await personFor(app);
    const tampered = `${cookie.slice(0, -3)}AAA`;
    expect(await ends(tampered)).toBeNull();
    await app.orm.em.fork().execute('delete from web.session where person_id = ?', [personId]);
    expect(await ends(cookie)).toBeNull();
  });

  it('ROLE-7: of nobody costs no look into the database', async () => {
    const em = app.orm.em.fork();
    await em.execute('alter table web.session rename to session_away');
    try {
      for (const cookie of [undefined, 'other=1; language=lv', 'stars=s%3Aforged.signature']) {
        expect(await app.graphql('{ viewer { termsVersion } }', {}, cookie)).toEqual({ status: 200, data: { viewer: null } });
      }
      const known = await personFor(app).catch(() => undefined);
      expect(known).toBeUndefined();
    } finally {
      await em.execute('alter table web.session_away rename to session');
    }
  });

  it('ROLE-7: a database that is away gives an answer without detail', async () => {
    const { cookie } = await personFor(app);
    const em = app.orm.em.fork();
    await em.execute('alter table web.session rename to session_away');
    const answer = await app
      .graphql('{ viewer { termsVersion } }', {}, cookie)
      .finally(() => em.execute('alter table web.session_away rename to session'));
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toMatch(/relation|session_away|select/i);
  });

  it('ROLE-7: people see where they are logged in and end what is not theirs any more', async () => {
    const person = newcomer();
    const [here, there] = [await signIn(app, person), await signIn(app, person)];
    const { data } = await app.graphql<{ viewer: { sessions: { id: string; isCurrent: boolean }[] } }>(
      '{ viewer { sessions { id isCurrent } } }',
      {},
      here,
    );
    expect(data.viewer.sessions.map((session) => session.isCurrent).sort()).toEqual([false, true]);
    const other = data.viewer.sessions.find((session) => !session.isCurrent)!;
    const END =
      'mutation ($id: ID!) { endSession(input: { session: $id }) { viewer { sessions { isCurrent } } userErrors { code path } } }';
    const stranger = await personFor(app);
    expect((await app.graphql(END, { id: other.id }, stranger.cookie)).data).toEqual({
      endSession: { viewer: null, userErrors: [{ code: 'NOT_FOUND', path: ['session'] }] },
    });
    expect(await ends(there)).not.toBeNull();
    expect((await app.graphql(END, { id: other.id }, here)).data).toEqual({
      endSession: { viewer: { sessions: [{ isCurrent: true }] }, userErrors: [] },
    });
    expect(await ends(there)).toBeNull();
    expect(await ends(here)).not.toBeNull();
    expect(JSON.stringify(data)).not.toContain(decodeURIComponent(here).slice(8, 30));
  });

  it('ROLE-1: in a role that ended goes on as the person themselves', async () => {
    const official = await staff(app, Role.PLATFORM_ADMINISTRATOR, { validUntil: '2026-11-22' });
    const acting = async () =>
      (await app.graphql<{ viewer: { actingAs: { role: string } } }>('{ viewer { actingAs { role } } }', {}, official.cookie)).data.viewer
        .actingAs.role;
    expect(await acting()).toBe('PLATFORM_ADMINISTRATOR');
    await app.orm.em.fork().execute(`update role_grant set valid_until = '2026-11-21' where person_id = ?`, [official.personId]);
    expect(await acting()).toBe('ACCOUNT_HOLDER');
    expect((await app.graphql('{ consoleAuditEntries { totalCount } }', {}, official.cookie)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('ROLE-1: a switch of roles is not lost among requests at the same time', async () => {
    const official = await staff(app, Role.FINANCE_OFFICER);
    const cookie = await sessionFor(app, official.personId);
    after(5);
    const others = Array.from({ length: 10 }, () => app.graphql('{ viewer { idleEndsAt } }', {}, cookie));
    await Promise.all([
      ...others,
      app.graphql('mutation { switchRole(input: { role: FINANCE_OFFICER }) { userErrors { code } } }', {}, cookie),
      ...Array.from({ length: 10 }, () => app.graphql('mutation { extendSession(input: {}) { userErrors { code } } }', {}, cookie)),
    ]);
    expect((await app.graphql('{ viewer { actingAs { role } } }', {}, cookie)).data).toEqual({
      viewer: { actingAs: { role: 'FINANCE_OFFICER' } },
    });
  });

  it('ROLE-7: an account that was opened is there in the same session', async () => {
    const { cookie, id } = await openAccountFor(app);
    expect((await app.graphql('{ viewer { account { id } } }', {}, cookie)).data).toEqual({ viewer: { account: { id } } });
  });
});

describe('a session over https', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp({ env: { PUBLIC_URL: 'https://stars.example' } })));
  afterAll(() => app.close());

  it('ROLE-7: has a cookie bound to the host and to https', async () => {
    const browser = new Browser('https://stars.example', app.address);
    const form = await browser.follow(await browser.get('/auth/login?returnTo=/konts'));
    expect(form.text).toContain('<h1>Kas tu esi?</h1>');
    expect(form.headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(browser.cookieNames().some((name) => name.startsWith('__Host-login_'))).toBe(true);
    const done = await browser.follow(
      await browser.post(form.address, { ...newcomer() }),
      (next) => !/^\/(auth|oidc)\//.test(next.pathname),
    );
    const line = done.headers.getSetCookie().find((one) => one.startsWith('__Host-stars='));
    expect(line).toMatch(/^__Host-stars=s%3A[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect((await app.graphql('{ viewer { person { givenName } } }', {}, browser.cookies())).data).toEqual({
      viewer: { person: { givenName: 'Ilze' } },
    });
  });
});
