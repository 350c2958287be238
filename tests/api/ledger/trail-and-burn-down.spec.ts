import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TRAIL = `query ($start: ID!) { consoleMoneyTrail(start: $start) { account { kind subject } rule(locale: EN)
  steps { key after direction distance part { cents } stays { cents } hidden transfer { id kind amount { cents } debit { id kind subject } credit { kind } } } } }`;
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id } userErrors { code } } }`;
const BURN_DOWN = `query ($code: String!) { fundingSource(code: $code) { burnDown { month confirmed { cents } allocated { cents } reserved { cents } committed { cents } free { cents } } forecast { basedOnMonths } } }`;
const AS_OF = `query ($id: ID!, $at: DateTime!) { node(id: $id) { ... on LedgerAccount { balanceAsOf(at: $at) { cents } } } }`;

interface Trail {
  consoleMoneyTrail: {
    account: { kind: string; subject: string } | null;
    rule: string;
    steps: {
      direction: string;
      part: { cents: number };
      stays: { cents: number };
      transfer: { id: string; kind: string; debit: { id: string; kind: string; subject: string } };
    }[];
  } | null;
}

describe('following one euro', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let source: Awaited<ReturnType<MoneyWorld['source']>>;
  let application: string;
  let officer: string;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    source = await w.source({ schemes: [grantScheme()], budgetCents: 700_000 });
    const anna = await w.resident();
    await w.grant(anna, await w.round(source));
    const group = await w.group({ programme: await w.programme({ priceCents: 41_213, fundingSources: [source] }) });
    const { data } = await app.graphql<{ submitApplication: { application: { id: string } } }>(
      SUBMIT,
      { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: 'a' } },
      await sessionFor(app, anna.person.id),
    );
    application = data.submitApplication.application.id;
    officer = (await staff(app, Role.FINANCE_OFFICER, {})).cookie;
  });
  afterAll(() => app.close());

  const trail = async (start: string, cookie = officer) => (await app.graphql<Trail>(TRAIL, { start }, cookie)).data.consoleMoneyTrail;

  it('FUND-22: the money of an application is followed back to the budget, with what each account belongs to', async () => {
    const found = (await trail(application))!;
    expect(found.account).toMatchObject({ kind: 'RESERVED', subject: application });
    expect(found.steps.map(({ direction, part, transfer }) => [direction, transfer.kind, part.cents])).toEqual([
      ['BACKWARD', 'RESERVE', 41_213],
      ['BACKWARD', 'ALLOCATE', 41_213],
      ['BACKWARD', 'FUND', 41_213],
    ]);
    expect(found.steps[1]!.transfer.debit).toMatchObject({ kind: 'BUDGET', subject: globalId('FundingSource', source.id) });
    const on = (await trail(found.steps[2]!.transfer.id))!;
    expect(on.account).toBeNull();
    expect(on.steps.map(({ direction, transfer, stays }) => [direction, transfer.kind, stays.cents])).toEqual([
      ['START', 'FUND', 650_000],
      ['FORWARD', 'ALLOCATE', 8_787],
      ['FORWARD', 'RESERVE', 41_213],
    ]);
  });

  it('ROLE-3: a manager of another source sees nothing of it', async () => {
    const { cookie } = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: (await w.source()).id });
    expect(await trail(application, cookie)).toBeNull();
    const { cookie: own } = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: source.id });
    expect(await trail(application, own)).not.toBeNull();
  });

  it('FUND-23: a balance can be asked for as of any moment', async () => {
    const budget = (await trail(application))!.steps[1]!.transfer.debit.id;
    const at = async (moment: string) =>
      (await app.graphql<{ node: { balanceAsOf: { cents: number } } }>(AS_OF, { id: budget, at: moment }, officer)).data.node.balanceAsOf
        .cents;
    expect(await at('2026-11-22T10:00:00Z')).toBe(650_000);
    expect(await at('2026-11-22T09:59:59Z')).toBe(0);
  });

  it('FUND-23, ROLE-2: the months of a budget are for those who work on the source', async () => {
    const ask = async (cookie?: string) =>
      (await app.graphql<{ fundingSource: { burnDown: object[]; forecast: null } }>(BURN_DOWN, { code: source.code }, cookie)).data
        .fundingSource;
    expect(await ask()).toEqual({ burnDown: [], forecast: null });
    expect((await ask(officer)).burnDown).toMatchObject([
      {
        month: '2026-11',
        confirmed: { cents: 700_000 },
        allocated: { cents: 50_000 },
        reserved: { cents: 41_213 },
        committed: { cents: 50_000 },
        free: { cents: 650_000 },
      },
    ]);
  });
});
