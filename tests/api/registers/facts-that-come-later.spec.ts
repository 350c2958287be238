import { randomUUID } from 'node:crypto';
import { budget } from 'server/modules/money/ledger/accounts.ts';
import { verifyLedger } from 'server/modules/payments/verification/verify-ledger.ts';
import { personalCodes } from 'server/modules/platform/sealing/personal-codes.ts';
import { recheckFacts } from 'server/modules/training/rechecks/recheck-facts.ts';
import { ASK_AGAIN_AFTER } from 'server/modules/people/registers/refresh-facts.ts';
import { httpRegisters } from 'server/modules/people/registers/registers.ts';
import { inventedFacts } from 'server/modules/people/registers/simulator/invented-facts.ts';
import { type Simulator, startSimulator } from 'server/modules/people/registers/simulator/simulator.ts';
import { globalId } from 'server/shared/global-id.ts';
import { moneyWorld, type MoneyWorld, shareScheme } from 'server/testing/money-world.ts';
import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id status paidByScheme { cents } coPayment { cents } coPaymentIfConfirmed { cents } } userErrors { code } } }`;
const READ = `query ($id: ID!) { application(id: $id) { status paidByScheme { cents } coPayment { cents } coPaymentIfConfirmed { cents } } viewer { notices { nodes { title(locale: EN) paragraphs(locale: EN) } } } }`;

interface State {
  status: string;
  paidByScheme: { cents: number };
  coPayment: { cents: number };
  coPaymentIfConfirmed: { cents: number } | null;
}

describe('facts that come later', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let simulator: Simulator;
  beforeAll(async () => {
    app = await testApp({ now: '2026-11-22T10:00:00Z' });
    w = moneyWorld(app.orm, app.clock);
    simulator = await startSimulator();
  });
  afterAll(async () => {
    await simulator.close();
    await app.close();
  });

  const recheck = () =>
    recheckFacts({
      em: app.orm.em.fork(),
      clock: app.clock,
      personalCodes: personalCodes(app.config.personalDataKey),
      registers: httpRegisters(simulator.address, { timeoutMilliseconds: 700, retries: 0, restsAfter: 1000 }),
    });
  const later = (milliseconds: number) => app.clock.set(new Date(app.clock.now().getTime() + milliseconds));

  /** Somebody who applies for a training of 400.00 at a share of 90 % while the register on income is down (worked example 8). */
  async function appliesWhileTheRegisterIsDown(lowIncome: boolean) {
    simulator.behave('SOCIAL_ASSISTANCE', { mode: 'DOWN' });
    const holder = await openAccountFor(app, { profile: { email: `${randomUUID()}@example.lv`, lowIncomeDeclared: false } });
    const digits = holder.personalCode.replace('-', '');
    simulator.know({
      [digits]: { ...inventedFacts(digits), SOCIAL_ASSISTANCE: { ...inventedFacts(digits).SOCIAL_ASSISTANCE, lowIncome } },
    });
    const source = await w.source({ schemes: [shareScheme()], budgetCents: 1_000_000 });
    const group = await w.group({ programme: await w.programme({ priceCents: 40_000, fundingSources: [source] }) });
    await recheck();
    const { data } = await app.graphql<{ submitApplication: { application: State & { id: string } } }>(
      SUBMIT,
      { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() } },
      holder.cookie,
    );
    const read = async () => {
      const answer = await app.graphql<{
        application: State;
        viewer: { notices: { nodes: { title: string; paragraphs: string[] }[] } };
      }>(READ, { id: data.submitApplication.application.id }, holder.cookie);
      return { state: answer.data.application, notices: answer.data.viewer.notices.nodes };
    };
    return { application: data.submitApplication.application, source, read };
  }

  it('FUND-6, worked example 8: the register comes back and says no: decided by itself, the rest released, the person told', async () => {
    const { application, source, read } = await appliesWhileTheRegisterIsDown(false);
    expect(application).toMatchObject({
      status: 'WAITING_FOR_FACTS',
      paidByScheme: { cents: 40_000 },
      coPayment: { cents: 4_000 },
      coPaymentIfConfirmed: { cents: 0 },
    });
    expect(await w.balance(source, budget(source.id))).toBe(960_000);
    // while it is down nothing is decided, however often it is asked
    later(ASK_AGAIN_AFTER);
    await recheck();
    expect((await read()).state.status).toBe('WAITING_FOR_FACTS');
    simulator.behave('SOCIAL_ASSISTANCE', { mode: 'WORKS' });
    later(ASK_AGAIN_AFTER);
    await recheck();
    const { state, notices } = await read();
    expect(state).toEqual({
      status: 'SUBMITTED',
      paidByScheme: { cents: 36_000 },
      coPayment: { cents: 4_000 },
      coPaymentIfConfirmed: null,
    });
    expect(await w.balance(source, budget(source.id))).toBe(964_000);
    expect(notices[0]!.title).toMatch(/^Application P-\d+-\d+: submitted$/);
    expect(notices[0]!.paragraphs).toContain('The facts are settled. You pay €40.00.');
    const before = notices.length;
    later(ASK_AGAIN_AFTER);
    await recheck();
    expect((await read()).notices).toHaveLength(before);
    expect(await verifyLedger(app.orm.em.fork())).toMatchObject({ problems: [] });
  });

  it('FUND-6, worked example 8: the register confirms low income: everything stays reserved and the person pays nothing', async () => {
    const { source, read } = await appliesWhileTheRegisterIsDown(true);
    simulator.behave('SOCIAL_ASSISTANCE', { mode: 'WORKS' });
    later(ASK_AGAIN_AFTER);
    await recheck();
    const { state, notices } = await read();
    expect(state).toEqual({ status: 'SUBMITTED', paidByScheme: { cents: 40_000 }, coPayment: { cents: 0 }, coPaymentIfConfirmed: null });
    expect(await w.balance(source, budget(source.id))).toBe(960_000);
    expect(notices[0]!.paragraphs).toContain('The facts are settled and confirmed.');
  });
});
