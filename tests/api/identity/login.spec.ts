import { createHmac } from 'node:crypto';
import { Browser, type Page } from 'server/testing/browser.ts';
import { inventPersonalCode } from 'server/modules/platform/sealing/personal-code.ts';
import { newcomer, signIn, staff, type TestPerson } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const VIEWER =
  '{ viewer { person { givenName familyName personalCode birthDate } account { id } actingAs { role } roles { role } staffRolesWithheld } }';
const leavesLogin = (next: URL) => !/^\/(auth|oidc)\//.test(next.pathname);
const reachesCallback = (next: URL) => next.pathname === '/auth/callback';

describe('the login', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  const viewer = async (cookie: string) => (await app.graphql<{ viewer: Record<string, unknown> | null }>(VIEWER, {}, cookie)).data.viewer;

  /** As far as the redirect that would bring the code to us; it has not been followed yet. */
  const upToCallback = async (browser: Browser, person: TestPerson, returnTo = '/'): Promise<{ page: Page; callback: URL }> => {
    const form = await browser.follow(await browser.get(`/auth/login?returnTo=${encodeURIComponent(returnTo)}`));
    const page = await browser.follow(await browser.post(form.address, { ...person, secondFactor: 'yes' }), reachesCallback);
    return { page, callback: new URL(page.headers.get('location')!, page.address) };
  };

  it('INT-1: knows a newcomer by code, name and birth date, and makes nobody twice', async () => {
    const person = newcomer({ givenName: 'Zoé-Māra', familyName: "O'Brien-Šķēle" });
    const cookie = await signIn(app, person);
    expect(await viewer(cookie)).toEqual({
      person: {
        givenName: 'Zoé-Māra',
        familyName: "O'Brien-Šķēle",
        personalCode: `${person.personalCode.slice(0, 6)}-${person.personalCode.slice(6)}`,
        birthDate: person.birthDate,
      },
      account: null,
      actingAs: { role: 'ACCOUNT_HOLDER' },
      roles: [{ role: 'ACCOUNT_HOLDER' }],
      staffRolesWithheld: false,
    });
    const married = await signIn(app, { ...person, familyName: 'Bērziņa' });
    expect(await viewer(married)).toMatchObject({ person: { familyName: 'Bērziņa' } });
    expect(await app.orm.em.fork().execute('select count(*)::int as count from person where given_name = ?', ['Zoé-Māra'])).toEqual([
      { count: 1 },
    ]);
  });

  it('INT-1: asks for the code with PKCE, state and nonce, and keeps them from scripts', async () => {
    const browser = new Browser(app.address);
    const page = await browser.get('/auth/login?returnTo=/konts');
    const address = new URL(page.headers.get('location')!);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile',
      ui_locales: 'lv',
      redirect_uri: `${app.address}/auth/callback`,
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(address.searchParams.get(name)!.length, name).toBeGreaterThanOrEqual(43);
    const [line] = page.headers.getSetCookie();
    expect(line).toMatch(/^login_[\w-]{10}=v1\.[\w-]+; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(line).not.toContain(address.searchParams.get('state')!);
  });

  it('ROLE-7: sets a cookie that scripts cannot read and that is new for every login', async () => {
    const browser = new Browser(app.address);
    const { callback } = await upToCallback(browser, newcomer());
    browser.setCookie('stars', 's%3Afixed-by-somebody-else.c2lnbmF0dXJl');
    const done = await browser.get(callback.href);
    const line = done.headers.getSetCookie().find((one) => one.startsWith('stars='))!;
    expect(line).toMatch(/^stars=s%3A[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(browser.cookie('stars')).not.toContain('fixed-by-somebody-else');
    expect(browser.cookieNames().filter((name) => name.startsWith('login_'))).toEqual([]);
    expect(done.headers.get('cache-control')).toBe('no-store');
  });

  it('ROLE-7: a session that was live before the login is not carried into it', async () => {
    const browser = new Browser(app.address);
    const first = await upToCallback(browser, newcomer({ givenName: 'Pirmā' }));
    await browser.get(first.callback.href);
    const before = browser.cookie('stars')!;
    browser.setCookie('oidc_session', undefined);
    browser.setCookie('oidc_session.sig', undefined);
    const second = await upToCallback(browser, newcomer({ givenName: 'Otrais' }));
    await browser.get(second.callback.href);
    expect(browser.cookie('stars')).not.toBe(before);
    expect(await viewer(`stars=${browser.cookie('stars')}`)).toMatchObject({ person: { givenName: 'Otrais' } });
    expect(await viewer(`stars=${before}`)).toBeNull();
  });

  it.each<[string, (callback: URL, browser: Browser) => void]>([
    ['a state of somebody else', (callback) => callback.searchParams.set('state', 'A'.repeat(43))],
    [
      'a changed end of the state',
      (callback) =>
        callback.searchParams.set(
          'state',
          `${callback.searchParams.get('state')!.slice(0, -1)}${callback.searchParams.get('state')!.endsWith('A') ? 'B' : 'A'}`,
        ),
    ],
    ['no state', (callback) => callback.searchParams.delete('state')],
    ['two states', (callback) => callback.searchParams.append('state', 'x')],
    ['a changed code', (callback) => callback.searchParams.set('code', 'x'.repeat(43))],
    ['no code', (callback) => callback.searchParams.delete('code')],
    ['another issuer', (callback) => callback.searchParams.set('iss', 'https://evil.example')],
    [
      'no cookie of its own (login CSRF)',
      (_callback, browser) =>
        browser
          .cookieNames()
          .filter((name) => name.startsWith('login_'))
          .forEach((name) => browser.setCookie(name, undefined)),
    ],
    [
      'a cookie that was changed',
      (_callback, browser) =>
        browser
          .cookieNames()
          .filter((name) => name.startsWith('login_'))
          .forEach((name) => browser.setCookie(name, `${browser.cookie(name)!.slice(0, -4)}AAAA`)),
    ],
  ])('INT-1: refuses an answer with %s', async (_what, tamper) => {
    const browser = new Browser(app.address);
    const { callback } = await upToCallback(browser, newcomer());
    tamper(callback, browser);
    const refused = await browser.get(callback.href);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Pieslēgšanās neizdevās');
    expect(browser.cookie('stars')).toBeUndefined();
  });

  it('INT-1: refuses the code of one login in the cookie of another (mix-up of nonce and verifier)', async () => {
    const [attacker, victim] = [new Browser(app.address), new Browser(app.address)];
    const stolen = await upToCallback(attacker, newcomer());
    const own = await upToCallback(victim, newcomer());
    own.callback.searchParams.set('code', stolen.callback.searchParams.get('code')!);
    const refused = await victim.get(own.callback.href);
    expect([refused.status, victim.cookie('stars')]).toEqual([400, undefined]);
  });

  it('INT-1: a code works once', async () => {
    const browser = new Browser(app.address);
    const { callback } = await upToCallback(browser, newcomer());
    const name = browser.cookieNames().find((one) => one.startsWith('login_'))!;
    const kept = browser.cookie(name);
    expect((await browser.get(callback.href)).status).toBe(303);
    const thief = new Browser(app.address);
    thief.setCookie(name, kept);
    expect((await thief.get(callback.href)).status).toBe(400);
    expect(thief.cookie('stars')).toBeUndefined();
  });

  it('INT-1: a login begun too long ago is refused, with a way to begin anew', async () => {
    const browser = new Browser(app.address);
    const { callback } = await upToCallback(browser, newcomer(), '/konts/nauda');
    const now = app.clock.now();
    app.clock.set(new Date(now.getTime() + 16 * 60_000));
    const refused = await browser.get(callback.href);
    app.clock.set(now);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('href="/auth/login?returnTo=');
  });

  it('INT-1: two tabs can log in one after the other', async () => {
    const browser = new Browser(app.address);
    const first = await browser.get('/auth/login?returnTo=/pirma');
    const second = await upToCallback(browser, newcomer(), '/otra');
    expect((await browser.get(second.callback.href)).headers.get('location')).toBe('/otra');
    const again = await browser.follow(first, leavesLogin);
    expect(again.headers.get('location')).toBe('/pirma');
  });

  it.each([
    ['/konts/nauda?a=1#b', '/konts/nauda?a=1#b'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['/auth/logout', '/'],
  ])('INT-1: asked to return to %s goes to %s', async (wanted, landing) => {
    const browser = new Browser(app.address);
    const { callback } = await upToCallback(browser, newcomer(), wanted);
    expect((await browser.get(callback.href)).headers.get('location')).toBe(landing);
  });

  it('INT-1: somebody who gives up at the login service is told so', async () => {
    const browser = new Browser(app.address);
    const state = new URL((await browser.get('/auth/login?returnTo=/en/account')).headers.get('location')!).searchParams.get('state')!;
    const page = await browser.get(`/auth/callback?error=access_denied&state=${state}`);
    expect(page.status).toBe(400);
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('The login was interrupted.');
  });

  it('INT-1: an address of ours that is not the public one leads to it first', async () => {
    const response = await fetch(`${app.address.replace('localhost', '127.0.0.1')}/auth/login?returnTo=/konts`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`${app.address}/auth/login?returnTo=%2Fkonts`);
  });

  describe('with staff roles', () => {
    it('INT-1: gives staff roles only to a login with a second factor, and says what is missing', async () => {
      const official = await staff(app, Role.FINANCE_OFFICER);
      const weak = await signIn(app, official, { secondFactor: false });
      expect(await viewer(weak)).toMatchObject({
        roles: [{ role: 'ACCOUNT_HOLDER' }],
        actingAs: { role: 'ACCOUNT_HOLDER' },
        staffRolesWithheld: true,
      });
      const switched = await app.graphql('mutation { switchRole(input: { role: FINANCE_OFFICER }) { userErrors { code } } }', {}, weak);
      expect(switched.data).toEqual({ switchRole: { userErrors: [{ code: 'NOT_FOUND' }] } });
      const strong = await signIn(app, official);
      expect(await viewer(strong)).toMatchObject({
        roles: [{ role: 'ACCOUNT_HOLDER' }, { role: 'FINANCE_OFFICER' }],
        staffRolesWithheld: false,
      });
    });

    it('ROLE-1: who comes through the console acts in their staff role, who comes to their account as its holder', async () => {
      const official = await staff(app, Role.FINANCE_OFFICER);
      expect(await viewer(await signIn(app, official, { returnTo: '/admin#/applications' }))).toMatchObject({
        actingAs: { role: 'FINANCE_OFFICER' },
      });
      await app.graphql(
        'mutation { openAccount(input: { acceptTerms: true, termsVersion: "2026-01" }) { userErrors { code } } }',
        {},
        await signIn(app, official),
      );
      expect(await viewer(await signIn(app, official, { returnTo: '/konts' }))).toMatchObject({ actingAs: { role: 'ACCOUNT_HOLDER' } });
    });
  });

  describe('the page of the embedded identity provider', () => {
    const openForm = async (browser: Browser, path = '/auth/login') => browser.follow(await browser.get(path));

    it('INT-1: lists demonstration people with their stories, staff with a second factor', async () => {
      const em = app.orm.em.fork();
      const person = await staff(app, Role.PLATFORM_ADMINISTRATOR, { givenName: 'Elīna <b>' });
      await em.execute('insert into web.demonstration_person (person_id, story, position) values (?, ?, 1)', [
        person.personId,
        JSON.stringify({ lv: 'Meklē & atrod', en: 'Seeks & finds' }),
      ]);
      const browser = new Browser(app.address);
      const form = await openForm(browser);
      expect(form.text).toContain('<strong>Elīna &lt;b&gt; Bērziņa</strong><span>Meklē &amp; atrod</span>');
      expect(form.text).not.toMatch(/<script(?! src)|style=|onclick/);
      await browser.follow(await browser.post(form.address, { person: person.personId, secondFactor: 'yes' }), leavesLogin);
      expect(await viewer(`stars=${browser.cookie('stars')}`)).toMatchObject({
        person: { givenName: 'Elīna <b>' },
        roles: [{ role: 'ACCOUNT_HOLDER' }, { role: 'PLATFORM_ADMINISTRATOR' }],
      });
    });

    it('INT-1: vouches for nobody who is not on the list, though the platform may know them', async () => {
      const hidden = await staff(app, Role.PLATFORM_ADMINISTRATOR);
      const browser = new Browser(app.address);
      const form = await openForm(browser);
      const refused = await browser.post(form.address, { person: hidden.personId, secondFactor: 'yes' });
      expect(refused.status).toBe(422);
    });

    it('INT-1: speaks the language one came with, and the other one on request', async () => {
      const browser = new Browser(app.address);
      const english = await openForm(browser, '/auth/login?returnTo=/en/programmes');
      expect(english.text).toContain('<html lang="en">');
      expect(english.text).toContain('<h1>Who are you?</h1>');
      const latvian = await browser.get(/href="(\/oidc\/person\/[^"]+lang=lv)"/.exec(english.text)![1]!);
      expect(latvian.text).toContain('<h1>Kas tu esi?</h1>');
    });

    it.each([
      ['a code with a mistyped digit', { personalCode: '161175-19998' }, 'Personas kodā ir kļūda.'],
      ['a code of ten digits', { personalCode: '161175-1999' }, 'Personas kodā ir 11 cipari'],
      ['a code with an impossible date', { personalCode: '310275-19997' }, 'nav derīga datuma'],
      [
        'another birth date than the code has',
        { personalCode: inventPersonalCode('1975-11-16', 5), birthDate: '1975-11-17' },
        'Dzimšanas datums nesakrīt',
      ],
      ['a birth date in the future', { personalCode: '32999999999', birthDate: '2030-01-01' }, 'nevar būt nākotnē'],
      ['a birth date that does not exist', { personalCode: '32999999999', birthDate: '1999-02-30' }, 'Ieraksti dzimšanas datumu.'],
      ['no name', { givenName: '  ' }, 'Ieraksti vārdu.'],
    ])('INT-1: refuses %s, says so beside the field and keeps what was typed', async (_what, wrong, problem) => {
      const browser = new Browser(app.address);
      const form = await openForm(browser);
      const refused = await browser.post(form.address, { ...newcomer({ familyName: 'Paliek' }), ...wrong });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(problem);
      expect(refused.text).toContain('aria-invalid="true"');
      expect(refused.text).toContain('value="Paliek"');
    });

    it('INT-1: a link that is out of date leads to the beginning', async () => {
      const browser = new Browser(app.address);
      expect((await browser.get('/oidc/person/nobody')).headers.get('location')).toBe('/auth/login');
      expect((await browser.post('/oidc/person/nobody', {})).headers.get('location')).toBe('/auth/login');
    });
  });

  describe('logging out', () => {
    const loggedIn = async () => {
      const browser = new Browser(app.address);
      const { callback } = await upToCallback(browser, newcomer());
      await browser.get(callback.href);
      return browser;
    };

    it('ROLE-7: ends the session here and at the identity provider', async () => {
      const browser = await loggedIn();
      const session = `stars=${browser.cookie('stars')}`;
      const leaving = await browser.post('/auth/logout', {}, { origin: app.address });
      expect(browser.cookie('stars')).toBeUndefined();
      expect(await viewer(session)).toBeNull();
      const page = await browser.follow(leaving, (next) => !/^\/(auth|oidc)\//.test(next.pathname));
      expect(page.text).toContain('src="/auth/submit.js"');
      const [, action = '', xsrf = ''] =
        /action="([^"]*)"[^>]*data-submit><input type="hidden" name="xsrf" value="([^"]*)"/.exec(page.text) ?? [];
      const gone = await browser.post(action, { xsrf, logout: 'yes' });
      expect(gone.headers.get('location')).toBe(`${app.address}/`);
      const anew = await browser.follow(await browser.get('/auth/login'));
      expect(anew.text).toContain('<h1>Kas tu esi?</h1>');
    });

    it('ROLE-7: is not done at the wish of another site', async () => {
      const browser = await loggedIn();
      const picture = await browser.get('/auth/logout', { 'sec-fetch-site': 'cross-site' });
      expect(picture.text).toContain('<h1>Vai iziet?</h1>');
      expect((await browser.post('/auth/logout', {}, { origin: 'https://evil.example' })).status).toBe(403);
      expect((await browser.post('/auth/logout', {}, { origin: app.address, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      expect(await viewer(`stars=${browser.cookie('stars')}`)).not.toBeNull();
      const link = await browser.get('/auth/logout', { 'sec-fetch-site': 'same-origin' });
      expect(link.status).toBe(303);
      expect(browser.cookie('stars')).toBeUndefined();
    });

    it('ROLE-7: of somebody who is not logged in leads home', async () => {
      const page = await new Browser(app.address).post('/auth/logout', {}, { origin: app.address, 'accept-language': 'en' });
      expect([page.status, page.headers.get('location')]).toEqual([303, `${app.address}/en`]);
    });
  });

  it('ROLE-6: leaves each login in the audit log, and nothing of the code in the database in clear', async () => {
    const person = newcomer();
    await signIn(app, person);
    const em = app.orm.em.fork();
    const [found] = await em.execute(
      `select e.action, p.personal_code_hash, p.personal_code_cipher from audit_entry e join person p on p.id = e.actor_id where e.action = 'logIn' order by e.at desc, e.id desc limit 1`,
    );
    expect(found).toMatchObject({ action: 'logIn' });
    const everything = JSON.stringify([
      await em.execute('select * from person'),
      await em.execute('select * from audit_entry'),
      await em.execute('select * from web.session'),
    ]);
    expect(everything).not.toContain(person.personalCode);
    expect(everything).not.toContain(createHmac('sha256', '').update(person.personalCode).digest('base64url'));
  });
});
