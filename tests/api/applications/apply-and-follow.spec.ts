import { randomUUID } from 'node:crypto';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld, type Resident, shareScheme } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FIELDS = `id number status waitlistNumber canBeWithdrawn canBeInterrupted canBeConfirmed nextBy whatHappensNext(locale: EN) withdrawConsequence(locale: EN) price { cents } paidByScheme { cents } reserved { cents } coPayment { cents } coPaymentIfConfirmed { cents }
  decision { code result } timeline { from to reason(locale: EN) actor(locale: EN) } transfers { kind amount { cents } }`;
const change = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { application { ${FIELDS} } userErrors { code message(locale: EN) path } } }`;
const SUBMIT = change('submitApplication', 'SubmitApplicationInput');
const WITHDRAW = change('withdrawApplication', 'WithdrawApplicationInput');
const ACCEPT = change('acceptApplication', 'AcceptApplicationInput');
const REJECT = change('rejectApplication', 'RejectApplicationInput');
const OVERRIDE = change('overrideCriterion', 'OverrideCriterionInput');
const CONFIRM = change('confirmPlace', 'ConfirmPlaceInput');
const LOOK = `query ($id: ID!) { application(id: $id) { ${FIELDS} } node(id: $id) { id } }`;
const LIST = `query ($filter: ApplicationFilter) { consoleApplications(filter: $filter) { totalCount items { id number } } }`;

interface Shown {
  id: string;
  number: string;
  status: string;
  waitlistNumber: number | null;
  canBeConfirmed: boolean;
  whatHappensNext: string;
  nextBy: string | null;
  withdrawConsequence: string | null;
  reserved: { cents: number };
  coPayment: { cents: number };
  paidByScheme: { cents: number };
  decision: { code: string; result: string }[];
  timeline: { from: string | null; to: string; reason: string; actor: string }[];
  transfers: { kind: string; amount: { cents: number } }[];
}
interface Changed {
  application: Shown | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

describe('an application from beginning to end', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const cookieOf = (who: Resident) => sessionFor(app, who.person.id);
  async function run(mutation: string, input: object, cookie?: string): Promise<Changed> {
    const { data, errors } = await app.graphql<Record<string, Changed>>(
      mutation,
      { input: { idempotencyKey: randomUUID(), ...input } },
      cookie,
    );
    if (errors) throw new Error(errors[0]!.extensions.code);
    return Object.values(data)[0]!;
  }
  const look = async (id: string, cookie?: string) =>
    (await app.graphql<{ application: Shown | null; node: { id: string } | null }>(LOOK, { id }, cookie)).data;

  async function scene(priceCents = 41_213, maximumSize = 20) {
    const source = await w.source({ schemes: [grantScheme()] });
    const programme = await w.programme({ priceCents, fundingSources: [source] });
    const group = await w.group({ programme, maximumSize });
    const anna = await w.resident();
    const round = await w.round(source);
    await w.grant(anna, round);
    return {
      source,
      round,
      programme,
      group,
      anna,
      cookie: await cookieOf(anna),
      submit: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true },
    };
  }

  it('APP-1: applying tells what was reserved, what happens next and by when', async () => {
    const { cookie, submit } = await scene();
    const { application, userErrors } = await run(SUBMIT, submit, cookie);
    expect(userErrors).toEqual([]);
    expect(application).toMatchObject({
      status: 'SUBMITTED',
      reserved: { cents: 41_213 },
      coPayment: { cents: 0 },
      nextBy: '2026-11-27',
      whatHappensNext: 'The provider will answer by 27 November 2026.',
      withdrawConsequence: expect.stringContaining('returns to where it came from'),
      transfers: [{ kind: 'RESERVE', amount: { cents: 41_213 } }],
    });
    expect(application!.number).toMatch(/^P-2026-\d{6}$/);
    expect(application!.timeline.map(({ to, actor, reason }) => [to, actor, reason])).toEqual([
      ['SUBMITTED', 'You', 'Application received.'],
      ['SUBMITTED', 'STARS', 'Your place and €412.13 are reserved.'],
    ]);
  });

  it('APP-12: withdrawing returns the money; twice with one key, at once and later, has one effect', async () => {
    const { cookie, submit } = await scene();
    const { application } = await run(SUBMIT, submit, cookie);
    const input = { application: application!.id, idempotencyKey: 'one intent' };
    const answers = await Promise.all([1, 2, 3].map(() => run(WITHDRAW, input, cookie)));
    for (const answer of [...answers, await run(WITHDRAW, input, cookie)]) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.application).toMatchObject({ status: 'WITHDRAWN', reserved: { cents: 0 } });
    expect(answers[0]!.application!.transfers.map(({ kind }) => kind)).toEqual(['RESERVE', 'RELEASE']);
    expect((await run(WITHDRAW, { application: application!.id }, cookie)).userErrors).toEqual([
      {
        code: 'WRONG_STATUS',
        message: 'This cannot be done any more: the application is “withdrawn”. Reload the page.',
        path: ['application'],
      },
    ]);
    expect((await run(SUBMIT, { ...submit, idempotencyKey: 'one intent' }, cookie)).userErrors[0]!.code).toBe('DUPLICATE_KEY');
  });

  it('ROLE-3: to a stranger it does not exist, by any way', async () => {
    const { cookie, submit } = await scene();
    const { application } = await run(SUBMIT, submit, cookie);
    const stranger = await cookieOf(await w.resident());
    expect(await look(application!.id, stranger)).toEqual({ application: null, node: null });
    for (const id of [application!.id, globalId('Application', randomUUID()), 'forged', globalId('Grant', randomUUID())]) {
      expect((await run(WITHDRAW, { application: id }, stranger)).userErrors[0]!.code).toBe('NOT_FOUND');
    }
    expect((await look(application!.id, cookie)).application?.status).toBe('SUBMITTED');
    await expect(run(WITHDRAW, { application: application!.id })).rejects.toThrow('UNAUTHENTICATED');
  });

  it('ROLE-5: the provider sees and accepts its own applications, but never why somebody is eligible', async () => {
    const { cookie, submit, programme, source } = await scene();
    const { application } = await run(SUBMIT, submit, cookie);
    const own = await staff(app, Role.PROVIDER_USER, { providerId: programme.provider.id });
    const other = await staff(app, Role.PROVIDER_USER, { providerId: (await w.provider()).id });
    const seen = await look(application!.id, own.cookie);
    expect(seen.application).toMatchObject({ number: application!.number, decision: [], transfers: [] });
    expect((await look(application!.id, cookie)).application!.decision.length).toBeGreaterThan(0);
    expect(await look(application!.id, other.cookie)).toEqual({ application: null, node: null });
    expect((await run(ACCEPT, { application: application!.id }, other.cookie)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect((await run(ACCEPT, { application: application!.id }, own.cookie)).application?.status).toBe('APPROVED');
    const list = async (who: { cookie: string }) =>
      (await app.graphql<{ consoleApplications: { totalCount: number; items: { id: string }[] } }>(LIST, {}, who.cookie)).data
        .consoleApplications;
    expect((await list(own)).items.map(({ id }) => id)).toEqual([application!.id]);
    expect((await list(other)).totalCount).toBe(0);
    const manager = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: source.id });
    expect((await list(manager)).items.map(({ id }) => id)).toEqual([application!.id]);
    expect((await look(application!.id, manager.cookie)).application!.decision.length).toBeGreaterThan(0);
    const auditor = await staff(app, Role.AUDITOR, { fundingSourceId: source.id });
    expect((await look(application!.id, auditor.cookie)).application!.transfers).toHaveLength(1);
    await expect(run(ACCEPT, { application: application!.id }, auditor.cookie)).rejects.toThrow('FORBIDDEN');
  });

  it('APP-5: declining needs a reason from the list, tells it, and returns money and place', async () => {
    const { cookie, submit, programme, group } = await scene();
    const { application } = await run(SUBMIT, submit, cookie);
    const provider = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: programme.provider.id });
    expect((await run(REJECT, { application: application!.id, reason: 'OTHER' }, provider.cookie)).userErrors).toMatchObject([
      { code: 'INVALID', path: ['explanation'] },
    ]);
    await run(REJECT, { application: application!.id, reason: 'PRIOR_KNOWLEDGE' }, provider.cookie);
    const { application: seen } = await look(application!.id, cookie);
    expect(seen).toMatchObject({ status: 'REJECTED', reserved: { cents: 0 } });
    expect(seen!.timeline.at(-1)).toMatchObject({ actor: 'The provider', reason: expect.stringContaining('prior knowledge') });
    const [places] = await app.orm.em
      .fork()
      .execute<{ places_taken: number }[]>('select places_taken from learning_group where id = ?', [group.id]);
    expect(places!.places_taken).toBe(0);
  });

  it('APP-4: a freed place is kept for the next on the list, who confirms within three working days', async () => {
    const { submit, cookie, round } = await scene(30_000, 1);
    const first = await run(SUBMIT, submit, cookie);
    const boris = await w.resident();
    await w.grant(boris, round);
    const borisCookie = await cookieOf(boris);
    const second = await run(SUBMIT, submit, borisCookie);
    expect(second.application).toMatchObject({ status: 'WAITLISTED', waitlistNumber: 1, reserved: { cents: 0 } });
    expect((await run(CONFIRM, { application: second.application!.id }, borisCookie)).userErrors[0]!.code).toBe('WRONG_STATUS');
    await run(WITHDRAW, { application: first.application!.id }, cookie);
    const offered = (await look(second.application!.id, borisCookie)).application!;
    expect(offered).toMatchObject({
      status: 'WAITLISTED',
      canBeConfirmed: true,
      nextBy: '2026-11-25',
      waitlistNumber: null,
      reserved: { cents: 30_000 },
    });
    // somebody who comes now does not get the place
    const late = await w.resident();
    expect((await run(SUBMIT, { ...submit, fundingSource: null }, await cookieOf(late))).application).toMatchObject({
      status: 'WAITLISTED',
      waitlistNumber: 1,
    });
    expect((await run(CONFIRM, { application: offered.id }, borisCookie)).application).toMatchObject({
      status: 'SUBMITTED',
      reserved: { cents: 30_000 },
    });
  });

  it('FUND-7: an administrator settles an open fact by hand, with a reason and a document, and it is on record', async () => {
    const source = await w.source({ schemes: [shareScheme({ conditions: { criterion: 'DISABILITY' } })] });
    const group = await w.group({ programme: await w.programme({ priceCents: 40_000, fundingSources: [source] }) });
    const anna = await w.resident({ lowIncome: false });
    const cookie = await cookieOf(anna);
    const { application } = await run(
      SUBMIT,
      { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true },
      cookie,
    );
    expect(application).toMatchObject({ status: 'WAITING_FOR_FACTS', reserved: { cents: 36_000 } });
    const manager = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: source.id });
    const input = {
      application: application!.id,
      criterion: 'DISABILITY',
      result: 'MET',
      reason: 'Uzrādīta apliecība',
      document: 'VDEĀVK 123',
    };
    const settle = (cookie: string, part = {}) =>
      app
        .graphql<{ overrideCriterion: Changed }>(OVERRIDE, { input: { ...input, ...part } }, cookie)
        .then(({ data, errors }) => errors?.[0]!.extensions.code ?? data.overrideCriterion);
    expect(await settle(cookie)).toBe('FORBIDDEN');
    expect(await settle(manager.cookie, { criterion: 'NONSENSE' })).toMatchObject({
      userErrors: [{ code: 'INVALID', path: ['criterion'] }],
    });
    expect(await settle(manager.cookie, { document: ' ' })).toMatchObject({ userErrors: [{ code: 'INVALID', path: ['document'] }] });
    expect(await settle(manager.cookie)).toMatchObject({
      application: { status: 'SUBMITTED', paidByScheme: { cents: 36_000 } },
      userErrors: [],
    });
    const [entry] = await app.orm.em
      .fork()
      .execute<{ after: object; purpose: string }[]>(`select after, purpose from audit_entry where action = 'overrideCriterion'`);
    expect(entry).toMatchObject({
      purpose: 'Uzrādīta apliecība',
      after: { criterion: 'DISABILITY', result: 'MET', document: 'VDEĀVK 123' },
    });
    expect((await look(application!.id, cookie)).application!.timeline.some(({ reason }) => reason?.includes('VDEĀVK 123'))).toBe(true);
  });

  it('FUND-4: who is not eligible gets the decision, criterion by criterion, and a clear refusal; an override turns it', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], rules: { targetGroup: { all: [{ criterion: 'AGE', from: 40 }] } } });
    const group = await w.group({ programme: await w.programme({ priceCents: 40_000, fundingSources: [source] }) });
    const anna = await w.resident();
    const { application, userErrors } = await run(
      SUBMIT,
      { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true },
      await cookieOf(anna),
    );
    expect(application).toMatchObject({ status: 'REJECTED', reserved: { cents: 0 } });
    expect(application!.decision).toContainEqual({ code: 'AGE', result: 'NOT_MET' });
    expect(userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE' }]);
    const manager = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: source.id });
    const { data } = await app.graphql<{ overrideCriterion: Changed }>(
      OVERRIDE,
      { input: { application: application!.id, criterion: 'AGE', result: 'MET', reason: 'Tiesas lēmums', document: 'C-1/2026' } },
      manager.cookie,
    );
    expect(data.overrideCriterion.application).toMatchObject({ status: 'SUBMITTED', reserved: { cents: 40_000 } });
  });

  it.each([
    ['a group that does not exist', { group: globalId('Group', randomUUID()) }, 'NOT_FOUND'],
    ['a forged id', { group: '🙂' }, 'NOT_FOUND'],
    ['an id of something else', { group: globalId('Programme', randomUUID()) }, 'NOT_FOUND'],
    ['a source that does not exist', { fundingSource: '9.9.9.9.i' }, 'SOURCE_CLOSED'],
    ['facts that are not confirmed', { confirmFacts: false }, 'INVALID'],
    ['an empty key', { idempotencyKey: ' ' }, 'INVALID'],
    ['an endless key', { idempotencyKey: 'k'.repeat(201) }, 'INVALID'],
  ])('refuses %s and changes nothing', async (_, part, code) => {
    const { cookie, submit, anna } = await scene();
    const { application, userErrors } = await run(SUBMIT, { ...submit, ...part }, cookie);
    expect([application, userErrors.map((error) => error.code)]).toEqual([null, [code]]);
    const [row] = await app.orm.em
      .fork()
      .execute<{ count: string }[]>('select count(*) from application where account_id = ?', [anna.account.id]);
    expect(Number(row!.count)).toBe(0);
  });

  it('keys may be emoji or written from right to left', async () => {
    const { cookie, submit } = await scene();
    const key = '🙂 مفتاح \u202e';
    const first = await run(SUBMIT, { ...submit, idempotencyKey: key }, cookie);
    expect(first.application?.status).toBe('SUBMITTED');
    expect(await run(SUBMIT, { ...submit, idempotencyKey: key }, cookie)).toEqual(first);
  });
});
