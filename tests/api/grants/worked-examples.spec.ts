import { randomUUID } from 'node:crypto';
import { JOBS } from 'server/modules/front/timetable/run-jobs.ts';
import { verifyLedger } from 'server/modules/payments/verification/verify-ledger.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { createLog } from 'server/shared/log.ts';
import { moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The worked examples of a grant's life, played over HTTP by those who play them in life: the manager and the finance officer of the
 * source, the resident, the provider, and the jobs of the night. Amounts are cents.
 */
const ROUNDS: Record<string, { chooseBy: string; useBy: string }> = {
  '2024-12-09': { chooseBy: '2025-06-08', useBy: '2026-04-30' },
  '2025-06-09': { chooseBy: '2025-12-08', useBy: '2026-04-30' },
  '2025-12-09': { chooseBy: '2026-04-30', useBy: '2026-04-30' },
};

interface StepBack {
  toGrants: { cents: number };
  lost: { cents: number };
  grantLost: { cents: number };
  providerEarns: { cents: number };
  chooseBy: string | null;
  allBackUntil: string | null;
  sentences: string[];
}

interface Money {
  grants: string[];
  notices: string[];
}

describe('worked examples over the API', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp({ now: '2024-12-01T10:00:00Z' });
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  /** One resident and one source; each call happens at ten in the morning of its day in Riga. */
  async function play() {
    app.clock.set(new Date('2024-12-01T08:00:00Z'));
    await app.orm.em.fork().execute('update learning_account set closed_at = now() where closed_at is null');
    const source = await w.source({ budgetCents: 1_000_000 });
    const provider = await w.provider();
    const anna = await w.resident();
    const manager = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: source.id });
    const finance = await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: source.id });
    const school = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: provider.id });
    const acting = {
      anna: { personId: anna.person.id, role: Role.ACCOUNT_HOLDER, providerId: null, fundingSourceId: null },
      manager: { personId: manager.personId, role: Role.FUNDING_SOURCE_MANAGER, providerId: null, fundingSourceId: source.id },
      finance: { personId: finance.personId, role: Role.FINANCE_OFFICER, providerId: null, fundingSourceId: source.id },
      school: { personId: school.personId, role: Role.PROVIDER_ADMINISTRATOR, providerId: provider.id, fundingSourceId: null },
    };
    let group = '';
    let application = '';

    async function ask<T>(who: keyof typeof acting, query: string, variables: object = {}): Promise<T> {
      const { personId, ...actingAs } = acting[who];
      const cookie = await sessionFor(app, personId, { actingAs });
      const { data, errors } = await app.graphql<T>(query, variables, cookie);
      if (errors) throw new Error(`${errors[0]!.extensions.code}: ${errors[0]!.message}`);
      return data;
    }
    async function act<T>(who: keyof typeof acting, name: string, input: object, fields: string): Promise<T> {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const inputType = /^(preview|approve)AllocationRound$/.test(name)
        ? 'RoundInput'
        : /^(cancel)Group$/.test(name)
          ? 'GroupIdInput'
          : type;
      const data = await ask<Record<string, T & { userErrors: { code: string; message: string }[] }>>(
        who,
        `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${fields} userErrors { code message(locale: EN) } } }`,
        { input },
      );
      expect(data[name]!.userErrors).toEqual([]);
      return data[name]!;
    }
    const key = () => ({ idempotencyKey: randomUUID() });
    const on = (day: string) => app.clock.set(new Date(`${day}T08:00:00Z`));

    return {
      async round(day: string) {
        on(day);
        const { round } = await act<{ round: { id: string } }>(
          'manager',
          'createAllocationRound',
          { fundingSource: globalId('FundingSource', source.id), nameLv: `Kārta ${day}`, roundOn: day, ...ROUNDS[day]! },
          'round { id }',
        );
        await act('manager', 'previewAllocationRound', { round: round.id }, 'round { id }');
        await act('finance', 'approveAllocationRound', { round: round.id }, 'round { id }');
        const done = await act<{ round: { status: string } }>(
          'manager',
          'runAllocationRound',
          { round: round.id, ...key() },
          'round { status }',
        );
        expect(done.round.status).toBe('DONE');
        const { consoleRoundOutcomes } = await ask<{ consoleRoundOutcomes: { items: { accountNumber: string; reason: string }[] } }>(
          'manager',
          'query ($round: ID!) { consoleRoundOutcomes(filter: { allocationRound: $round }) { items { accountNumber reason } } }',
          { round: round.id },
        );
        return consoleRoundOutcomes.items.find(({ accountNumber }) => accountNumber === anna.account.number)?.reason;
      },
      async night(day: string) {
        on(day);
        for (const name of ['lapse-grants', 'start-trainings'])
          await JOBS.find((job) => job.name === name)!.work({
            em: app.orm.em.fork(),
            clock: app.clock,
            log: createLog('silent'),
          } as never);
      },
      async choose(day: string, choice: 'carryOverGrant' | 'declineGrant') {
        on(day);
        const { viewer } = await ask<{ viewer: { account: { grants: { id: string }[] } } }>(
          'anna',
          '{ viewer { account { grants { id } } } }',
        );
        await act('anna', choice, { grant: viewer.account.grants.at(-1)!.id, ...key() }, 'grant { status }');
      },
      async apply(day: string, priceCents: number, startsOn: string, endsOn: string) {
        on(day);
        const made = await w.group({
          programme: await w.programme({ provider, priceCents, hours: 160, fundingSources: [source] }),
          startsOn,
          endsOn,
        });
        group = globalId('Group', made.id);
        const received = await act<{ application: { id: string } }>(
          'anna',
          'submitApplication',
          { group, fundingSource: source.code, confirmFacts: true, ...key() },
          'application { id }',
        );
        application = received.application.id;
        await act('school', 'acceptApplication', { application, ...key() }, 'application { status }');
      },
      async does(day: string, who: 'anna' | 'school', name: string, more: object = {}) {
        on(day);
        const input = name === 'cancelGroup' ? { group, ...key() } : { application, ...more, ...key() };
        await act(who, name, input, name === 'cancelGroup' ? 'group { status }' : 'application { status }');
      },
      /** What the page shows before stepping back is confirmed. */
      async ifSteppedBack(day: string): Promise<StepBack> {
        on(day);
        const data = await ask<{ application: { ifSteppedBack: StepBack } }>(
          'anna',
          'query ($id: ID!) { application(id: $id) { ifSteppedBack { toGrants { cents } lost { cents } grantLost { cents } providerEarns { cents } chooseBy allBackUntil sentences(locale: EN) } } }',
          { id: application },
        );
        return data.application.ifSteppedBack;
      },
      async status(): Promise<string> {
        const data = await ask<{ application: { status: string } }>('anna', 'query ($id: ID!) { application(id: $id) { status } }', {
          id: application,
        });
        return data.application.status;
      },
      /** Each grant in one line, the newest first, and what the person was told. */
      async money(): Promise<Money> {
        const { viewer } = await ask<{
          viewer: {
            account: { grants: { status: string; available: { cents: number }; grantedOn: string; chooseBy: string; useBy: string }[] };
            notices: { nodes: { kind: string }[] };
          };
        }>(
          'anna',
          '{ viewer { account { grants { status available { cents } grantedOn chooseBy useBy } } notices(first: 50) { nodes { kind } } } }',
        );
        expect(await verifyLedger(app.orm.em.fork())).toMatchObject({ problems: [] });
        return {
          grants: viewer.account.grants.map(
            ({ grantedOn, status, available, chooseBy, useBy }) =>
              `${grantedOn} ${status} ${available.cents} choose ${chooseBy} use ${useBy}`,
          ),
          notices: viewer.notices.nodes.map(({ kind }) => kind).reverse(),
        };
      },
    };
  }

  it('worked example 9 (FUND-10, FUND-11): an untouched grant lapses, and the June round gives nothing', async () => {
    const story = await play();
    expect(await story.round('2024-12-09')).toBe('NEW');
    await story.night('2025-06-08');
    expect((await story.money()).grants).toEqual(['2024-12-09 ACTIVE 50000 choose 2025-06-08 use 2026-04-30']);
    await story.night('2025-06-09');
    await story.night('2025-06-09');
    expect(await story.round('2025-06-09')).toBe('NO_CHOICE');
    expect(await story.money()).toEqual({
      grants: ['2024-12-09 LAPSED 0 choose 2025-06-08 use 2026-04-30'],
      notices: ['GRANT_RECEIVED', 'GRANT_LAPSED'],
    });
  });

  it('worked example 10 (FUND-9, FUND-10): carried over, the June round makes it 1000.00, to be chosen by the end of its period', async () => {
    const story = await play();
    await story.round('2024-12-09');
    await story.choose('2025-05-20', 'carryOverGrant');
    await story.night('2025-06-09');
    await story.round('2025-06-09');
    expect(await story.money()).toEqual({
      grants: [
        '2025-06-09 ACTIVE 50000 choose 2025-12-08 use 2026-04-30',
        '2024-12-09 CARRIED_OVER 50000 choose 2025-12-08 use 2026-04-30',
      ],
      notices: ['GRANT_RECEIVED', 'CHOICE_MADE', 'GRANT_RECEIVED'],
    });
  });

  it('FUND-10: declined money goes back at once; a later round may give again', async () => {
    const story = await play();
    await story.round('2024-12-09');
    await story.choose('2025-05-20', 'declineGrant');
    expect((await story.money()).grants).toEqual(['2024-12-09 DECLINED 0 choose 2025-06-08 use 2026-04-30']);
  });

  it('worked example 11 (FUND-11): still learning in June; in December not in the population', async () => {
    const story = await play();
    await story.round('2024-12-09');
    await story.apply('2025-05-01', 41_213, '2025-06-01', '2025-09-30');
    await story.night('2025-06-01');
    await story.night('2025-06-09');
    expect(await story.round('2025-06-09')).toBe('STILL_LEARNING');
    await story.does('2025-10-01', 'school', 'recordCompletion', { completedOn: '2025-09-30', hoursAttended: 160 });
    await story.night('2025-12-09');
    expect(await story.round('2025-12-09')).toBe('NOT_IN_POPULATION');
    expect((await story.money()).grants).toEqual(['2024-12-09 SPENT 0 choose 2025-06-08 use 2026-04-30']);
  });

  it('worked example 12 (FUND-21, BEY-6): interrupted by the person: what is lost was said before; the next round gives nothing', async () => {
    const story = await play();
    await story.round('2024-12-09');
    await story.apply('2025-01-10', 41_213, '2025-03-01', '2025-04-30');
    await story.night('2025-03-01');
    // 61 days, 31 of them held on 31 March: 81 of 160 hours
    const told = await story.ifSteppedBack('2025-03-31');
    expect(told).toMatchObject({
      toGrants: { cents: 0 },
      providerEarns: { cents: 20_864 },
      lost: { cents: 20_349 },
      grantLost: { cents: 8_787 },
      allBackUntil: null,
    });
    expect(told.sentences).toEqual([
      'The training ends for you.',
      'By the rules the provider gets €208.64.',
      'You lose the reserved €203.49.',
      'You also lose what is left on the grant: €87.87. You get no grant in the next round.',
    ]);
    await story.does('2025-03-31', 'anna', 'interruptTraining', { reasons: ['TIME'] });
    expect(await story.status()).toBe('INTERRUPTED');
    await story.night('2025-06-09');
    expect(await story.round('2025-06-09')).toBe('INTERRUPTED');
    const { grants, notices } = await story.money();
    expect(grants).toEqual(['2024-12-09 FORFEITED 0 choose 2025-06-08 use 2026-04-30']);
    expect(notices).toContain('GRANT_FORFEITED');
  });

  it('worked example 13 (FUND-21): stopped for quality after the choose-by date: the money comes back with thirty days more', async () => {
    const story = await play();
    await story.round('2024-12-09');
    await story.apply('2025-05-20', 41_213, '2025-06-05', '2025-08-30');
    await story.night('2025-06-05');
    await story.night('2025-06-09');
    await story.does('2025-06-20', 'school', 'cancelGroup');
    expect(await story.status()).toBe('INTERRUPTED');
    const { grants, notices } = await story.money();
    expect(grants).toEqual(['2024-12-09 ACTIVE 41213 choose 2025-07-20 use 2026-04-30']);
    expect(notices).toContain('MONEY_RETURNED');
    await story.night('2025-07-20');
    expect((await story.money()).grants[0]).toContain('ACTIVE 41213');
    await story.night('2025-07-21');
    expect((await story.money()).grants[0]).toContain('LAPSED 0');
  });

  it('worked example 13, near the end (FUND-21): never more time than until the use-by date', async () => {
    const story = await play();
    await story.round('2025-06-09');
    await story.apply('2025-12-01', 41_213, '2026-04-25', '2026-04-29');
    const told = await story.ifSteppedBack('2026-04-15');
    expect(told).toMatchObject({ toGrants: { cents: 41_213 }, chooseBy: '2026-04-30', allBackUntil: '2026-04-24' });
    await story.does('2026-04-15', 'school', 'cancelGroup');
    expect((await story.money()).grants).toEqual(['2025-06-09 ACTIVE 50000 choose 2026-04-30 use 2026-04-30']);
  });

  it('worked example 14 (FUND-21, BEY-6): withdrawn before the start, the whole reservation returns, as was said before', async () => {
    const story = await play();
    await story.round('2024-12-09');
    await story.apply('2025-01-10', 41_213, '2025-03-01', '2025-04-30');
    const told = await story.ifSteppedBack('2025-01-15');
    expect(told).toMatchObject({ toGrants: { cents: 41_213 }, lost: { cents: 0 }, chooseBy: null, allBackUntil: '2025-02-28' });
    expect(told.sentences).toEqual([
      'Your place goes to the next person.',
      '€412.13 comes back to your grant.',
      'All the money comes back if you withdraw by 28 February 2025. Once training has begun, it can be lost.',
    ]);
    await story.does('2025-01-15', 'anna', 'withdrawApplication');
    expect(await story.status()).toBe('WITHDRAWN');
    expect((await story.money()).grants).toEqual(['2024-12-09 ACTIVE 50000 choose 2025-06-08 use 2026-04-30']);
    expect(await story.ifSteppedBack('2025-01-16')).toBeNull();
  });

  it('worked example 17 (APP-11, FUND-21): 70 % attended to the end is interrupted; the grant is forfeited', async () => {
    const story = await play();
    await story.round('2024-12-09');
    await story.apply('2025-01-10', 41_213, '2025-03-01', '2025-04-30');
    await story.night('2025-03-01');
    await story.does('2025-05-02', 'school', 'recordCompletion', { completedOn: '2025-04-30', hoursAttended: 112 });
    expect(await story.status()).toBe('INTERRUPTED');
    expect((await story.money()).grants).toEqual(['2024-12-09 FORFEITED 0 choose 2025-06-08 use 2026-04-30']);
  });

  it('worked example 18 (APP-11, FUND-21): excluded on the day the 129th hour is recorded', async () => {
    const story = await play();
    await story.round('2024-12-09');
    await story.apply('2025-01-10', 41_213, '2025-03-01', '2025-04-30');
    await story.night('2025-03-01');
    await story.does('2025-04-28', 'school', 'recordAttendance', { hoursMissed: 128 });
    expect(await story.status()).toBe('IN_TRAINING');
    await story.does('2025-04-29', 'school', 'recordAttendance', { hoursMissed: 129 });
    expect(await story.status()).toBe('EXCLUDED');
    const { grants, notices } = await story.money();
    expect(grants).toEqual(['2024-12-09 FORFEITED 0 choose 2025-06-08 use 2026-04-30']);
    expect(notices).toEqual(['GRANT_RECEIVED', 'APPLICATION_STATUS', 'APPLICATION_STATUS', 'APPLICATION_STATUS', 'GRANT_FORFEITED']);
  });
});
