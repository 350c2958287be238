import { payableToPerson, paidToPerson, budget } from 'server/modules/money/ledger/accounts.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimScene } from './claim-scene.ts';

describe('a certificate paid back, from the claim to the payment', () => {
  let app: TestApp;
  let s: ReturnType<typeof claimScene>;
  beforeAll(async () => {
    app = await testApp();
    s = claimScene(app);
  });
  afterAll(() => app.close());

  it('FUND-13: APP-17: claimed with evidence, approved, paid; every cent in the ledger', async () => {
    const { source, anna, cookie, manager, payer } = await s.scene();
    const { claim, userErrors } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    expect(userErrors).toEqual([]);
    expect(claim).toMatchObject({
      status: 'SUBMITTED',
      cost: { cents: 57_500 },
      pays: { cents: 57_500 },
      nextBy: '2026-11-27',
      canBeWithdrawn: true,
      canBeDecided: false,
      transfers: [],
    });
    expect(claim!.number).toMatch(/^A-2026-\d{6}$/);
    expect(claim!.decision.map(({ code, result }) => [code, result])).toEqual(
      expect.arrayContaining([
        ['CLAIM_ITEM', 'MET'],
        ['CLAIM_ACHIEVED', 'MET'],
        ['CLAIM_EVIDENCE', 'MET'],
      ]),
    );
    expect(claim!.timeline.map(({ actor, to }) => [actor, to])).toEqual([
      ['You', 'SUBMITTED'],
      ['STARS', 'SUBMITTED'],
    ]);

    const approved = await s.run('approveClaim', { claim: claim!.id }, manager.cookie);
    expect(approved.claim).toMatchObject({ status: 'APPROVED', transfers: [{ kind: 'REIMBURSE', amount: { cents: 57_500 } }] });
    expect(await s.w.balance(source, payableToPerson(anna.account.id))).toBe(57_500);
    expect(await s.w.balance(source, budget(source.id))).toBe(100_000_000 - 57_500);

    // nobody is paid without a bank account
    expect((await s.pay({ claims: [claim!.id] }, payer.cookie)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['claims'] }]);
    expect((await s.confirmBank(cookie)).bankAccount).toEqual({ masked: 'LV80 •••• 5001' });
    const paid = await s.pay({ claims: [claim!.id] }, payer.cookie);
    expect(paid.payout).toMatchObject({ claimCount: 1, total: { cents: 57_500 } });
    expect((await s.look(claim!.id, cookie)).claim).toMatchObject({
      status: 'COMPLETED',
      paidOn: '2026-11-22',
      paidTo: 'LV80 •••• 5001',
      whatHappensNext: '€575.00 was paid on 22 November 2026.',
    });
    expect(await s.w.balance(source, payableToPerson(anna.account.id))).toBe(0);
    expect(await s.w.balance(source, paidToPerson(anna.account.id))).toBe(57_500);
  });

  it('FUND-13: worked example 19: the exam was failed, so it is not met, in words and with the decision', async () => {
    const { source, cookie, manager } = await s.scene();
    const input = await s.certificateClaim(source, cookie, { result: 'NOT_ACHIEVED', achievedOn: null, certificateNumber: null });
    const { claim, userErrors } = await s.run('submitClaim', input, cookie);
    expect(claim).toMatchObject({ status: 'REJECTED', pays: { cents: 0 }, transfers: [] });
    expect(claim!.decision.find(({ code }) => code === 'CLAIM_ACHIEVED')!.result).toBe('NOT_MET');
    expect(userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE' }]);
    expect(userErrors[0]!.message).toMatch(/result already achieved/);
    expect((await s.run('approveClaim', { claim: claim!.id }, manager.cookie)).userErrors[0]!.code).toBe('WRONG_STATUS');
  });

  it('FUND-5: an awaited result is not known: the claim waits, and goes on when the person tells it', async () => {
    const { source, cookie } = await s.scene();
    const input = await s.certificateClaim(source, cookie, { result: 'AWAITED', achievedOn: null, certificateNumber: null });
    const { claim, userErrors } = await s.run('submitClaim', input, cookie);
    expect(userErrors).toEqual([]);
    expect(claim).toMatchObject({ status: 'WAITING_FOR_FACTS', waitingFor: 'FACTS' });
    const told = await s.run(
      'tellClaimResult',
      { claim: claim!.id, result: 'ACHIEVED', achievedOn: '2026-11-20', certificateNumber: 'C-AW' },
      cookie,
    );
    expect(told.claim).toMatchObject({ status: 'SUBMITTED', waitingFor: null, pays: { cents: 57_500 } });
  });
});
