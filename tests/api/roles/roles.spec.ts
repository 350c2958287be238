import { globalId } from 'server/shared/global-id.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { openAccountFor, personFor, type SignedInPerson, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const GRANT =
  'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { roleGrant { id role person { givenName personalCode } provider { name } fundingSource { code } validFrom validUntil grantedBy } userErrors { code path } } }';
const END =
  'mutation ($roleGrant: ID!, $endsOn: Date!) { endRole(input: { roleGrant: $roleGrant, endsOn: $endsOn }) { roleGrant { validUntil } userErrors { code path } } }';
const LIST =
  'query ($filter: RoleGrantFilter, $search: String) { consoleRoleGrants(filter: $filter, search: $search) { totalCount items { id role person { familyName } } } }';
const SWITCH =
  'mutation ($input: SwitchRoleInput!) { switchRole(input: $input) { viewer { actingAs { role organisation { name } fundingSource { code } } } userErrors { code path } } }';
const TODAY = '2026-11-22';

interface Granted {
  grantRole: { roleGrant: { id: string; role: string } | null; userErrors: { code: string; path: string[] }[] };
}

describe('roles', () => {
  let app: TestApp;
  let w: ReturnType<typeof world>;
  let administrator: SignedInPerson;
  let school: { id: string; name: string };
  let otherSchool: { id: string; name: string };
  let headmistress: SignedInPerson;
  beforeAll(async () => {
    app = await testApp();
    w = world(app.orm, app.clock);
    administrator = await staff(app, Role.PLATFORM_ADMINISTRATOR, { givenName: 'Juris', familyName: 'Galvenais' });
    [school, otherSchool] = [await w.provider({ name: 'Skola' }), await w.provider({ name: 'Cita skola' })];
    headmistress = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: school.id });
  });
  afterAll(() => app.close());

  const grant = async (input: object, cookie = administrator.cookie) =>
    (await app.graphql<Granted>(GRANT, { input: { validFrom: TODAY, ...input } }, cookie)).data.grantRole;
  const rolesOf = async (person: SignedInPerson) =>
    (
      await app.graphql<{ viewer: { roles: { role: string }[] } }>('{ viewer { roles { role } } }', {}, person.cookie)
    ).data.viewer.roles.map(({ role }) => role);

  it('ROLE-1: the platform administrator gives a role, which counts at once and stays on record', async () => {
    const person = await personFor(app, { givenName: 'Baiba' });
    const source = await w.fundingSource();
    const { roleGrant, userErrors } = await grant({
      personalCode: person.personalCode,
      role: 'PROJECT_MANAGER',
      fundingSource: globalId('FundingSource', source.id),
      validUntil: '2027-01-31',
    });
    expect(userErrors).toEqual([]);
    expect(roleGrant).toEqual({
      id: expect.any(String),
      role: 'PROJECT_MANAGER',
      person: { givenName: 'Baiba', personalCode: expect.stringMatching(/^\*{6}/) },
      provider: null,
      fundingSource: { code: source.code },
      validFrom: TODAY,
      validUntil: '2027-01-31',
      grantedBy: 'Juris Galvenais',
    });
    expect(await rolesOf(person)).toEqual(['ACCOUNT_HOLDER', 'PROJECT_MANAGER']);
    const [entry] = await app.orm.em
      .fork()
      .execute(`select role, action, subject, after from audit_entry where action = 'grantRole' order by id desc limit 1`);
    expect(entry).toMatchObject({
      role: 'PLATFORM_ADMINISTRATOR',
      subject: `Person:${person.personId}`,
      after: { role: 'PROJECT_MANAGER', fundingSourceId: source.id, validUntil: '2027-01-31' },
    });
  });

  it('ROLE-1: a role counts from its first day to its last, by the calendar in Riga', async () => {
    const person = await personFor(app);
    await grant({ personalCode: person.personalCode, role: 'CONTENT_EDITOR', validFrom: '2026-11-23', validUntil: '2026-11-23' });
    const at = async (instant: string) => {
      app.clock.set(new Date(instant));
      return (await rolesOf(person)).includes('CONTENT_EDITOR');
    };
    // midnight in Riga is ten in the evening in London
    const seen = [await at('2026-11-22T10:20:00Z'), await at('2026-11-22T10:40:00Z')];
    await app.orm.em
      .fork()
      .execute(`update web.session set sess = sess || '{"startedAt": 1795388399000, "seenAt": 1795388399000}' where person_id = ?`, [
        person.personId,
      ]);
    const later = [await at('2026-11-22T21:59:59Z'), await at('2026-11-22T22:00:00Z'), await at('2026-11-22T22:20:00Z')];
    app.clock.set(new Date('2026-11-22T10:00:00Z'));
    expect([...seen, ...later]).toEqual([false, false, false, true, true]);
  });

  it('ROLE-1: a provider administrator gives roles within their own organisation only', async () => {
    const person = await personFor(app);
    const { roleGrant } = await grant({ personalCode: person.personalCode, role: 'PROVIDER_USER' }, headmistress.cookie);
    expect(roleGrant).toMatchObject({ role: 'PROVIDER_USER', provider: { name: 'Skola' } });
    expect(
      (
        await grant(
          { personalCode: person.personalCode, role: 'PROVIDER_USER', provider: globalId('Provider', otherSchool.id) },
          headmistress.cookie,
        )
      ).userErrors,
    ).toEqual([{ code: 'NOT_FOUND', path: ['provider'] }]);
    expect((await grant({ personalCode: person.personalCode, role: 'FINANCE_OFFICER' }, headmistress.cookie)).userErrors).toEqual([
      { code: 'NOT_ALLOWED', path: ['role'] },
    ]);
    expect((await grant({ personalCode: person.personalCode, role: 'PLATFORM_ADMINISTRATOR' }, headmistress.cookie)).userErrors).toEqual([
      { code: 'NOT_ALLOWED', path: ['role'] },
    ]);
    expect(
      (await app.graphql<{ consoleRoleGrants: { items: { role: string }[] } }>(LIST, {}, headmistress.cookie)).data.consoleRoleGrants.items
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['PROVIDER_ADMINISTRATOR', 'PROVIDER_USER']);
  });

  it.each<[string, object, object]>([
    ['a code with a mistake', { personalCode: '161175-19998', role: 'CONTENT_EDITOR' }, { code: 'INVALID', path: ['personalCode'] }],
    ['a person nobody knows', { personalCode: '32000000000', role: 'CONTENT_EDITOR' }, { code: 'NOT_FOUND', path: ['personalCode'] }],
    ['being an account holder', { role: 'ACCOUNT_HOLDER' }, { code: 'NOT_ALLOWED', path: ['role'] }],
    ['a provider role without a provider', { role: 'PROVIDER_USER' }, { code: 'INVALID', path: ['provider'] }],
    [
      'a provider role at a provider that does not exist',
      { role: 'PROVIDER_USER', provider: globalId('Provider', '00000000-0000-4000-8000-000000000000') },
      { code: 'NOT_FOUND', path: ['provider'] },
    ],
    [
      'a funding source that is something else',
      { role: 'PROJECT_MANAGER', fundingSource: globalId('Provider', '00000000-0000-4000-8000-000000000000') },
      { code: 'NOT_FOUND', path: ['fundingSource'] },
    ],
    [
      'an editor for one funding source',
      { role: 'CONTENT_EDITOR', fundingSource: globalId('FundingSource', '00000000-0000-4000-8000-000000000000') },
      { code: 'INVALID', path: ['fundingSource'] },
    ],
    ['a beginning in the past', { role: 'CONTENT_EDITOR', validFrom: '2026-11-21' }, { code: 'INVALID', path: ['validFrom'] }],
    [
      'an end before the beginning',
      { role: 'CONTENT_EDITOR', validFrom: '2026-12-02', validUntil: '2026-12-01' },
      { code: 'INVALID', path: ['validUntil'] },
    ],
  ])('ROLE-1: refuses %s', async (_what, input, refusal) => {
    const person = await personFor(app);
    expect(await grant({ personalCode: person.personalCode, ...input })).toEqual({ roleGrant: null, userErrors: [refusal] });
    expect(await rolesOf(person)).toEqual(['ACCOUNT_HOLDER']);
  });

  it('ROLE-1: is not given twice for the same time, not even at once', async () => {
    const person = await personFor(app);
    const answers = await Promise.all(Array.from({ length: 5 }, () => grant({ personalCode: person.personalCode, role: 'MENTOR' })));
    expect(answers.filter(({ roleGrant }) => roleGrant).length).toBe(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      'CONFLICT',
      'CONFLICT',
      'CONFLICT',
      'CONFLICT',
    ]);
  });

  it('ROLE-1: is ended for the future, or at once in the middle of a session', async () => {
    const person = await personFor(app);
    const { roleGrant } = await grant({ personalCode: person.personalCode, role: 'DATA_ANALYST' });
    const end = async (endsOn: string, cookie = administrator.cookie) =>
      (await app.graphql<{ endRole: object }>(END, { roleGrant: roleGrant!.id, endsOn }, cookie)).data.endRole;
    expect(await end('2026-11-20')).toEqual({ roleGrant: null, userErrors: [{ code: 'INVALID', path: ['endsOn'] }] });
    expect(await end(TODAY, headmistress.cookie)).toEqual({ roleGrant: null, userErrors: [{ code: 'NOT_FOUND', path: ['roleGrant'] }] });
    expect(await end('2026-12-31')).toEqual({ roleGrant: { validUntil: '2026-12-31' }, userErrors: [] });
    expect(await rolesOf(person)).toContain('DATA_ANALYST');
    expect(await end('2026-11-21')).toEqual({ roleGrant: { validUntil: '2026-11-21' }, userErrors: [] });
    expect(await rolesOf(person)).not.toContain('DATA_ANALYST');
    const entries = await app.orm.em
      .fork()
      .execute(`select before, after from audit_entry where action = 'endRole' and subject = ? order by id`, [`Person:${person.personId}`]);
    expect(entries).toEqual([
      { before: { role: 'DATA_ANALYST', validUntil: null }, after: { role: 'DATA_ANALYST', validUntil: '2026-12-31' } },
      { before: { role: 'DATA_ANALYST', validUntil: '2026-12-31' }, after: { role: 'DATA_ANALYST', validUntil: '2026-11-21' } },
    ]);
  });

  it('ROLE-1: nobody ends their own administrator role', async () => {
    const { items } = (
      await app.graphql<{ consoleRoleGrants: { items: { id: string }[] } }>(LIST, { search: 'Galvenais' }, administrator.cookie)
    ).data.consoleRoleGrants;
    expect((await app.graphql(END, { roleGrant: items[0]!.id, endsOn: TODAY }, administrator.cookie)).data).toEqual({
      endRole: { roleGrant: null, userErrors: [{ code: 'NOT_ALLOWED', path: [] }] },
    });
  });

  it('ROLE-1: people switch among their own capacities without a new login', async () => {
    const person = await openAccountFor(app);
    await grant({ personalCode: person.personalCode, role: 'PROVIDER_USER', provider: globalId('Provider', school.id) });
    await grant({ personalCode: person.personalCode, role: 'PROVIDER_USER', provider: globalId('Provider', otherSchool.id) });
    const switchTo = async (input: object) => (await app.graphql<{ switchRole: object }>(SWITCH, { input }, person.cookie)).data.switchRole;
    expect(await switchTo({ role: 'PROVIDER_USER', organisation: globalId('Provider', otherSchool.id) })).toEqual({
      viewer: { actingAs: { role: 'PROVIDER_USER', organisation: { name: 'Cita skola' }, fundingSource: null } },
      userErrors: [],
    });
    expect((await app.graphql('{ viewer { actingAs { role organisation { name } } } }', {}, person.cookie)).data).toEqual({
      viewer: { actingAs: { role: 'PROVIDER_USER', organisation: { name: 'Cita skola' } } },
    });
    for (const input of [
      { role: 'PLATFORM_ADMINISTRATOR' },
      { role: 'PROVIDER_USER', organisation: 'nonsense' },
      { role: 'PROVIDER_USER', fundingSource: globalId('FundingSource', school.id) },
    ]) {
      expect(await switchTo(input)).toEqual({ viewer: null, userErrors: [{ code: 'NOT_FOUND', path: ['role'] }] });
    }
    expect(await switchTo({ role: 'ACCOUNT_HOLDER' })).toMatchObject({ viewer: { actingAs: { role: 'ACCOUNT_HOLDER' } } });
  });

  it('ROLE-6: a person found by code is told that they were looked for', async () => {
    const person = await openAccountFor(app, { givenName: 'Atrastā' });
    const FIND = 'query ($personalCode: String!) { findPerson(personalCode: $personalCode) { givenName personalCode } }';
    expect((await app.graphql(FIND, { personalCode: person.personalCode }, headmistress.cookie)).data).toEqual({
      findPerson: { givenName: 'Atrastā', personalCode: expect.stringMatching(/^\*{6}-\*{3}\d\d$/) },
    });
    expect((await app.graphql(FIND, { personalCode: '32000000000' }, headmistress.cookie)).data).toEqual({ findPerson: null });
    expect((await app.graphql(FIND, { personalCode: person.personalCode.slice(0, 6) }, headmistress.cookie)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect((await app.graphql('{ viewer { account { accessLog { action } } } }', {}, person.cookie)).data).toEqual({
      viewer: { account: { accessLog: [{ action: 'findPerson' }] } },
    });
  });

  it('ROLE-1: a provider role without a provider is refused by the database too', async () => {
    const person = await personFor(app);
    await expect(
      app.orm.em
        .fork()
        .execute(`insert into role_grant (person_id, role, valid_from) values (?, 'PROVIDER_ADMINISTRATOR', '2026-01-01')`, [
          person.personId,
        ]),
    ).rejects.toThrow('provider_roles_name_a_provider');
    await expect(app.orm.em.fork().execute('delete from provider where id = ?', [school.id])).rejects.toThrow(
      'role_grant_provider_id_foreign',
    );
  });
});
