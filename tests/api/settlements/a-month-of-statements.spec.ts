import { randomUUID } from 'node:crypto';
import { acceptApplication } from 'server/modules/training/applications/deciding/accept-application.ts';
import { recordCompletion } from 'server/modules/training/applications/training/record-completion.ts';
import { startTrainings } from 'server/modules/training/applications/training/start-trainings.ts';
import { submitApplication } from 'server/modules/training/applications/receiving/submit-application.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const LIST = `query ($filter: SettlementFilter) { consoleSettlements(filter: $filter) { totalCount items {
  id number month status step total { cents } payable { cents } provider { id } lines { id kind amount { cents } explanation(locale: EN) objection application { number } transfer { kind } } transfers { kind amount { cents } } csv(locale: EN) stops { id scope reason } } } }`;
const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { settlement { id number status step payable { cents } paidOn paymentReference } userErrors { code path } } }`;
const STEPS = {
  confirmSettlement: step('confirmSettlement', 'SettlementInput'),
  approveSettlement: step('approveSettlement', 'SettlementInput'),
  paySettlement: step('paySettlement', 'PaySettlementInput'),
  objectToSettlementLine: step('objectToSettlementLine', 'ObjectToSettlementLineInput'),
  answerObjection: step('answerObjection', 'AnswerObjectionInput'),
  clawBackSettlementLine: step('clawBackSettlementLine', 'ClawBackSettlementLineInput'),
  stopPayment: step('stopPayment', 'StopPaymentInput'),
  endPaymentStop: step('endPaymentStop', 'EndPaymentStopInput'),
};

interface Statement {
  id: string;
  number: string;
  month: string;
  status: string;
  step: string;
  total: { cents: number };
  payable: { cents: number } | null;
  provider: { id: string };
  lines: {
    id: string;
    kind: string;
    amount: { cents: number };
    explanation: string;
    application: { number: string } | null;
    transfer: { kind: string } | null;
  }[];
  transfers: { kind: string; amount: { cents: number } }[];
  csv: string;
  stops: { id: string; scope: string; reason: string }[];
}
interface Answer {
  settlement: (Pick<Statement, 'id' | 'number' | 'status' | 'step' | 'payable'> & { paidOn: string | null }) | null;
  userErrors: { code: string; path: string[] }[];
}

describe('statements over HTTP', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let provider: { id: string };
  let source: Awaited<ReturnType<MoneyWorld['source']>>;
  let head: string;
  let officer: string;
  beforeAll(async () => {
    app = await testApp({ now: '2026-10-01T08:00:00Z' });
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(new Date('2026-10-01T08:00:00Z'));
    provider = await w.provider();
    source = await w.source({ schemes: [fullCostScheme()] });
    await completed(41_213);
    app.clock.set(new Date('2026-11-02T08:00:00Z'));
    head = (await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: provider.id })).cookie;
    officer = (await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: source.id })).cookie;
  });

  async function completed(priceCents: number): Promise<void> {
    const acting = w.as(await w.official(), { role: Role.PROVIDER_ADMINISTRATOR, providerId: provider.id });
    const group = await w.group({
      programme: await w.programme({ priceCents, hours: 100, fundingSources: [source], provider: provider as never }),
      startsOn: '2026-10-05',
      endsOn: '2026-10-20',
      applicationsUntil: new Date('2026-10-02T08:00:00Z'),
    });
    const { id } = await submitApplication(w.as(await w.resident()), {
      group: globalId('Group', group.id),
      fundingSource: source.code,
      confirmFacts: true,
      idempotencyKey: randomUUID(),
    });
    const application = globalId('Application', id);
    await acceptApplication(acting, { application, idempotencyKey: randomUUID() });
    app.clock.set(new Date('2026-10-20T12:00:00Z'));
    await startTrainings({ em: app.orm.em.fork(), clock: app.clock });
    await recordCompletion(acting, { application, completedOn: '2026-10-20', hoursAttended: 100, idempotencyKey: randomUUID() });
  }

  async function list(cookie: string | undefined, filter?: object) {
    const { data, errors } = await app.graphql<{ consoleSettlements: { totalCount: number; items: Statement[] } }>(
      LIST,
      { filter },
      cookie,
    );
    if (errors) throw new Error(errors[0]!.extensions.code);
    return data.consoleSettlements;
  }
  async function take(name: keyof typeof STEPS, input: object, cookie: string): Promise<Answer | string> {
    const { data, errors } = await app.graphql<Record<string, Answer>>(STEPS[name], { input }, cookie);
    return errors?.[0]!.extensions.code ?? data[name]!;
  }
  const one = async () => (await list(officer)).items[0]!;
  const pay = (settlement: string, cookie = officer, key: string = randomUUID()) =>
    take('paySettlement', { settlement, paidOn: '2026-11-02', reference: 'MU-7', idempotencyKey: key }, cookie);

  it('BEY-9, PROV-11: a month from the completion to the payment; every figure opens to training and money', async () => {
    const [statement] = (await list(head)).items;
    expect(statement).toMatchObject({
      month: '2026-10-01',
      status: 'OPEN',
      step: 'TO_CONFIRM',
      total: { cents: 41_213 },
      payable: null,
      lines: [
        {
          kind: 'COMPLETED',
          amount: { cents: 41_213 },
          explanation: '100 of 100 hours attended.',
          application: { number: expect.stringMatching(/^P-2026-/) },
        },
      ],
    });
    // a provider has no ledger
    expect(statement!.transfers).toEqual([]);
    expect(statement!.lines[0]!.transfer).toBeNull();
    const settlement = statement!.id;
    expect(await take('approveSettlement', { settlement }, officer)).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    expect(await take('confirmSettlement', { settlement }, head)).toMatchObject({ settlement: { step: 'TO_APPROVE' }, userErrors: [] });
    expect(await take('approveSettlement', { settlement }, officer)).toMatchObject({
      settlement: { status: 'PAYABLE', step: 'TO_PAY', payable: { cents: 41_213 } },
    });
    const key = randomUUID();
    const paid = { settlement: { status: 'PAID', paidOn: '2026-11-02', paymentReference: 'MU-7' }, userErrors: [] };
    expect(await pay(settlement, officer, key)).toMatchObject(paid);
    expect(await pay(settlement, officer, key)).toMatchObject(paid);
    expect(await pay(settlement)).toMatchObject({ userErrors: [{ code: 'WRONG_STATUS', path: ['settlement'] }] });
    const after = await one();
    expect(after.transfers).toEqual([
      { kind: 'EARN', amount: { cents: 41_213 } },
      { kind: 'PAY', amount: { cents: 41_213 } },
    ]);
    expect(after.lines[0]!.transfer).toEqual({ kind: 'EARN' });
    expect(after.csv).toContain(`"${after.number}";"Training completed";"2026-10-20"`);
    expect(after.csv).toContain(';412,13');
    // no person stands in the file
    expect(after.csv).not.toMatch(/Bērziņa/);
  });

  it('ROLE-2, ROLE-3: a provider sees its own, an officer those of the source; nobody steps in for another', async () => {
    const { id: settlement, lines } = await one();
    const stranger = (await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: (await w.provider()).id })).cookie;
    const other = (await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: (await w.source({ budgetCents: 0 })).id })).cookie;
    expect((await list(stranger)).totalCount).toBe(0);
    expect((await list(other)).totalCount).toBe(0);
    expect((await list(other, { provider: globalId('Provider', provider.id) })).totalCount).toBe(0);
    await expect(list(undefined)).rejects.toThrow('UNAUTHENTICATED');
    await expect(list((await staff(app, Role.CONTENT_EDITOR)).cookie)).rejects.toThrow('FORBIDDEN');
    const line = lines[0]!.id;
    const notFound = { settlement: null, userErrors: [{ code: 'NOT_FOUND' }] };
    expect(await take('confirmSettlement', { settlement }, stranger)).toMatchObject(notFound);
    expect(await take('objectToSettlementLine', { line, reason: 'Nav tiesa' }, stranger)).toMatchObject(notFound);
    expect(await take('approveSettlement', { settlement }, other)).toMatchObject(notFound);
    expect(await pay(settlement, other)).toMatchObject(notFound);
    expect(await take('clawBackSettlementLine', { line, amountCents: 1, reason: 'x', idempotencyKey: randomUUID() }, other)).toMatchObject(
      notFound,
    );
    expect(await take('stopPayment', { settlement, scope: 'STATEMENT', reason: 'x' }, other)).toMatchObject(notFound);
    expect(await take('confirmSettlement', { settlement }, officer)).toBe('FORBIDDEN');
    expect(await take('approveSettlement', { settlement }, head)).toBe('FORBIDDEN');
    const auditor = (await staff(app, Role.AUDITOR, { fundingSourceId: source.id })).cookie;
    expect((await list(auditor)).totalCount).toBe(1);
    expect(await take('approveSettlement', { settlement }, auditor)).toBe('FORBIDDEN');
    for (const id of [settlement, line]) {
      const read = (cookie: string) =>
        app.graphql<{ node: { id: string } | null }>('query ($id: ID!) { node(id: $id) { id } }', { id }, cookie);
      expect((await read(stranger)).data.node).toBeNull();
      expect((await read(head)).data.node?.id).toBe(id);
    }
    for (const filter of [{ ids: ['forged'] }, { provider: '🙂' }, { fundingSource: 'none' }, { month: '2020-01-15' }, { step: ['PAID'] }])
      expect((await list(officer, filter)).totalCount).toBe(0);
    expect((await list(officer, { month: '2026-10-31', step: ['TO_CONFIRM'], status: ['OPEN'] })).totalCount).toBe(1);
  });

  it('BEY-9: objection, stop and claw-back, each with its words', async () => {
    const { id: settlement, lines } = await one();
    const line = lines[0]!.id;
    expect(await take('objectToSettlementLine', { line, reason: ' ' }, head)).toMatchObject({
      userErrors: [{ code: 'INVALID', path: ['reason'] }],
    });
    expect(await take('objectToSettlementLine', { line, reason: 'Stundu bija vairāk.' }, head)).toMatchObject({
      settlement: { step: 'OBJECTED' },
    });
    expect(await take('answerObjection', { line, answer: 'Žurnālā ir tik.' }, officer)).toMatchObject({
      settlement: { step: 'TO_CONFIRM' },
    });
    const stop = { settlement, scope: 'STATEMENT', reason: 'Sūdzība' };
    expect(await take('stopPayment', stop, officer)).toMatchObject({ settlement: { status: 'ON_HOLD', step: 'ON_HOLD' } });
    expect(await take('stopPayment', stop, officer)).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    expect(await take('confirmSettlement', { settlement }, head)).toMatchObject({ userErrors: [{ code: 'WRONG_STATUS' }] });
    const { stops } = (await list(head)).items[0]!;
    expect(stops).toMatchObject([{ scope: 'STATEMENT', reason: 'Sūdzība' }]);
    expect(await take('endPaymentStop', { stop: stops[0]!.id, outcome: 'NOTHING_WRONG', finding: 'Kārtībā.' }, officer)).toMatchObject({
      settlement: { status: 'OPEN' },
    });
    const back = { line, amountCents: 1_213, reason: 'Lēmums 3', idempotencyKey: randomUUID() };
    expect(await take('clawBackSettlementLine', { ...back, amountCents: 41_214 }, officer)).toMatchObject({
      userErrors: [{ code: 'LIMIT_REACHED', path: ['amountCents'] }],
    });
    await take('clawBackSettlementLine', back, officer);
    await take('clawBackSettlementLine', back, officer);
    expect(await one()).toMatchObject({
      total: { cents: 40_000 },
      lines: [{ kind: 'COMPLETED' }, { kind: 'CLAWED_BACK', amount: { cents: -1_213 } }],
    });
    await take('confirmSettlement', { settlement }, head);
    // who took money back has prepared it
    expect(await take('approveSettlement', { settlement }, officer)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    const second = (await staff(app, Role.FINANCE_OFFICER)).cookie;
    expect(await take('approveSettlement', { settlement }, second)).toMatchObject({ settlement: { payable: { cents: 40_000 } } });
    expect((await one()).transfers.map(({ kind }) => kind)).toEqual(['EARN', 'CORRECTION']);
  });

  it('FUND-22: officers who approve and pay at the same moment do it once', async () => {
    const { id: settlement } = await one();
    await take('confirmSettlement', { settlement }, head);
    const officers = await Promise.all([1, 2, 3, 4].map(async () => (await staff(app, Role.FINANCE_OFFICER)).cookie));
    const done = (answers: (Answer | string)[]) =>
      answers.filter((answer) => typeof answer === 'object' && answer.userErrors.length === 0).length;
    expect(done(await Promise.all(officers.map((cookie) => take('approveSettlement', { settlement }, cookie))))).toBe(1);
    expect(done(await Promise.all(officers.map((cookie) => pay(settlement, cookie))))).toBe(1);
    expect((await one()).transfers.filter(({ kind }) => kind === 'PAY')).toHaveLength(1);
  });
});
