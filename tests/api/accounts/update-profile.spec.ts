import { type AccountHolder, openAccountFor, personFor } from 'server/testing/sign-in.ts';
import { fullCostScheme, moneyWorld } from 'server/testing/money-world.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const UPDATE = `mutation ($profile: ProfileInput!) { updateProfile(input: { profile: $profile }) {
  account { profile { email phone municipality { code } education employment employerSector learningWishes noticeLocale specialNeeds lowIncomeDeclared isComplete } }
  consequences(locale: EN)
  userErrors { code message(locale: EN) path }
} }`;

interface Updated {
  updateProfile: {
    account: { profile: Record<string, unknown> } | null;
    consequences: string[];
    userErrors: { code: string; message: string; path: string[] }[];
  };
}

describe('Mutation.updateProfile', () => {
  let app: TestApp;
  let someone: AccountHolder;
  beforeAll(async () => {
    app = await testApp();
    someone = await openAccountFor(app);
  });
  afterAll(() => app.close());

  const update = async (profile: object, cookie = someone.cookie) =>
    (await app.graphql<Updated>(UPDATE, { profile }, cookie)).data.updateProfile;

  it('ACC-4: changes what is given, takes back what is null, and leaves the rest', async () => {
    const { cookie } = await openAccountFor(app);
    const { account, userErrors } = await update(
      { email: null, phone: '2000 0001', learningWishes: ' Programmēt 🙂 עברית ', noticeLocale: 'EN', specialNeeds: 'Ratiņkrēsls' },
      cookie,
    );
    expect(userErrors).toEqual([]);
    expect(account?.profile).toEqual({
      email: null,
      phone: '+37120000001',
      municipality: { code: 'LV-RIX' },
      education: 'SECONDARY',
      employment: 'EMPLOYED',
      employerSector: 'J',
      learningWishes: 'Programmēt 🙂 עברית',
      noticeLocale: 'EN',
      specialNeeds: 'Ratiņkrēsls',
      lowIncomeDeclared: null,
      isComplete: true,
    });
  });

  it('ACC-4: a profile is complete when every question a decision needs is answered', async () => {
    const { cookie } = await openAccountFor(app, { profile: { education: null, employment: null } });
    const isComplete = async (profile: object) => (await update(profile, cookie)).account?.profile['isComplete'];
    expect(await isComplete({ education: 'BACHELOR' })).toBe(false);
    expect(await isComplete({ employment: 'UNEMPLOYED' })).toBe(true);
    expect(await isComplete({ email: null, phone: null })).toBe(true);
    expect(await isComplete({ education: null })).toBe(false);
  });

  it.each<[object, string[], string]>([
    [{ email: 'ilze' }, ['profile', 'email'], 'There is a mistake in the e-mail address. It should look like name@example.lv.'],
    [{ email: 'a@b@c.lv' }, ['profile', 'email'], 'There is a mistake in the e-mail address. It should look like name@example.lv.'],
    [
      { email: 'ilze@example.lv\r\nBcc: x@y.lv' },
      ['profile', 'email'],
      'There is a mistake in the e-mail address. It should look like name@example.lv.',
    ],
    [
      { email: `${'a'.repeat(250)}@b.lv` },
      ['profile', 'email'],
      'There is a mistake in the e-mail address. It should look like name@example.lv.',
    ],
    [{ phone: '12' }, ['profile', 'phone'], 'There is a mistake in the telephone number. Write it as 20000000 or +49301234567.'],
    [
      { phone: '+371 2000 000 x5' },
      ['profile', 'phone'],
      'There is a mistake in the telephone number. Write it as 20000000 or +49301234567.',
    ],
    [{ municipality: "LV-RIX'; drop table person; --" }, ['profile', 'municipality'], 'Choose a municipality from the list.'],
    [{ employerSector: 'ZZ' }, ['profile', 'employerSector'], 'Choose the sector of your employer from the list.'],
    [{ learningWishes: 'x'.repeat(2_001) }, ['profile', 'learningWishes'], 'The text is too long. It may have up to 2000 characters.'],
  ])('ACC-4: refuses %j with a sentence and changes nothing', async (profile, path, message) => {
    const before = await update({});
    expect(await update({ ...profile, education: 'DOCTORAL' })).toEqual({
      account: null,
      consequences: [],
      userErrors: [{ code: 'INVALID', message, path }],
    });
    expect((await update({})).account).toEqual(before.account);
  });

  it('ACC-4: needs an account', async () => {
    const { cookie } = await personFor(app);
    expect((await update({ email: 'a@b.lv' }, cookie)).userErrors).toEqual([
      { code: 'NOT_ALLOWED', message: 'Open your account first.', path: [] },
    ]);
  });

  it('ROLE-6: keeps what was changed from what to what, but of needs only that they changed', async () => {
    const { cookie, accountId } = await openAccountFor(app);
    await update({ email: 'new@example.lv', specialNeeds: 'Ratiņkrēsls', employment: 'EMPLOYED' }, cookie);
    await update({ email: 'new@example.lv' }, cookie);
    expect(
      await app.orm.em
        .fork()
        .execute(`select before, after from audit_entry where subject = ? and action = 'updateProfile'`, [`LearningAccount:${accountId}`]),
    ).toEqual([{ before: { email: 'ilze@example.lv', specialNeeds: null }, after: { email: 'new@example.lv', specialNeeds: '…' } }]);
  });

  describe('tells what a change does', () => {
    let holder: AccountHolder;
    beforeAll(async () => {
      const w = moneyWorld(app.orm, app.clock);
      const source = await w.source({
        code: '1.1.1.1.i',
        schemes: [fullCostScheme()],
        rules: { targetGroup: { criterion: 'EMPLOYMENT', statuses: ['EMPLOYED', 'SELF_EMPLOYED'] } },
      });
      await app.orm.em
        .fork()
        .execute(`update funding_source set short_name = '{"lv":"Strādājošo projekts","en":"Project for workers"}' where id = ?`, [
          source.id,
        ]);
      for (let n = 0; n < 3; n++) await w.programme({ fundingSources: [source] });
      holder = await openAccountFor(app);
    });

    it('ACC-4: to the sources and to the prices', async () => {
      expect((await update({ employment: 'PENSIONER' }, holder.cookie)).consequences).toEqual([
        'Project for workers: you no longer meet the conditions.',
        'For 3 programmes you now pay more.',
      ]);
      expect((await update({ employment: 'SELF_EMPLOYED' }, holder.cookie)).consequences).toEqual([
        'Project for workers: you meet the conditions now.',
        'For 3 programmes you now pay less.',
      ]);
    });

    it('ACC-4: in both languages', async () => {
      await update({ employment: 'EMPLOYED' }, holder.cookie);
      const { data } = await app.graphql(
        'mutation { updateProfile(input: { profile: { employment: STUDENT } }) { consequences(locale: LV) } }',
        {},
        holder.cookie,
      );
      expect(data).toEqual({
        updateProfile: {
          consequences: ['Strādājošo projekts: tu vairs neatbilsti nosacījumiem.', 'Tagad 3 programmām tu maksāsi vairāk.'],
        },
      });
      await update({ employment: 'EMPLOYED' }, holder.cookie);
    });

    it('ACC-4: nothing, when it changes nothing', async () => {
      expect((await update({ education: 'MASTER' }, holder.cookie)).consequences).toEqual(['This does not change what you can get.']);
      expect((await update({ education: 'MASTER' }, holder.cookie)).consequences).toEqual([]);
      expect((await update({ learningWishes: 'Python' }, holder.cookie)).consequences).toEqual([]);
    });

    it('ACC-4: when a register overrules the answer', async () => {
      await moneyWorld(app.orm, app.clock).answer({ id: holder.personId } as never, 'employment', ['EMPLOYED'], 'REVENUE_SERVICE');
      expect((await update({ employment: 'UNEMPLOYED' }, holder.cookie)).consequences).toEqual([
        'Decisions use the register for your employment, not your answer.',
      ]);
    });
  });
});
