import { randomUUID } from 'node:crypto';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Shown {
  coPaid: { cents: number };
  coPaymentLeft: { cents: number };
  coPayments: { id: string; cancelledAt: string | null }[];
  coPaymentShares: { payer: string; amount: { cents: number }; shareBasisPoints: number }[];
}
interface Changed {
  application: Shown | null;
  userErrors: { code: string; path: string[]; message: string }[];
}
const FIELDS =
  'coPaid { cents } coPaymentLeft { cents } coPayments { id cancelledAt } coPaymentShares { payer amount { cents } shareBasisPoints }';

describe('co-payments of an application', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  async function run(mutation: 'recordCoPayment' | 'cancelCoPayment', input: object, cookie: string): Promise<Changed> {
    const type = mutation === 'recordCoPayment' ? 'RecordCoPaymentInput' : 'CancelCoPaymentInput';
    const { data, errors } = await app.graphql<Record<string, Changed>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { application { ${FIELDS} } userErrors { code path message(locale: EN) } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      cookie,
    );
    if (errors) throw new Error(errors[0]!.extensions.code);
    return data[mutation]!;
  }

  /** A grant of 500.00 for a training of 555.21: the learner owes 55.21 (worked example 2). */
  async function scene() {
    const source = await w.source({ schemes: [grantScheme()] });
    const programme = await w.programme({ priceCents: 55_521, fundingSources: [source] });
    const group = await w.group({ programme });
    const anna = await w.resident();
    await w.grant(anna, await w.round(source));
    const cookie = await sessionFor(app, anna.person.id);
    const { data } = await app.graphql<{ submitApplication: { application: { id: string } } }>(
      'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id } } }',
      { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() } },
      cookie,
    );
    const provider = await staff(app, Role.PROVIDER_USER, { providerId: programme.provider.id });
    return { application: data.submitApplication.application.id, provider, cookie, source };
  }
  const look = async (id: string, cookie: string) =>
    (await app.graphql<{ application: Shown | null }>(`query ($id: ID!) { application(id: $id) { ${FIELDS} } }`, { id }, cookie)).data
      .application;

  it('FUND-16: amount, day and payer; sums and shares for the provider and the person; no ledger money', async () => {
    const { application, provider, cookie } = await scene();
    const before = await app.orm.em.fork().execute<{ count: string }[]>('select count(*) from ledger_transfer');
    await run('recordCoPayment', { application, amount: 4_000, paidOn: '2026-11-20', payer: 'SELF' }, provider.cookie);
    const second = await run(
      'recordCoPayment',
      { application, amount: 1_521, paidOn: '2026-11-21', payer: 'EMPLOYER', document: 'R-1' },
      provider.cookie,
    );
    expect(second.application).toMatchObject({
      coPaid: { cents: 5_521 },
      coPaymentLeft: { cents: 0 },
      coPaymentShares: [
        { payer: 'SELF', amount: { cents: 4_000 }, shareBasisPoints: 7_245 },
        { payer: 'EMPLOYER', amount: { cents: 1_521 }, shareBasisPoints: 2_755 },
      ],
    });
    expect(await look(application, cookie)).toEqual(second.application);
    expect(await app.orm.em.fork().execute('select count(*) from ledger_transfer')).toEqual(before);
  });

  it('FUND-16: never more than what remains, unless it is said', async () => {
    const { application, provider } = await scene();
    const payment = { application, amount: 6_000, paidOn: '2026-11-20', payer: 'FAMILY' };
    const refused = await run('recordCoPayment', payment, provider.cookie);
    expect(refused.userErrors).toMatchObject([
      { code: 'INVALID', path: ['amount'], message: '€55.21 remains to be paid. If more was paid, confirm that it was.' },
    ]);
    expect((await run('recordCoPayment', { ...payment, isMoreThanRemains: true }, provider.cookie)).application!.coPaid.cents).toBe(6_000);
    for (const amount of [0, -1, 100_000_001])
      expect((await run('recordCoPayment', { ...payment, amount, isMoreThanRemains: true }, provider.cookie)).userErrors[0]!.path).toEqual([
        'amount',
      ]);
    expect((await run('recordCoPayment', { ...payment, paidOn: '2026-11-23' }, provider.cookie)).userErrors[0]!.path).toEqual(['paidOn']);
  });

  it('FUND-22: twice with one key is one payment, and two at once never exceed what remains', async () => {
    const { application, provider } = await scene();
    const payment = { application, amount: 3_000, paidOn: '2026-11-20', payer: 'SELF' };
    await Promise.all([1, 2, 3].map(() => run('recordCoPayment', { ...payment, idempotencyKey: 'once' }, provider.cookie)));
    expect((await look(application, provider.cookie))!.coPaid.cents).toBe(3_000);
    const answers = await Promise.all([1, 2].map(() => run('recordCoPayment', { ...payment, amount: 2_521 }, provider.cookie)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect((await look(application, provider.cookie))!.coPaid.cents).toBe(5_521);
  });

  it('FUND-16: a mistake is taken back and stays to be seen', async () => {
    const { application, provider } = await scene();
    const { application: recorded } = await run(
      'recordCoPayment',
      { application, amount: 5_000, paidOn: '2026-11-20', payer: 'OTHER' },
      provider.cookie,
    );
    const coPayment = recorded!.coPayments[0]!.id;
    expect((await run('cancelCoPayment', { coPayment, reason: ' ' }, provider.cookie)).userErrors[0]!.path).toEqual(['reason']);
    const cancelled = await run('cancelCoPayment', { coPayment, reason: 'Cits cilvēks' }, provider.cookie);
    expect(cancelled.application).toMatchObject({ coPaid: { cents: 0 }, coPaymentShares: [] });
    expect(cancelled.application!.coPayments[0]!.cancelledAt).not.toBeNull();
    expect((await run('cancelCoPayment', { coPayment, reason: 'Vēlreiz' }, provider.cookie)).userErrors[0]!.code).toBe('INVALID');
  });

  it('ROLE-3: another provider, the applicant and a forged id record nothing', async () => {
    const { application, cookie, source } = await scene();
    const payment = { application, amount: 100, paidOn: '2026-11-20', payer: 'SELF' };
    const other = await staff(app, Role.PROVIDER_USER, { providerId: (await w.provider()).id });
    expect((await run('recordCoPayment', payment, other.cookie)).userErrors[0]!.code).toBe('NOT_FOUND');
    await expect(run('recordCoPayment', payment, cookie)).rejects.toThrow('FORBIDDEN');
    const auditor = await staff(app, Role.AUDITOR, { fundingSourceId: source.id });
    await expect(run('recordCoPayment', payment, auditor.cookie)).rejects.toThrow('FORBIDDEN');
    for (const id of ['forged', globalId('CoPayment', randomUUID())])
      expect((await run('cancelCoPayment', { coPayment: id, reason: 'x' }, other.cookie)).userErrors[0]!.code).toBe('NOT_FOUND');
  });
});
