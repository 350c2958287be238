import { globalId } from 'server/shared/global-id.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { type AccountHolder, openAccountFor, type SignedInPerson, staff } from 'server/testing/sign-in.ts';
import { moneyWorld } from 'server/testing/money-world.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LIST =
  'query ($purpose: String!, $filter: LearningAccountFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { consoleLearningAccounts(purpose: $purpose, filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount items { id number person { givenName familyName personalCode } profile { email specialNeeds lowIncomeDeclared employment } } } }';
const VIEW =
  'query ($id: ID!, $purpose: String!) { consoleLearningAccount(id: $id, purpose: $purpose) { id person { givenName personalCode } profile { email phone municipality { code } education employment learningWishes specialNeeds lowIncomeDeclared isComplete } nextSteps { code } favourites { totalCount } learningPath { goal } } }';
const PURPOSE = 'Izskata pieteikumu P-2026-000001';

interface Listed {
  consoleLearningAccounts: {
    totalCount: number;
    items: { id: string; number: string; person: { givenName: string; personalCode: string }; profile: object }[];
  };
}

describe('accounts in the console', () => {
  let app: TestApp;
  let administrator: SignedInPerson;
  let holder: AccountHolder;
  beforeAll(async () => {
    app = await testApp();
    administrator = await staff(app, Role.PLATFORM_ADMINISTRATOR, { givenName: 'Juris', familyName: 'Uzraugs' });
    holder = await openAccountFor(app, {
      givenName: 'Elīna',
      familyName: 'Meklētāja',
      profile: { specialNeeds: 'Ratiņkrēsls', lowIncomeDeclared: true, learningWishes: 'Python' },
    });
    await openAccountFor(app, { givenName: 'Aivars', familyName: 'Zāle' });
  });
  afterAll(() => app.close());

  const list = async (variables: object, cookie = administrator.cookie) =>
    (await app.graphql<Listed>(LIST, { purpose: PURPOSE, ...variables }, cookie)).data.consoleLearningAccounts;
  const accessLog = async () =>
    (
      await app.graphql<{
        viewer: { account: { accessLog: { actor: string; action: string; purpose: string; address: string | null; role: string }[] } };
      }>('{ viewer { account { accessLog(first: 50) { actor action purpose address role } } } }', {}, holder.cookie)
    ).data.viewer.account.accessLog;

  it('ROLE-6: shows an account for a purpose, and the person sees who looked and why', async () => {
    const before = await accessLog();
    const { data } = await app.graphql(VIEW, { id: holder.id, purpose: PURPOSE }, administrator.cookie);
    expect(data).toMatchObject({ consoleLearningAccount: { id: holder.id, person: { givenName: 'Elīna' } } });
    expect((await accessLog()).slice(0, -before.length || undefined)).toEqual([
      { actor: 'Juris Uzraugs', action: 'viewAccount', purpose: PURPOSE, address: null, role: 'PLATFORM_ADMINISTRATOR' },
    ]);
  });

  it('ROLE-6: shows a list for a purpose, with an entry for each person in it', async () => {
    const before = (await accessLog()).length;
    expect((await list({ search: 'Meklētāja' })).items.map((item) => item.id)).toEqual([holder.id]);
    expect((await accessLog()).length).toBe(before + 1);
    await list({ search: 'Zāle' });
    expect((await accessLog()).length).toBe(before + 1);
  });

  it.each(['', '   ', 'ok', 'x'.repeat(501)])('ROLE-6: without a reason (%j) there is nothing to see', async (purpose) => {
    for (const query of [LIST, VIEW]) {
      const answer = await app.graphql(query, { purpose, id: holder.id }, administrator.cookie);
      expect(answer.errors).toMatchObject([
        { message: 'Uzraksti, kāpēc skaties šos datus. Cilvēks to varēs izlasīt.', extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  it('ROLE-5: shows staff no more than they need', async () => {
    const { data } = await app.graphql(VIEW, { id: holder.id, purpose: PURPOSE }, administrator.cookie);
    expect(data).toEqual({
      consoleLearningAccount: {
        id: holder.id,
        person: { givenName: 'Elīna', personalCode: expect.stringMatching(/^\*{6}-\*{3}\d\d$/) },
        profile: {
          email: 'ilze@example.lv',
          phone: '+37120000000',
          municipality: { code: 'LV-RIX' },
          education: null,
          employment: null,
          learningWishes: null,
          specialNeeds: null,
          lowIncomeDeclared: null,
          isComplete: true,
        },
        nextSteps: [],
        favourites: { totalCount: 0 },
        learningPath: null,
      },
    });
  });

  it('finds by number, by part of a name and by the exact personal code', async () => {
    const [{ number } = { number: '' }] = (await list({ search: 'Elīna' })).items;
    for (const search of [number, 'līna Mek', holder.personalCode, `${holder.personalCode.slice(0, 6)}-${holder.personalCode.slice(6)}`])
      expect(
        (await list({ search })).items.map((item) => item.id),
        search,
      ).toEqual([holder.id]);
    for (const search of ['%', '_', holder.personalCode.slice(0, 8), "' or 1=1 --"])
      expect((await list({ search })).totalCount, search).toBe(0);
  });

  it('filters, sorts and pages', async () => {
    expect((await list({ filter: { ids: [holder.id, 'nonsense'] } })).items.map((item) => item.id)).toEqual([holder.id]);
    expect((await list({ filter: { municipality: ['LV-002', 'x,y"{}'] } })).totalCount).toBe(0);
    expect((await list({ filter: { municipality: ['LV-RIX'] } })).totalCount).toBe(2);
    const byName = async (direction: string) =>
      (await list({ sort: { field: 'person.familyName', direction } })).items.map((item) => item.person.givenName);
    expect([await byName('ASC'), await byName('DESC')]).toEqual([
      ['Elīna', 'Aivars'],
      ['Aivars', 'Elīna'],
    ]);
    expect(await list({ perPage: 1, page: 2, sort: { field: 'number; drop table person', direction: 'ASC' } })).toMatchObject({
      totalCount: 2,
      items: [{ person: { givenName: 'Aivars' } }],
    });
  });

  it('ROLE-2: staff of one funding source reach the accounts that have to do with it', async () => {
    const w = moneyWorld(app.orm, app.clock);
    const [mine, other] = [await w.source(), await w.source()];
    const round = await w.round(mine);
    await w.grant({ person: { id: holder.personId }, account: { id: holder.accountId } } as never, round);
    const manager = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: mine.id });
    const stranger = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: other.id });
    expect((await list({}, manager.cookie)).items.map((item) => item.id)).toEqual([holder.id]);
    expect((await list({}, stranger.cookie)).totalCount).toBe(0);
    const view = async (cookie: string, id: string) =>
      (await app.graphql<{ consoleLearningAccount: object | null }>(VIEW, { id, purpose: PURPOSE }, cookie)).data.consoleLearningAccount;
    expect(await view(manager.cookie, holder.id)).not.toBeNull();
    // what is not yours answers like what does not exist
    expect(await view(stranger.cookie, holder.id)).toBeNull();
    expect(await view(manager.cookie, globalId('LearningAccount', '00000000-0000-4000-8000-000000000000'))).toBeNull();
  });

  it('ROLE-3: nobody reaches an account or a person by guessing the id', async () => {
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }';
    const person = globalId('Person', holder.personId);
    for (const id of [holder.id, person]) {
      expect((await app.graphql(NODE, { id }, holder.cookie)).data).toEqual({ node: { id } });
      for (const cookie of [undefined, (await openAccountFor(app)).cookie, administrator.cookie])
        expect((await app.graphql(NODE, { id }, cookie)).data).toEqual({ node: null });
    }
  });
});
