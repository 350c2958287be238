import { openAccountFor, personFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const OPEN = `mutation ($input: OpenAccountInput!) { openAccount(input: $input) {
  account { id number openedOn person { givenName } profile { email municipality { code name(locale: EN) } education isComplete } }
  userErrors { code message(locale: EN) path }
} }`;
const ACCEPTED = { acceptTerms: true, termsVersion: '2026-01' };

interface Opened {
  openAccount: {
    account: { id: string; number: string; openedOn: string } | null;
    userErrors: { code: string; message: string; path: string[] }[];
  };
}

describe('Mutation.openAccount', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
    await openAccountFor(app);
  });
  afterAll(() => app.close());

  const open = async (cookie: string, input: object) => (await app.graphql<Opened>(OPEN, { input }, cookie)).data.openAccount;

  it('ACC-1: opens an account that is active at once, with a number and the day in Riga', async () => {
    // half past ten at night in London, half past midnight in Riga
    app.clock.set(new Date('2026-12-31T22:30:00Z'));
    const { cookie } = await personFor(app);
    const opened = await open(cookie, {
      ...ACCEPTED,
      profile: { email: ' Ilze@Example.lv ', municipality: 'LV-RIX', education: 'BACHELOR' },
    }).finally(() => app.clock.set(new Date('2026-11-22T10:00:00Z')));
    expect(opened).toEqual({
      account: {
        id: expect.any(String),
        number: expect.stringMatching(/^IMK-\d{6}$/),
        openedOn: '2027-01-01',
        person: { givenName: 'Ilze' },
        profile: { email: 'Ilze@Example.lv', municipality: { code: 'LV-RIX', name: 'Riga' }, education: 'BACHELOR', isComplete: false },
      },
      userErrors: [],
    });
  });

  it.each([
    ['2010-11-22', null],
    ['2010-11-23', 'An account can be opened from the age of 16. You can open yours from 23 November 2026.'],
    ['2012-02-29', 'An account can be opened from the age of 16. You can open yours from 29 February 2028.'],
  ])('ACC-1: somebody born on %s on 22 November 2026: %j', async (birthDate, refusal) => {
    const { cookie } = await personFor(app, { birthDate });
    const { account, userErrors } = await open(cookie, ACCEPTED);
    expect(userErrors).toEqual(refusal ? [{ code: 'NOT_ELIGIBLE', message: refusal, path: [] }] : []);
    expect(account === null).toBe(refusal !== null);
  });

  it('ACC-1: sixteen is counted by the calendar in Riga', async () => {
    app.clock.set(new Date('2026-11-22T22:00:00Z'));
    const { cookie } = await personFor(app, { birthDate: '2010-11-23' });
    const { userErrors } = await open(cookie, ACCEPTED).finally(() => app.clock.set(new Date('2026-11-22T10:00:00Z')));
    expect(userErrors).toEqual([]);
  });

  it('ACC-2: needs the terms accepted, in the version in force', async () => {
    const { cookie } = await personFor(app);
    expect((await open(cookie, { ...ACCEPTED, acceptTerms: false })).userErrors).toEqual([
      { code: 'TERMS_NOT_ACCEPTED', message: 'To open an account, read and accept the terms of use.', path: ['acceptTerms'] },
    ]);
    expect((await open(cookie, { ...ACCEPTED, termsVersion: '2024-01' })).userErrors).toEqual([
      {
        code: 'TERMS_NOT_ACCEPTED',
        message: 'The terms of use have changed. Reload the page and read the new ones.',
        path: ['termsVersion'],
      },
    ]);
    expect((await app.graphql('{ viewer { account { id } termsAccepted termsVersion } }', {}, cookie)).data).toEqual({
      viewer: { account: null, termsAccepted: false, termsVersion: '2026-01' },
    });
  });

  it('ACC-2: records the accepted version, and asks again for a new one', async () => {
    const { cookie, personId, id } = await openAccountFor(app);
    const em = app.orm.em.fork();
    expect(
      await em.execute<{ version: string }[]>('select version, accepted_at::text from terms_acceptance where person_id = ?', [personId]),
    ).toEqual([{ version: '2026-01', accepted_at: '2026-11-22 10:00:00+00' }]);
    await em.execute(`update terms_acceptance set version = '2025-06' where person_id = ?`, [personId]);
    const asked = await app.graphql<{ viewer: { termsAccepted: boolean; account: { nextSteps: { code: string }[] } } }>(
      '{ viewer { termsAccepted account { nextSteps { code } } } }',
      {},
      cookie,
    );
    expect(asked.data.viewer.termsAccepted).toBe(false);
    expect(asked.data.viewer.account.nextSteps.map(({ code }) => code)).toContain('ACCEPT_TERMS');
    const accepted = await open(cookie, { ...ACCEPTED, profile: null });
    expect([accepted.account?.id, accepted.userErrors]).toEqual([id, []]);
    expect(
      (await em.execute<{ version: string }[]>('select version from terms_acceptance where person_id = ? order by 1', [personId])).map(
        (row) => row.version,
      ),
    ).toEqual(['2025-06', '2026-01']);
  });

  it('ACC-1: pressed twice at once opens one account', async () => {
    const { cookie, personId } = await personFor(app);
    const answers = await Promise.all(Array.from({ length: 8 }, () => open(cookie, ACCEPTED)));
    expect(new Set(answers.map(({ account }) => account?.number)).size).toBe(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await app.orm.em.fork().execute('select count(*)::int as count from learning_account where person_id = ?', [personId])).toEqual([
      { count: 1 },
    ]);
  });

  it('ACC-3: an answer that cannot be used opens nothing', async () => {
    const { cookie } = await personFor(app);
    const { account, userErrors } = await open(cookie, { ...ACCEPTED, profile: { municipality: 'LV-XXX' } });
    expect([account, userErrors]).toEqual([
      null,
      [{ code: 'INVALID', message: 'Choose a municipality from the list.', path: ['profile', 'municipality'] }],
    ]);
    expect((await app.graphql('{ viewer { account { id } } }', {}, cookie)).data).toEqual({ viewer: { account: null } });
  });

  it("ACC-3: registers' answers are there for confirmation while they may be relied on", async () => {
    const { cookie, personId } = await personFor(app, { givenName: 'Elīna' });
    const em = app.orm.em.fork();
    const known = async () =>
      (
        await app.graphql(
          '{ viewer { known { givenName familyName birthDate municipality { code name(locale: LV) } employment } } }',
          {},
          cookie,
        )
      ).data;
    expect(await known()).toEqual({
      viewer: { known: { givenName: 'Elīna', familyName: 'Kalniņa', birthDate: '1996-05-04', municipality: null, employment: null } },
    });
    const tell = (fact: string, value: unknown, until: string) =>
      em.execute('insert into register_answer (person_id, fact, value, register, read_at, valid_until) values (?, ?, ?::jsonb, ?, ?, ?)', [
        personId,
        fact,
        JSON.stringify(value),
        'POPULATION',
        '2026-11-01T00:00:00Z',
        until,
      ]);
    await tell('home', { municipality: 'LV-RIX', region: 'RIGA' }, '2026-12-31T00:00:00Z');
    await tell('employment', ['SELF_EMPLOYED', 'STUDENT'], '2026-12-31T00:00:00Z');
    expect(await known()).toMatchObject({
      viewer: { known: { municipality: { code: 'LV-RIX', name: 'Rīga' }, employment: 'SELF_EMPLOYED' } },
    });
    app.clock.set(new Date('2027-01-01T00:00:00Z'));
    const later = await personFor(app);
    await em.execute('update register_answer set person_id = ? where person_id = ?', [later.personId, personId]);
    const { data } = await app.graphql('{ viewer { known { municipality { code } employment } } }', {}, later.cookie);
    app.clock.set(new Date('2026-11-22T10:00:00Z'));
    expect(data).toEqual({ viewer: { known: { municipality: null, employment: null } } });
  });

  it('ROLE-6: leaves a line in the audit log', async () => {
    const { accountId, personId } = await openAccountFor(app);
    expect(
      await app.orm.em
        .fork()
        .execute(`select action, actor_id, after from audit_entry where subject = ?`, [`LearningAccount:${accountId}`]),
    ).toEqual([{ action: 'openAccount', actor_id: personId, after: { termsVersion: '2026-01' } }]);
  });

  it('is for people who are logged in', async () => {
    expect(await app.graphql(OPEN, { input: ACCEPTED })).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
