import { proposeStipends } from 'server/modules/payments/claims/stipends/propose-stipends.ts';
import { settleClaims } from 'server/modules/payments/claims/judging/settle-claim.ts';
import { budget, payableToPerson } from 'server/modules/money/ledger/accounts.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme } from 'server/testing/money-world.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScheme, claimScene, type ShownClaim, stipendScheme, travelScheme } from './claim-scene.ts';

describe('stipends of a month', () => {
  let app: TestApp;
  let s: ReturnType<typeof claimScene>;
  beforeAll(async () => {
    app = await testApp({ now: '2026-10-02T06:00:00Z' });
    s = claimScene(app);
  });
  afterAll(() => app.close());

  const parts = () => ({ em: app.orm.em.fork(), clock: app.clock }) as Parameters<typeof proposeStipends>[0];
  const propose = () => proposeStipends(parts());
  const settle = () => settleClaims(parts());
  const stipendsOf = async (cookie: string): Promise<Omit<ShownClaim, 'evidence'>[]> =>
    (
      await app.graphql<{ viewer: { account: { claims: { nodes: ShownClaim[] } } } }>(
        '{ viewer { account { claims { nodes { id kind month status waitingFor daysInTraining cost { cents } pays { cents } whatHappensNext(locale: EN) decision { code result sentence(locale: EN) } } } } } }',
        {},
        cookie,
      )
    ).data.viewer.account.claims.nodes;
  const scene = (more: object = {}) => s.scene({ schemes: [fullCostScheme(), stipendScheme], ...more });

  it('FUND-14: worked example 20: 12 days of a 30-day month in training: 40.00', async () => {
    const { source, anna, cookie, manager } = await scene();
    const training = await s.training(source, anna, { startsOn: '2026-09-19', endsOn: '2026-12-18' });
    await s.attended(training.id, '2026-09-30', 0);
    await propose();
    const [stipend] = await stipendsOf(cookie);
    expect(stipend).toMatchObject({
      month: '2026-09',
      status: 'SUBMITTED',
      daysInTraining: 12,
      pays: { cents: 4_000 },
      cost: { cents: 4_000 },
    });
    expect(await propose()).toBe(0);
    expect(await stipendsOf(cookie)).toHaveLength(1);
    const done = await s.confirmStipends({ claims: [stipend!.id] }, manager.cookie);
    expect(done.claims).toMatchObject([{ status: 'APPROVED' }]);
    expect(await s.w.balance(source, payableToPerson(anna.account.id))).toBe(4_000);
    const { claim } = await s.look(stipend!.id, cookie);
    expect(claim!.transfers).toMatchObject([{ kind: 'STIPEND', amount: { cents: 4_000 } }]);
    expect(claim!.whatHappensNext).toBe('Confirm your bank account to receive €40.00.');
  });

  it('FUND-14: a month with attendance under the rule is not paid, and the person reads why', async () => {
    const { source, anna, cookie } = await scene();
    const training = await s.training(source, anna, { startsOn: '2026-09-01', endsOn: '2026-10-30', hours: 120 });
    // 60 hours of 120 fall into September; 13 of them missed leaves 78 %
    await s.attended(training.id, '2026-09-30', 13);
    await propose();
    const [stipend] = await stipendsOf(cookie);
    expect(stipend).toMatchObject({ status: 'REJECTED', pays: { cents: 0 } });
    expect(stipend!.decision.find(({ code }) => code === 'MONTH_ATTENDANCE')).toMatchObject({
      result: 'NOT_MET',
      sentence: 'At least 80% of the month’s hours must be attended.',
    });
  });

  it('FUND-5: a month nobody has recorded is not known: the stipend waits, and goes on by itself', async () => {
    const { source, anna, cookie } = await scene();
    const training = await s.training(source, anna, { startsOn: '2026-09-01', endsOn: '2026-10-30', hours: 120 });
    await propose();
    expect((await stipendsOf(cookie))[0]).toMatchObject({ status: 'WAITING_FOR_FACTS', waitingFor: 'FACTS' });
    expect(await settle()).toBe(0);
    const provider = await staff(app, Role.PROVIDER_USER, { providerId: training.providerId });
    const record = async (asOf: string, hoursMissed: number) =>
      (
        await app.graphql<{ recordAttendance: { userErrors: { path: string[] }[] } }>(
          'mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { userErrors { path } } }',
          { input: { application: training.globalId, hoursMissed, asOf, idempotencyKey: randomUUID() } },
          provider.cookie,
        )
      ).data.recordAttendance.userErrors;
    expect(await record('2026-10-03', 4)).toEqual([{ path: ['asOf'] }]);
    expect(await record('2026-09-30', 4)).toEqual([]);
    expect(await settle()).toBe(1);
    expect((await stipendsOf(cookie))[0]).toMatchObject({ status: 'SUBMITTED', pays: { cents: 10_000 } });
  });

  it('FUND-14: only for training under FULL_COST, only for days in training', async () => {
    const { source, anna, cookie } = await scene();
    await s.training(source, anna, { startsOn: '2026-09-01', endsOn: '2026-10-30', schemeCode: 'GRANT' });
    await s.training(source, anna, { startsOn: '2026-10-05', endsOn: '2026-11-30' });
    await s.training(source, anna, { startsOn: '2026-09-01', endsOn: '2026-10-30', status: 'APPROVED' });
    const done = await s.training(source, anna, { startsOn: '2026-08-24', endsOn: '2026-09-10', status: 'COMPLETED' });
    await app.orm.em.fork().execute(`update application set completed_on = '2026-09-03' where id = ?`, [done.id]);
    await s.attended(done.id, '2026-08-31', 0);
    await s.attended(done.id, '2026-09-03', 0);
    await propose();
    expect((await stipendsOf(cookie)).map(({ month, daysInTraining, pays }) => [month, daysInTraining, pays.cents]).sort()).toEqual([
      ['2026-08', 8, 2_581],
      ['2026-09', 3, 1_000],
    ]);
  });

  it('FUND-1: a source that is closed still pays for the training it has begun to pay for', async () => {
    const { source, anna, cookie } = await scene({ schemes: [fullCostScheme(), stipendScheme, travelScheme(), certificateScheme()] });
    const training = await s.training(source, anna, { startsOn: '2026-09-01', endsOn: '2026-10-30' });
    await s.attended(training.id, '2026-09-30', 0);
    await app.orm.em.fork().execute(`update funding_source set status = 'CLOSED' where id = ?`, [source.id]);
    await propose();
    expect(await stipendsOf(cookie)).toMatchObject([{ month: '2026-09', status: 'SUBMITTED', pays: { cents: 10_000 } }]);
    const schemes = async (who: string) =>
      (
        await app.graphql<{ claimSchemes: { schemeCode: string; fundingSource: { code: string } }[] }>(
          '{ claimSchemes { schemeCode fundingSource { code } } }',
          {},
          who,
        )
      ).data.claimSchemes
        .filter(({ fundingSource }) => fundingSource.code === source.code)
        .map(({ schemeCode }) => schemeCode);
    expect(await schemes(cookie)).toEqual(['STIPEND', 'TRAVEL']);
    expect(await schemes(await s.cookieOf(await s.w.resident()))).toEqual([]);
    const travel = await s.run(
      'submitClaim',
      {
        fundingSource: source.code,
        schemeCode: 'TRAVEL',
        cost: 2_000,
        application: training.globalId,
        month: '2026-09',
        evidence: await s.evidence(cookie, 'TICKET'),
        confirmFacts: true,
      },
      cookie,
    );
    expect(travel).toMatchObject({ claim: { status: 'SUBMITTED', pays: { cents: 2_000 } }, userErrors: [] });
    const certificate = await s.run('submitClaim', await s.certificateClaim(source, cookie, { achievedOn: '2026-09-30' }), cookie);
    expect(certificate.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['schemeCode'] }]);
  });

  it('FUND-14: a stipend follows from days and attendance: no officer recognises less of it', async () => {
    const { source, anna, manager, cookie } = await scene();
    const training = await s.training(source, anna, { startsOn: '2026-09-01', endsOn: '2026-10-30' });
    await s.attended(training.id, '2026-09-30', 0);
    await propose();
    const [stipend] = await stipendsOf(cookie);
    const less = await s.run('approveClaim', { claim: stipend!.id, recognisedCost: 5_000, explanation: 'Mazāk' }, manager.cookie);
    expect(less.userErrors).toMatchObject([{ code: 'INVALID', path: ['recognisedCost'] }]);
    expect((await stipendsOf(cookie))[0]).toMatchObject({ status: 'SUBMITTED', pays: { cents: 10_000 } });
  });

  it('FUND-14: days that changed after the proposal count when it is confirmed', async () => {
    const { source, anna, manager, cookie } = await scene();
    const training = await s.training(source, anna, { startsOn: '2026-09-19', endsOn: '2026-10-30' });
    await s.attended(training.id, '2026-09-30', 0);
    await propose();
    await app.orm.em
      .fork()
      .execute(`update learning_group set starts_on = '2026-09-16' where id = (select group_id from application where id = ?)`, [
        training.id,
      ]);
    const [stipend] = await stipendsOf(cookie);
    expect((await s.confirmStipends({ claims: [stipend!.id] }, manager.cookie)).userErrors).toEqual([]);
    expect((await stipendsOf(cookie))[0]).toMatchObject({ status: 'APPROVED', cost: { cents: 5_000 }, pays: { cents: 5_000 } });
  });

  it('FUND-22: confirmed in one go: all or none, by one officer, within the budget', async () => {
    const { source, anna, manager, cookie } = await scene({ budgetCents: 15_000 });
    const boris = await s.w.resident();
    const ids: string[] = [];
    for (const who of [anna, boris]) {
      const training = await s.training(source, who, { startsOn: '2026-09-01', endsOn: '2026-10-30' });
      await s.attended(training.id, '2026-09-30', 0);
    }
    await propose();
    for (const who of [anna, boris]) ids.push((await stipendsOf(await s.cookieOf(who)))[0]!.id);
    expect((await s.confirmStipends({ claims: ids }, manager.cookie)).userErrors).toMatchObject([{ code: 'INSUFFICIENT_FUNDS' }]);
    expect((await stipendsOf(cookie))[0]!.status).toBe('SUBMITTED');
    await s.w.fund(source, 5_000);
    const answers = await Promise.all([1, 2].map(() => s.confirmStipends({ claims: ids }, manager.cookie)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await s.w.balance(source, budget(source.id))).toBe(0);
    const elsewhere = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: (await s.w.source()).id });
    expect((await s.confirmStipends({ claims: ids }, elsewhere.cookie)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await s.confirmStipends({ claims: [] }, manager.cookie)).userErrors).toMatchObject([{ code: 'INVALID', path: ['claims'] }]);
    expect((await s.confirmStipends({ claims: [globalId('Claim', randomUUID())] }, manager.cookie)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
