import { globalId } from 'server/shared/global-id.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { moneyWorld } from 'server/testing/money-world.ts';
import { type AccountHolder, openAccountFor, type SignedInPerson, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LIST =
  'query ($filter: AuditEntryFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { consoleAuditEntries(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount items { id at actor role action subject subjectId purpose address before after } } }';

interface Entry {
  id: string;
  at: string;
  actor: string;
  action: string;
  subject: string;
  subjectId: string;
}

describe('Query.consoleAuditEntries', () => {
  let app: TestApp;
  let administrator: SignedInPerson;
  let holder: AccountHolder;
  beforeAll(async () => {
    app = await testApp();
    administrator = await staff(app, Role.PLATFORM_ADMINISTRATOR, { givenName: 'Juris', familyName: 'Galvenais' });
    holder = await openAccountFor(app, { givenName: 'Elīna', familyName: 'Meklētāja' });
    app.clock.set(new Date('2026-11-22T11:00:00Z'));
    await app.orm.em.fork().execute('delete from web.session');
    administrator = await staff(app, Role.PLATFORM_ADMINISTRATOR, { givenName: 'Juris', familyName: 'Galvenais' });
    await app.graphql(
      'query ($id: ID!) { consoleLearningAccount(id: $id, purpose: "Pārbauda sūdzību") { id } }',
      { id: holder.id },
      administrator.cookie,
    );
  });
  afterAll(() => app.close());

  const list = async (variables: object = {}, cookie = administrator.cookie) =>
    (await app.graphql<{ consoleAuditEntries: { totalCount: number; items: Entry[] } }>(LIST, variables, cookie)).data.consoleAuditEntries;

  it('ROLE-6: tells who did what to whom, when, from where and why, newest first', async () => {
    const { items, totalCount } = await list();
    expect(totalCount).toBe(items.length);
    expect(items[0]).toEqual({
      id: expect.any(String),
      at: '2026-11-22T11:00:00.000Z',
      actor: 'Juris Galvenais',
      role: 'PLATFORM_ADMINISTRATOR',
      action: 'viewAccount',
      subject: 'IMK-000001',
      subjectId: holder.id,
      purpose: 'Pārbauda sūdzību',
      address: expect.stringMatching(/127\.0\.0\.1|::1/),
      before: null,
      after: null,
    });
    expect(items.at(-1)).toMatchObject({ actor: 'Elīna Meklētāja', action: 'openAccount', after: { termsVersion: '2026-01' } });
  });

  it('ROLE-6: is searched by person, action, subject, purpose and time', async () => {
    const actions = async (variables: object) => (await list(variables)).items.map(({ action }) => action);
    expect(await actions({ filter: { actor: 'Meklētāja' } })).toEqual(['openAccount']);
    expect(await actions({ filter: { action: 'viewAccount' } })).toEqual(['viewAccount']);
    expect(await actions({ filter: { subject: holder.id } })).toEqual(['viewAccount', 'openAccount']);
    expect(await actions({ filter: { subject: 'IMK-000001' } })).toEqual(['viewAccount', 'openAccount']);
    expect(await actions({ filter: { subject: 'Person' } })).toEqual([]);
    expect(await actions({ filter: { from: '2026-11-22T10:30:00Z' } })).toEqual(['viewAccount']);
    expect(await actions({ filter: { until: '2026-11-22T10:30:00Z' } })).toEqual(['openAccount']);
    expect(await actions({ search: 'sūdzību' })).toEqual(['viewAccount']);
    expect(await actions({ search: 'IMK-000001', sort: { field: 'at', direction: 'ASC' } })).toEqual(['openAccount', 'viewAccount']);
    expect(await actions({ search: '%' })).toEqual([]);
    expect(await list({ perPage: 1, page: 2 })).toMatchObject({ totalCount: 2, items: [{ action: 'openAccount' }] });
  });

  it('ROLE-6: an entry is found again by its id by those who keep watch, and by nobody else', async () => {
    const [entry] = (await list()).items;
    const NODE = 'query ($id: ID!) { node(id: $id) { ... on AuditEntry { action } } }';
    expect((await app.graphql(NODE, { id: entry!.id }, administrator.cookie)).data).toEqual({ node: { action: 'viewAccount' } });
    for (const cookie of [undefined, holder.cookie, (await staff(app, Role.FINANCE_OFFICER)).cookie])
      expect((await app.graphql(NODE, { id: entry!.id }, cookie)).data).toEqual({ node: null });
    expect(
      (await list({ filter: { ids: [entry!.id, globalId('AuditEntry', '00000000-0000-4000-8000-000000000000'), 'x'] } })).totalCount,
    ).toBe(1);
  });

  it('ROLE-2: an auditor of one funding source sees what its staff did', async () => {
    const w = moneyWorld(app.orm, app.clock);
    const [mine, other] = [await w.source(), await w.source()];
    const manager = await staff(app, Role.PROJECT_MANAGER, { givenName: 'Pēteris', familyName: 'Vadītājs', fundingSourceId: mine.id });
    await app.graphql('mutation { switchRole(input: { role: ACCOUNT_HOLDER }) { userErrors { code } } }', {}, manager.cookie);
    const auditor = await staff(app, Role.AUDITOR, { fundingSourceId: mine.id });
    const elsewhere = await staff(app, Role.AUDITOR, { fundingSourceId: other.id });
    expect((await list({}, auditor.cookie)).items.map(({ actor, action }) => [actor, action])).toEqual([
      ['Pēteris Vadītājs', 'switchRole'],
    ]);
    expect((await list({}, elsewhere.cookie)).totalCount).toBe(0);
  });

  it('ROLE-6: says nothing of personal codes, whatever was done', async () => {
    const everything = JSON.stringify(await app.orm.em.fork().execute('select * from audit_entry'));
    for (const { personalCode } of [administrator, holder]) {
      expect(everything).not.toContain(personalCode);
      expect(everything).not.toContain(`${personalCode.slice(0, 6)}-${personalCode.slice(6)}`);
    }
  });
});
