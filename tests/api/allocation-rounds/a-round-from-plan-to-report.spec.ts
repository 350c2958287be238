import { randomUUID } from 'node:crypto';
import { continueRound } from 'server/modules/money/grants/giving/continue-round.ts';
import { joinOpenRounds } from 'server/modules/money/grants/giving/join-open-rounds.ts';
import { budget, grant as grantAccount } from 'server/modules/money/ledger/accounts.ts';
import { post } from 'server/modules/money/ledger/ledger.ts';
import { TransferKind } from 'server/modules/money/ledger/transfer-kind.enum.ts';
import { verifyLedger } from 'server/modules/payments/verification/verify-ledger.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const FIELDS =
  'id status processed toProcess approvedBy preview { receiving leftOut amount { cents } lines { reason label(locale: EN) persons amount { cents } } } report { receiving leftOut amount { cents } lines { reason persons } }';
const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { round { ${FIELDS} } userErrors { code path } } }`;

interface Stepped {
  round: {
    id: string;
    status: string;
    processed: number;
    toProcess: number;
    approvedBy: string | null;
    preview: Figures | null;
    report: Figures | null;
  } | null;
  userErrors: { code: string; path: string[] }[];
}
interface Figures {
  receiving: number;
  leftOut: number;
  amount: { cents: number };
  lines: { reason: string; persons: number }[];
}

describe('an allocation round', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp({ now: '2026-11-22T10:00:00Z' });
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());
  // each test has its own people
  beforeEach(() => app.orm.em.fork().execute('update learning_account set closed_at = now() where closed_at is null'));

  async function run(name: string, inputType: string, input: object, cookie: string): Promise<Stepped> {
    const { data, errors } = await app.graphql<Record<string, Stepped>>(step(name, inputType), { input }, cookie);
    if (errors) throw new Error(errors[0]!.extensions.code);
    return Object.values(data)[0]!;
  }
  const plan = (source: { id: string }, part: object = {}) => ({
    fundingSource: globalId('FundingSource', source.id),
    nameLv: 'Rudens kārta',
    nameEn: 'Autumn round',
    roundOn: '2026-11-22',
    chooseBy: '2027-05-21',
    useBy: '2027-10-31',
    ...part,
  });
  const runRound = (round: string, cookie: string, key: string = randomUUID()) =>
    run('runAllocationRound', 'RunAllocationRoundInput', { round, idempotencyKey: key }, cookie);
  const stepRound = (name: string, round: string, cookie: string) => run(name, 'RoundInput', { round }, cookie);

  async function officers(sourceId: string) {
    return {
      manager: (await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: sourceId })).cookie,
      finance: (await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: sourceId })).cookie,
    };
  }

  it('FUND-11: plan, preview, approval by a finance officer, run, report; running twice gives nothing twice', async () => {
    const source = await w.source({ budgetCents: 500_000, rules: { targetGroup: { all: [{ criterion: 'AGE', from: 18 }] } } });
    const { manager, finance } = await officers(source.id);
    for (let count = 0; count < 3; count++) await w.resident();
    await w.resident({ birthDate: '2010-01-01' });
    const interrupted = await w.resident();
    const before = await w.grant(
      interrupted,
      await w.round(source, { roundOn: '2026-05-22', chooseBy: '2026-11-21', useBy: '2027-10-31' }),
    );
    await post(app.orm.em.fork(), [
      {
        kind: TransferKind.FORFEIT,
        fundingSourceId: source.id,
        from: grantAccount(before.id),
        to: budget(source.id),
        amountCents: 50_000,
        reason: 'INTERRUPTED',
        at: app.clock.now(),
        key: randomUUID(),
      },
    ]);
    await app.orm.em.fork().execute(`update training_grant set status = 'FORFEITED' where id = ?`, [before.id]);

    const { round } = await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source), manager);
    expect(round).toMatchObject({ status: 'DRAFT', preview: null });
    expect((await stepRound('approveAllocationRound', round!.id, finance)).userErrors[0]!.code).toBe('WRONG_STATUS');
    const preview = await stepRound('previewAllocationRound', round!.id, manager);
    expect(preview.round).toMatchObject({
      status: 'PREVIEWED',
      preview: {
        receiving: 3,
        leftOut: 2,
        amount: { cents: 150_000 },
        lines: [
          { reason: 'NEW', label: 'New person', persons: 3, amount: { cents: 150_000 } },
          { reason: 'INTERRUPTED', label: 'Training was interrupted', persons: 1, amount: { cents: 0 } },
          { reason: 'NOT_IN_TARGET_GROUP', label: 'Not in the target group', persons: 1, amount: { cents: 0 } },
        ],
      },
    });
    await expect(stepRound('approveAllocationRound', round!.id, manager)).rejects.toThrow('FORBIDDEN');
    expect((await runRound(round!.id, manager)).userErrors[0]!.code).toBe('WRONG_STATUS');
    expect((await stepRound('approveAllocationRound', round!.id, finance)).round).toMatchObject({
      status: 'APPROVED',
      approvedBy: 'Anna Bērziņa',
    });
    const answers = await Promise.all([
      runRound(round!.id, manager, 'run it'),
      runRound(round!.id, manager, 'run it'),
      runRound(round!.id, finance),
    ]);
    for (const { userErrors } of answers) expect(userErrors).toEqual([]);
    const again = await runRound(round!.id, manager);
    expect(again.round).toMatchObject({
      status: 'DONE',
      processed: 5,
      toProcess: 5,
      report: { receiving: 3, leftOut: 2, amount: { cents: 150_000 } },
    });
    const [grants] = await app.orm.em
      .fork()
      .execute<{ count: string }[]>('select count(*) from training_grant where funding_source_id = ? and granted_on = ?', [
        source.id,
        '2026-11-22',
      ]);
    expect(Number(grants!.count)).toBe(3);
    expect(await verifyLedger(app.orm.em.fork())).toMatchObject({ problems: [] });
  });

  it('FUND-11: four eyes: who made the round does not approve it; another does', async () => {
    const source = await w.source({ requiresFourEyes: true });
    const both = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: source.id });
    await app.orm.em
      .fork()
      .execute(`insert into role_grant (person_id, role, funding_source_id, valid_from) values (?, 'FINANCE_OFFICER', ?, '2024-01-01')`, [
        both.personId,
        source.id,
      ]);
    const asFinance = await sessionFor(app, both.personId, {
      actingAs: { role: Role.FINANCE_OFFICER, providerId: null, fundingSourceId: source.id },
    });
    await w.resident();
    const { round } = await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source), both.cookie);
    await stepRound('previewAllocationRound', round!.id, both.cookie);
    expect((await stepRound('approveAllocationRound', round!.id, asFinance)).userErrors[0]!.code).toBe('NOT_ALLOWED');
    const lift = async (cookie: string) =>
      (
        await app.graphql<{ updateFundingSource: { userErrors: { code: string; path: string[] }[] } }>(
          'mutation ($input: UpdateFundingSourceInput!) { updateFundingSource(input: $input) { userErrors { code path } } }',
          { input: { fundingSource: globalId('FundingSource', source.id), requiresFourEyes: false } },
          cookie,
        )
      ).data.updateFundingSource.userErrors;
    // nor do they take the rule away while their round waits
    expect(await lift(both.cookie)).toEqual([{ code: 'NOT_ALLOWED', path: ['requiresFourEyes'] }]);
    expect((await stepRound('approveAllocationRound', round!.id, asFinance)).userErrors[0]!.code).toBe('NOT_ALLOWED');
    expect((await stepRound('approveAllocationRound', round!.id, (await officers(source.id)).finance)).round?.status).toBe('APPROVED');
    expect(await lift(both.cookie)).toEqual([]);
  });

  it('FUND-22: a round larger than the budget is not approved; when the budget ends during the run, the rest is told why', async () => {
    const source = await w.source({ budgetCents: 120_000 });
    const { manager, finance } = await officers(source.id);
    for (let count = 0; count < 3; count++) await w.resident();
    const { round } = await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source), manager);
    await stepRound('previewAllocationRound', round!.id, manager);
    expect((await stepRound('approveAllocationRound', round!.id, finance)).userErrors).toEqual([
      { code: 'INSUFFICIENT_FUNDS', path: ['round'] },
    ]);
    await app.orm.em.fork().execute(`update allocation_round set status = 'APPROVED' where funding_source_id = ?`, [source.id]);
    expect((await runRound(round!.id, finance)).round?.report).toMatchObject({
      receiving: 2,
      lines: [
        { reason: 'NEW', persons: 2 },
        { reason: 'BUDGET_EXHAUSTED', persons: 1 },
      ],
    });
  });

  it('FUND-11: a stopped round keeps what it gave and goes on from there', async () => {
    const source = await w.source({ budgetCents: 100_000_000 });
    const { manager, finance } = await officers(source.id);
    const em = app.orm.em.fork();
    await em.execute(`with p as (insert into person (given_name, family_name, personal_code_hash, personal_code_cipher, birth_date) select 'Anna', 'Ozola', gen_random_uuid()::text, 'sealed', '1990-01-01' from generate_series(1, 700) returning id)
      insert into learning_account (person_id, number, opened_on, notice_locale) select id, 'IMK-R' || row_number() over (), '2026-01-01', 'LV' from p`);
    const { round } = await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source), manager);
    await stepRound('previewAllocationRound', round!.id, manager);
    await stepRound('approveAllocationRound', round!.id, finance);
    // as if it had been stopped after the first five hundred
    const id = Buffer.from(round!.id, 'base64url').toString().split(':')[1]!;
    await em.execute(`update allocation_round set status = 'RUNNING' where id = ?`, [id]);
    await continueRound({ em: app.orm.em.fork(), clock: app.clock }, id, 0);
    const stopped = await stepRound('stopAllocationRound', round!.id, manager);
    expect(stopped.round).toMatchObject({ status: 'APPROVED', processed: 500 });
    expect((await runRound(round!.id, manager)).round).toMatchObject({ status: 'DONE', processed: 700, report: { receiving: 700 } });
  });

  it('FUND-9: a newcomer joins a round whose window is still open, once, by the same rules', async () => {
    const source = await w.source({ rules: { targetGroup: { all: [{ criterion: 'AGE', from: 18 }] } } });
    await w.round(source, { windowFrom: new Date('2026-11-20T08:00:00Z'), windowUntil: new Date('2026-12-01T08:00:00Z') });
    const parts = { em: app.orm.em.fork(), clock: app.clock };
    const [adult, child] = [await w.resident(), await w.resident({ birthDate: '2010-01-01' })];
    expect(await joinOpenRounds(parts, adult.account.id)).toMatchObject([{ isEntitled: true, reason: 'NEW', amountCents: 50_000 }]);
    expect(await joinOpenRounds(parts, adult.account.id)).toEqual([]);
    expect(await joinOpenRounds(parts, child.account.id)).toMatchObject([{ isEntitled: false, reason: 'NOT_IN_TARGET_GROUP' }]);
    app.clock.set(new Date('2026-12-01T08:00:00Z'));
    expect(await joinOpenRounds(parts, (await w.resident()).account.id)).toEqual([]);
    app.clock.set(new Date('2026-11-22T10:00:00Z'));
  });

  it('ROLE-3: a manager of another source finds nothing; what is being planned is nobody else’s to see', async () => {
    const source = await w.source();
    const { manager } = await officers(source.id);
    const { manager: stranger } = await officers((await w.source()).id);
    const { round } = await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source), manager);
    expect((await stepRound('previewAllocationRound', round!.id, stranger)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect(
      (await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source, { roundOn: '2026-11-23' }), stranger)).userErrors[0]!
        .code,
    ).toBe('NOT_FOUND');
    const node = (cookie?: string) =>
      app.graphql<{ node: { id: string } | null }>('query ($id: ID!) { node(id: $id) { id } }', { id: round!.id }, cookie);
    expect((await node()).data.node).toBeNull();
    expect((await node(stranger)).data.node).toBeNull();
    expect((await node(manager)).data.node?.id).toBe(round!.id);
  });

  it.each([
    ['dates out of order', { chooseBy: '2026-11-22' }, 'INVALID', 'chooseBy'],
    ['use before choice', { useBy: '2027-05-20' }, 'INVALID', 'useBy'],
    ['no name', { nameLv: '  ' }, 'INVALID', 'nameLv'],
    [
      'a window that closes before it opens',
      { windowFrom: '2026-12-02T08:00:00Z', windowUntil: '2026-12-01T08:00:00Z' },
      'INVALID',
      'windowUntil',
    ],
  ])('refuses %s', async (_, part, code, path) => {
    const source = await w.source();
    const { manager } = await officers(source.id);
    expect((await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source, part), manager)).userErrors).toEqual([
      { code, path: [path] },
    ]);
  });

  it('refuses a second round of a source on one day, and a source without grants', async () => {
    const source = await w.source();
    const { manager } = await officers(source.id);
    await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source), manager);
    expect((await run('createAllocationRound', 'CreateAllocationRoundInput', plan(source), manager)).userErrors).toEqual([
      { code: 'CONFLICT', path: ['roundOn'] },
    ]);
    const other = await w.source({ schemes: [fullCostScheme()] });
    expect(
      (await run('createAllocationRound', 'CreateAllocationRoundInput', plan(other), (await officers(other.id)).manager)).userErrors,
    ).toEqual([{ code: 'INVALID', path: ['fundingSource'] }]);
  });
});
