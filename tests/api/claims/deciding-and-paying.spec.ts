import { randomUUID } from 'node:crypto';
import { budget, payableToPerson, paidToPerson } from 'server/modules/money/ledger/accounts.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScheme, claimScene, travelScheme } from './claim-scene.ts';
import { fullCostScheme } from 'server/testing/money-world.ts';

describe('deciding and paying claims', () => {
  let app: TestApp;
  let s: ReturnType<typeof claimScene>;
  beforeAll(async () => {
    app = await testApp();
    s = claimScene(app);
  });
  afterAll(() => app.close());

  it('FUND-22: one key has one effect, at once and later; another intent with the key is refused', async () => {
    const { source, cookie, manager, anna } = await s.scene();
    const input = { ...(await s.certificateClaim(source, cookie)), idempotencyKey: 'one claim' };
    const answers = await Promise.all([1, 2, 3].map(() => s.run('submitClaim', input, cookie)));
    expect(new Set(answers.map(({ claim }) => claim!.id)).size).toBe(1);
    const claim = answers[0]!.claim!;
    const approve = { claim: claim.id, idempotencyKey: 'one approval' };
    await Promise.all([1, 2, 3].map(() => s.run('approveClaim', approve, manager.cookie)));
    expect(await s.w.balance(source, payableToPerson(anna.account.id))).toBe(57_500);
    expect((await s.run('withdrawClaim', { claim: claim.id, idempotencyKey: 'one claim' }, cookie)).userErrors[0]!.code).toBe(
      'DUPLICATE_KEY',
    );
  });

  it('FUND-22: two officers at once: one approves, the other is told where it stands', async () => {
    const { source, cookie, manager, anna } = await s.scene();
    const second = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: source.id });
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    const answers = await Promise.all([
      s.run('approveClaim', { claim: claim!.id }, manager.cookie),
      s.run('approveClaim', { claim: claim!.id }, second.cookie),
      s.run('rejectClaim', { claim: claim!.id, reason: 'DOCUMENTS_UNREADABLE' }, second.cookie),
    ]);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['WRONG_STATUS', 'WRONG_STATUS']);
    const { claim: after } = await s.look(claim!.id, cookie);
    expect(await s.w.balance(source, payableToPerson(anna.account.id))).toBe(after!.status === 'APPROVED' ? 57_500 : 0);
  });

  it('FUND-21: nothing is paid twice, however many finance officers press at once', async () => {
    const { source, cookie, manager, payer, anna } = await s.scene();
    await s.confirmBank(cookie);
    const claims: string[] = [];
    for (let count = 0; count < 3; count++) {
      const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
      await s.run('approveClaim', { claim: claim!.id }, manager.cookie);
      claims.push(claim!.id);
    }
    const second = await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: source.id });
    const answers = await Promise.all([payer, second, payer, second].map(({ cookie: as }) => s.pay({ claims: [...claims].reverse() }, as)));
    expect(answers.filter(({ payout }) => payout !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      'WRONG_STATUS',
      'WRONG_STATUS',
      'WRONG_STATUS',
    ]);
    expect(await s.w.balance(source, paidToPerson(anna.account.id))).toBe(3 * 57_500);
    expect(await s.w.balance(source, payableToPerson(anna.account.id))).toBe(0);
    const key = { claims, idempotencyKey: 'late' };
    expect((await s.pay(key, payer.cookie)).userErrors[0]!.code).toBe('WRONG_STATUS');
    await expect(
      app.orm.em.fork().execute(`update claim set status = 'APPROVED', payout_id = null where account_id = ?`, [anna.account.id]),
    ).rejects.toThrow();
  });

  it('FUND-22: the budget is never overspent: the approval is refused and nothing has changed', async () => {
    const { source, cookie, manager } = await s.scene({ budgetCents: 50_000, schemes: [certificateScheme()] });
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    expect((await s.run('approveClaim', { claim: claim!.id }, manager.cookie)).userErrors[0]!.code).toBe('INSUFFICIENT_FUNDS');
    expect((await s.look(claim!.id, cookie)).claim).toMatchObject({ status: 'SUBMITTED', transfers: [] });
    expect(await s.w.balance(source, budget(source.id))).toBe(50_000);
  });

  it('FUND-13: less is recognised than was claimed, with a reason; never more', async () => {
    const { source, cookie, manager } = await s.scene();
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    const approve = (more: object) => s.run('approveClaim', { claim: claim!.id, ...more }, manager.cookie);
    for (const recognisedCost of [57_501, 0, -1, 9_007_199_254_740_991])
      expect((await approve({ recognisedCost, explanation: 'x' })).userErrors).toMatchObject([
        { code: 'INVALID', path: ['recognisedCost'] },
      ]);
    expect((await approve({ recognisedCost: 40_000 })).userErrors).toMatchObject([{ code: 'INVALID', path: ['explanation'] }]);
    const done = await approve({ recognisedCost: 40_000, explanation: 'PVN neatmaksā.' });
    expect(done.claim).toMatchObject({ status: 'APPROVED', recognised: { cents: 40_000 }, pays: { cents: 40_000 } });
  });

  it('FUND-13: share, cap and once in so many years hold at the moment of approval', async () => {
    const { source, cookie, manager } = await s.scene({
      schemes: [certificateScheme({ shareBasisPoints: 5_000, capCents: 20_000, oncePerYears: 3 })],
    });
    const first = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    const second = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    expect(first.claim!.pays.cents).toBe(20_000);
    expect(second.claim!.status).toBe('SUBMITTED');
    await s.run('approveClaim', { claim: first.claim!.id }, manager.cookie);
    const refused = await s.run('approveClaim', { claim: second.claim!.id }, manager.cookie);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE' }]);
    const third = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    expect(third.claim!.status).toBe('REJECTED');
    expect(third.claim!.decision.find(({ code }) => code === 'LAST_REIMBURSEMENT')!.result).toBe('NOT_MET');
  });

  it('FUND-13: one claim for each certificate and invoice, however the number is written', async () => {
    const { source, cookie } = await s.scene();
    await s.run(
      'submitClaim',
      await s.certificateClaim(source, cookie, { certificateNumber: 'AB 12-34', invoiceNumber: 'R 7/26' }),
      cookie,
    );
    const hers = await s.cookieOf(await s.w.resident());
    const certificate = await s.run('submitClaim', await s.certificateClaim(source, hers, { certificateNumber: 'ab1234' }), hers);
    expect(certificate).toMatchObject({ claim: null, userErrors: [{ code: 'ALREADY_APPLIED', path: ['certificateNumber'] }] });
    const invoice = await s.run('submitClaim', await s.certificateClaim(source, hers, { invoiceNumber: 'Nr. r-7 26' }), hers);
    expect(invoice).toMatchObject({ claim: null, userErrors: [{ code: 'ALREADY_APPLIED', path: ['invoiceNumber'] }] });
    const sign = await s.run('submitClaim', await s.certificateClaim(source, hers, { invoiceNumber: '№R7-26' }), hers);
    expect(sign).toMatchObject({ claim: null, userErrors: [{ code: 'ALREADY_APPLIED', path: ['invoiceNumber'] }] });
    // a number of signs alone names nothing, and is not the same as everybody else's
    for (const field of ['certificateNumber', 'invoiceIssuer', 'invoiceNumber'])
      expect((await s.run('submitClaim', await s.certificateClaim(source, hers, { [field]: '–' }), hers)).userErrors).toMatchObject([
        { code: 'INVALID', path: [field] },
      ]);
  });

  it('FUND-13: not on the list, too old, in the future, without a confirmation, with impossible amounts', async () => {
    const { source, cookie } = await s.scene();
    const submit = async (more: object) => s.run('submitClaim', await s.certificateClaim(source, cookie, more), cookie);
    expect((await submit({ achievedOn: '2025-09-24' })).claim!.status).toBe('REJECTED');
    expect((await submit({ achievedOn: '2025-09-25' })).claim!.status).toBe('SUBMITTED');
    expect((await submit({ item: 'SCRUM' })).claim!.status).toBe('REJECTED');
    expect((await submit({ achievedOn: '2026-11-23' })).userErrors).toMatchObject([{ code: 'INVALID', path: ['achievedOn'] }]);
    expect((await submit({ achievedOn: null })).userErrors).toMatchObject([{ code: 'INVALID', path: ['achievedOn'] }]);
    expect((await submit({ confirmFacts: false })).userErrors).toMatchObject([{ code: 'INVALID', path: ['confirmFacts'] }]);
    for (const cost of [0, -5, 10_000_001, Number.MAX_SAFE_INTEGER])
      expect((await submit({ cost })).userErrors).toMatchObject([{ code: 'INVALID', path: ['cost'] }]);
    expect((await submit({ schemeCode: 'FULL_COST' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['schemeCode'] }]);
    expect((await submit({ schemeCode: 'STIPEND' })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await submit({ fundingSource: 'nowhere' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['fundingSource'] }]);
  });

  it('FUND-7: an officer sets a refusal aside with a reason and a document; everybody can see it', async () => {
    const { source, cookie, manager } = await s.scene();
    const input = await s.certificateClaim(source, cookie, { achievedOn: '2025-09-20' });
    const { claim } = await s.run('submitClaim', input, cookie);
    expect(claim!.status).toBe('REJECTED');
    const settle = { claim: claim!.id, criterion: 'CLAIM_ITEM', result: 'MET', reason: 'Kļūda datumā', document: 'Izziņa 12' };
    expect((await s.run('overrideClaimCriterion', { ...settle, criterion: 'AGE' }, manager.cookie)).userErrors[0]!.path).toEqual([
      'criterion',
    ]);
    const settled = await s.run('overrideClaimCriterion', settle, manager.cookie);
    expect(settled.claim).toMatchObject({ status: 'SUBMITTED', pays: { cents: 57_500 } });
    expect(settled.claim!.decision.find(({ code }) => code === 'CLAIM_ITEM')).toMatchObject({ result: 'MET', isOverridden: true });
    expect((await s.run('approveClaim', { claim: claim!.id }, manager.cookie)).claim!.status).toBe('APPROVED');
  });

  it('FUND-20: an approval is taken back by a counter-transfer and can be given anew; never after the payment', async () => {
    const { source, cookie, manager, payer, anna } = await s.scene();
    await s.confirmBank(cookie);
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    await s.run('approveClaim', { claim: claim!.id }, manager.cookie);
    const reopened = await s.run('reopenClaim', { claim: claim!.id, reason: 'Nepareiza summa' }, manager.cookie);
    expect(reopened.claim!.status).toBe('SUBMITTED');
    expect(reopened.claim!.transfers.map(({ kind }) => kind)).toEqual(['REIMBURSE', 'CORRECTION']);
    expect(await s.w.balance(source, payableToPerson(anna.account.id))).toBe(0);
    await s.run('approveClaim', { claim: claim!.id }, manager.cookie);
    await s.pay({ claims: [claim!.id] }, payer.cookie);
    expect((await s.run('reopenClaim', { claim: claim!.id, reason: 'Par vēlu' }, manager.cookie)).userErrors[0]!.code).toBe('WRONG_STATUS');
  });

  it('ROLE-2: ROLE-3: each may do their own part and no other', async () => {
    const { source, cookie, manager, payer } = await s.scene();
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    const id = claim!.id;
    const stranger = await s.cookieOf(await s.w.resident());
    const elsewhere = await staff(app, Role.PROJECT_MANAGER, { fundingSourceId: (await s.w.source()).id });
    const auditor = await staff(app, Role.AUDITOR, { fundingSourceId: source.id });
    const provider = await staff(app, Role.PROVIDER_USER, { providerId: (await s.w.provider()).id });
    expect(await s.look(id, stranger)).toEqual({ claim: null, node: null });
    expect(await s.look(id, provider.cookie)).toEqual({ claim: null, node: null });
    expect(await s.look(id, elsewhere.cookie)).toEqual({ claim: null, node: null });
    expect((await s.look(id, auditor.cookie)).claim!.decision.length).toBeGreaterThan(0);
    expect((await s.look(id, payer.cookie)).claim).toMatchObject({ decision: [], canBeDecided: false });
    expect((await s.look(id, manager.cookie)).claim!.canBeDecided).toBe(true);
    for (const mutation of ['withdrawClaim', 'addClaimEvidence', 'tellClaimResult']) {
      const more =
        mutation === 'addClaimEvidence'
          ? { evidence: await s.evidence(stranger, 'INVOICE') }
          : mutation === 'tellClaimResult'
            ? { result: 'NOT_ACHIEVED' }
            : {};
      expect((await s.run(mutation, { claim: id, ...more }, stranger)).userErrors[0]!.code).toBe('NOT_FOUND');
    }
    expect((await s.run('approveClaim', { claim: id }, elsewhere.cookie)).userErrors[0]!.code).toBe('NOT_FOUND');
    for (const forged of ['forged', globalId('Claim', randomUUID()), globalId('Application', randomUUID())])
      expect((await s.run('approveClaim', { claim: forged }, manager.cookie)).userErrors[0]!.code).toBe('NOT_FOUND');
    for (const who of [cookie, auditor.cookie, payer.cookie, provider.cookie])
      await expect(s.run('approveClaim', { claim: id }, who)).rejects.toThrow('FORBIDDEN');
    for (const who of [cookie, auditor.cookie, manager.cookie]) await expect(s.pay({ claims: [id] }, who)).rejects.toThrow('FORBIDDEN');
    await expect(s.run('withdrawClaim', { claim: id })).rejects.toThrow('UNAUTHENTICATED');
    const list = async (who: string) =>
      (await app.graphql<{ consoleClaims: { totalCount: number } }>('{ consoleClaims { totalCount } }', {}, who)).data.consoleClaims
        .totalCount;
    expect([await list(manager.cookie), await list(elsewhere.cookie)]).toEqual([1, 0]);
  });

  it('ROLE-2: nobody decides on a claim of their own, nor pays what they approved', async () => {
    const { source, anna, cookie, manager } = await s.scene();
    await app.orm.em
      .fork()
      .execute(`insert into role_grant (person_id, role, funding_source_id, valid_from) values (?, 'PROJECT_MANAGER', ?, '2024-01-01')`, [
        anna.person.id,
        source.id,
      ]);
    const asManager = await sessionFor(app, anna.person.id, {
      actingAs: { role: Role.PROJECT_MANAGER, providerId: null, fundingSourceId: source.id },
    });
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    expect((await s.run('approveClaim', { claim: claim!.id }, asManager)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await s.confirmBank(cookie);
    await s.run('approveClaim', { claim: claim!.id }, manager.cookie);
    await app.orm.em
      .fork()
      .execute(`insert into role_grant (person_id, role, funding_source_id, valid_from) values (?, 'FINANCE_OFFICER', ?, '2024-01-01')`, [
        manager.personId,
        source.id,
      ]);
    const asPayer = await sessionFor(app, manager.personId, {
      actingAs: { role: Role.FINANCE_OFFICER, providerId: null, fundingSourceId: source.id },
    });
    expect((await s.pay({ claims: [claim!.id] }, asPayer)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['claims'] }]);
  });

  it('FUND-14: travel is paid back on evidence, within the month, for training under the schemes named', async () => {
    const { source, anna, cookie, manager } = await s.scene({ schemes: [fullCostScheme(), travelScheme()] });
    const training = await s.training(source, anna, { startsOn: '2026-09-01', endsOn: '2026-12-18' });
    const ticket = async (cost: number, month = '2026-10', application = training.globalId) => ({
      fundingSource: source.code,
      schemeCode: 'TRAVEL',
      cost,
      application,
      month,
      evidence: await s.evidence(cookie, 'TICKET'),
      confirmFacts: true,
    });
    const first = await s.run('submitClaim', await ticket(3_000), cookie);
    expect(first.claim).toMatchObject({ status: 'SUBMITTED', pays: { cents: 3_000 } });
    await s.run('approveClaim', { claim: first.claim!.id }, manager.cookie);
    const second = await s.run('submitClaim', await ticket(3_000), cookie);
    expect(second.claim).toMatchObject({ status: 'SUBMITTED', pays: { cents: 2_000 } });
    await s.run('approveClaim', { claim: second.claim!.id }, manager.cookie);
    expect((await s.run('submitClaim', await ticket(1_000), cookie)).claim!.status).toBe('REJECTED');
    expect((await s.run('submitClaim', await ticket(1_000, '2026-08'), cookie)).claim!.status).toBe('REJECTED');
    for (const month of ['2026-13', 'soon', '2026-12'])
      expect((await s.run('submitClaim', await ticket(1_000, month), cookie)).userErrors).toMatchObject([
        { code: 'INVALID', path: ['month'] },
      ]);
    const boris = await s.w.resident();
    const foreign = await s.training(source, boris, { startsOn: '2026-09-01', endsOn: '2026-12-18' });
    expect((await s.run('submitClaim', await ticket(1_000, '2026-10', foreign.globalId), cookie)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['application'] },
    ]);
    const other = await s.training(source, anna, { startsOn: '2026-09-01', endsOn: '2026-12-18', schemeCode: 'GRANT' });
    expect((await s.run('submitClaim', await ticket(1_000, '2026-10', other.globalId), cookie)).claim!.status).toBe('REJECTED');
  });

  it('FUND-18: the question before the claim is answered by the rules that decide it', async () => {
    const { source, cookie } = await s.scene();
    const quote = async (input: object) =>
      (
        await app.graphql<{ claimQuote: { eligibility: string; pays: { cents: number }; criteria: { code: string }[] } }>(
          'query ($input: ClaimQuoteInput!) { claimQuote(input: $input) { eligibility pays { cents } criteria { code } } }',
          { input: { fundingSource: source.code, schemeCode: 'CERTIFICATE', cost: 57_500, item: 'CISM', ...input } },
          cookie,
        )
      ).data.claimQuote;
    expect(await quote({ result: 'ACHIEVED', achievedOn: '2026-10-01' })).toMatchObject({ eligibility: 'MET', pays: { cents: 57_500 } });
    expect(await quote({ result: 'NOT_ACHIEVED' })).toMatchObject({ eligibility: 'NOT_MET', pays: { cents: 0 } });
    expect(await quote({ result: 'AWAITED' })).toMatchObject({ eligibility: 'UNKNOWN', pays: { cents: 57_500 } });
    const { data } = await app.graphql<{ claimSchemes: { schemeCode: string; items: { code: string }[]; evidence: string[] }[] }>(
      '{ claimSchemes { schemeCode items { code } evidence fundingSource { code } trainings { id } } }',
      {},
      cookie,
    );
    expect(data.claimSchemes.find(({ schemeCode }) => schemeCode === 'CERTIFICATE')).toMatchObject({
      items: [{ code: 'CISM' }, { code: 'CISA' }],
      evidence: ['INVOICE', 'PAYMENT', 'CERTIFICATE'],
    });
  });

  it('FUND-14: a bank account is checked, kept sealed and shown in part; the whole number only to who pays, logged', async () => {
    const { source, cookie, manager, payer, anna } = await s.scene();
    for (const iban of ['LV80 BANK 0000 4351 9500 2', 'not an account', '', '0'.repeat(5_000), 'SA0380000000608010167519'])
      expect((await s.confirmBank(cookie, iban)).userErrors).toMatchObject([{ code: 'INVALID', path: ['iban'] }]);
    expect((await s.confirmBank(cookie)).bankAccount!.masked).toBe('LV80 •••• 5001');
    const [kept] = await app.orm.em
      .fork()
      .execute<{ cipher: string }[]>('select cipher from bank_account where account_id = ?', [anna.account.id]);
    expect(kept!.cipher).not.toContain('4351');
    const { claim } = await s.run('submitClaim', await s.certificateClaim(source, cookie), cookie);
    await s.run('approveClaim', { claim: claim!.id }, manager.cookie);
    const { data } = await app.graphql<{ claimsToPay: { iban: string; payee: string; amount: { cents: number } }[] }>(
      'query ($code: String!) { claimsToPay(fundingSource: $code) { iban payee amount { cents } } }',
      { code: source.code },
      payer.cookie,
    );
    expect(data.claimsToPay).toMatchObject([{ iban: 'LV80BANK0000435195001', amount: { cents: 57_500 } }]);
    const looks = await app.orm.em
      .fork()
      .execute<unknown[]>(`select 1 from audit_entry where action = 'viewBankAccount' and subject = ? and actor_id = ?`, [
        `LearningAccount:${anna.account.id}`,
        payer.personId,
      ]);
    expect(looks).toHaveLength(1);
  });
});
