import { randomUUID } from 'node:crypto';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const change = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { group { id code status placesLeft maximumSize } userErrors { code path } } }`;
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id status } userErrors { code } } }`;
const LOOK = `query ($id: ID!) { application(id: $id) { status canBeConfirmed reserved { cents } transfers { kind } } }`;

interface Changed {
  group: { id: string; code: string; status: string; placesLeft: number; maximumSize: number } | null;
  userErrors: { code: string; path: string[] }[];
}

describe('keeping groups', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    await w.entry(Vocabulary.LANGUAGE, 'lv');
  });
  afterAll(() => app.close());

  async function run(name: string, input: string, value: object, cookie: string): Promise<Changed> {
    const { data, errors } = await app.graphql<Record<string, Changed>>(change(name, input), { input: value }, cookie);
    if (errors) throw new Error(errors[0]!.extensions.code);
    return Object.values(data)[0]!;
  }
  async function scene() {
    const source = await w.source({ schemes: [grantScheme()] });
    const programme = await w.programme({ priceCents: 30_000, fundingSources: [source] });
    const { cookie } = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: programme.provider.id });
    const group = {
      programme: globalId('Programme', programme.id),
      mode: 'REMOTE',
      startsOn: '2027-01-11',
      endsOn: '2027-03-31',
      weeklyTimes: [{ weekday: 1, startsAt: '18:00', endsAt: '20:30' }],
      language: 'lv',
      teachers: ['Jānis Ozols'],
      minimumSize: 1,
      maximumSize: 1,
      applicationsFrom: '2026-11-20T08:00:00Z',
      applicationsUntil: '2026-12-20T08:00:00Z',
    };
    return { source, programme, cookie, group };
  }
  let made = 0;
  async function applicant(source: Parameters<MoneyWorld['round']>[0], group: string) {
    const resident = await w.resident();
    await w.grant(resident, await w.round(source, { roundOn: `2026-10-${10 + made++}` }));
    const cookie = await sessionFor(app, resident.person.id);
    const { data } = await app.graphql<{ submitApplication: { application: { id: string; status: string } } }>(
      SUBMIT,
      { input: { group, fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() } },
      cookie,
    );
    return { cookie, ...data.submitApplication.application };
  }
  const look = async (who: { id: string; cookie: string }) =>
    (
      await app.graphql<{
        application: { status: string; canBeConfirmed: boolean; reserved: { cents: number }; transfers: { kind: string }[] };
      }>(LOOK, { id: who.id }, who.cookie)
    ).data.application;

  it('APP-7: planned, opened, enlarged for those who wait, cancelled with all money back', async () => {
    const { source, cookie, group } = await scene();
    const { group: made } = await run('createGroup', 'GroupInput', group, cookie);
    expect(made).toMatchObject({ status: 'PLANNED', placesLeft: 1 });
    const opened = { group: made!.id, idempotencyKey: 'open it' };
    for (let times = 0; times < 2; times++)
      expect(await run('openGroup', 'GroupIdInput', opened, cookie)).toMatchObject({ group: { status: 'OPEN' }, userErrors: [] });
    expect((await run('openGroup', 'GroupIdInput', { ...opened, idempotencyKey: 'again' }, cookie)).userErrors[0]!.code).toBe(
      'WRONG_STATUS',
    );
    const first = await applicant(source, made!.id);
    const second = await applicant(source, made!.id);
    expect([first.status, second.status]).toEqual(['SUBMITTED', 'WAITLISTED']);
    expect(await run('updateGroup', 'UpdateGroupInput', { id: made!.id, group: { ...group, maximumSize: 2 } }, cookie)).toMatchObject({
      group: { maximumSize: 2, placesLeft: 0 },
    });
    expect(await look(second)).toMatchObject({ status: 'WAITLISTED', canBeConfirmed: true, reserved: { cents: 30_000 } });
    expect(
      (await run('updateGroup', 'UpdateGroupInput', { id: made!.id, group: { ...group, maximumSize: 1 } }, cookie)).userErrors,
    ).toEqual([{ code: 'INVALID', path: ['group', 'maximumSize'] }]);
    await run('cancelGroup', 'GroupIdInput', { group: made!.id, idempotencyKey: randomUUID() }, cookie);
    for (const who of [first, second])
      expect(await look(who)).toMatchObject({
        status: 'REJECTED',
        reserved: { cents: 0 },
        transfers: [{ kind: 'RESERVE' }, { kind: 'RELEASE' }],
      });
  });

  it('ROLE-3: another provider finds neither the group nor the programme', async () => {
    const { cookie, group } = await scene();
    const { group: made } = await run('createGroup', 'GroupInput', group, cookie);
    const { cookie: stranger } = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: (await w.provider()).id });
    expect((await run('createGroup', 'GroupInput', group, stranger)).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['group', 'programme'] },
    ]);
    for (const name of ['openGroup', 'cancelGroup'])
      expect((await run(name, 'GroupIdInput', { group: made!.id, idempotencyKey: randomUUID() }, stranger)).userErrors).toEqual([
        { code: 'NOT_FOUND', path: ['group'] },
      ]);
    expect((await run('updateGroup', 'UpdateGroupInput', { id: made!.id, group }, stranger)).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
  });

  it.each([
    ['an end before the start', { endsOn: '2027-01-10' }, 'endsOn'],
    ['a window that closes before it opens', { applicationsUntil: '2026-11-20T08:00:00Z' }, 'applicationsUntil'],
    ['nobody', { minimumSize: 0 }, 'minimumSize'],
    ['fewer places than it needs', { minimumSize: 5 }, 'maximumSize'],
    ['endless places', { maximumSize: 10_001 }, 'maximumSize'],
    ['an eighth weekday', { weeklyTimes: [{ weekday: 8, startsAt: '18:00', endsAt: '20:30' }] }, 'weeklyTimes'],
    ['a time that is none', { weeklyTimes: [{ weekday: 1, startsAt: '25:00', endsAt: '26:30' }] }, 'weeklyTimes'],
    ['an unknown language', { language: 'xx' }, 'language'],
    ['classes without a place', { mode: 'ON_SITE' }, 'place'],
  ])('refuses %s', async (_, part, field) => {
    const { cookie, group } = await scene();
    expect((await run('createGroup', 'GroupInput', { ...group, ...part }, cookie)).userErrors).toEqual([
      { code: 'INVALID', path: ['group', field] },
    ]);
  });
});
