import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Plan {
  step: string;
  amounts: { from: string; amount: { cents: number } }[];
  months: { month: string; planned: { cents: number }; committed: { cents: number } | null }[];
  inPlainWords: string[];
  versions: { number: number; total: { cents: number }; enteredBy: string | null }[];
}
interface Answer {
  fundingSource: { budgetPlan: Plan | null } | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

const PLAN = `budgetPlan { step amounts { from amount { cents } } months { month planned { cents } committed { cents } } inPlainWords(locale: EN) versions { number total { cents } enteredBy } }`;

describe('Mutation.setBudgetPlan', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let source: { id: string };
  let manager: { cookie: string };
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    const made = await w.source({ code: '3.3.3', budgetCents: 1_000_000 });
    source = made;
    await app.orm.em
      .fork()
      .execute(`update funding_source set eligible_from = '2026-10-01', eligible_until = '2027-03-31' where id = ?`, [made.id]);
    manager = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: made.id });
    const round = await w.round(made, { amountCents: 50_000 });
    await w.grant(await w.resident(), round);
  });
  afterAll(() => app.close());

  const enter = async (step: string, amounts: [string, number][], cookie = manager.cookie): Promise<Answer> =>
    (
      await app.graphql<{ setBudgetPlan: Answer }>(
        `mutation ($input: SetBudgetPlanInput!) { setBudgetPlan(input: $input) { fundingSource { ${PLAN} } userErrors { code path message(locale: EN) } } }`,
        {
          input: {
            fundingSource: globalId('FundingSource', source.id),
            step,
            amounts: amounts.map(([from, amountCents]) => ({ from, amountCents })),
          },
        },
        cookie,
      )
    ).data.setBudgetPlan;
  const read = async (cookie?: string) =>
    (await app.graphql<{ fundingSource: { budgetPlan: Plan | null } }>(`{ fundingSource(code: "3.3.3") { ${PLAN} } }`, {}, cookie)).data
      .fundingSource.budgetPlan;

  it('FUND-1: a plan by quarters stands beside what happened; a newer one takes its place, and both are kept with author', async () => {
    const { fundingSource, userErrors } = await enter('QUARTER', [
      ['2027-01', 400_000],
      ['2026-10', 600_000],
    ]);
    expect(userErrors).toEqual([]);
    const plan = fundingSource!.budgetPlan!;
    expect(plan.amounts).toEqual([
      { from: '2026-10', amount: { cents: 600_000 } },
      { from: '2027-01', amount: { cents: 400_000 } },
    ]);
    expect(plan.months.map(({ month, planned }) => [month, planned.cents])).toEqual([
      ['2026-10', 200_000],
      ['2026-11', 400_000],
      ['2026-12', 600_000],
      ['2027-01', 733_333],
      ['2027-02', 866_666],
      ['2027-03', 1_000_000],
    ]);
    expect(plan.months.map(({ committed }) => committed?.cents ?? null)).toEqual([0, 50_000, null, null, null, null]);
    expect(plan.inPlainWords).toEqual([
      'By the end of October 2026 €2,000.00 was planned and €0.00 is committed: €2,000.00 or 100% less than planned.',
    ]);
    // the same again changes nothing
    expect(
      (
        await enter('QUARTER', [
          ['2026-10', 600_000],
          ['2027-01', 400_000],
        ])
      ).fundingSource!.budgetPlan!.versions,
    ).toHaveLength(1);
    const second = await enter('MONTH', [['2026-12', 900_000]]);
    expect(second.fundingSource!.budgetPlan!.versions).toEqual([
      { number: 2, total: { cents: 900_000 }, enteredBy: 'Anna Bērziņa' },
      { number: 1, total: { cents: 1_000_000 }, enteredBy: 'Anna Bērziņa' },
    ]);
  });

  it.each([
    [
      [['2026-09', 1]],
      ['amounts', '0', 'from'],
      '"2026-09" cannot be planned for: give a month, or the first month of a quarter, from 2026-10 to 2027-03.',
    ],
    [[['2026-11', 1]], ['amounts', '0', 'from'], '"2026-11" cannot be planned for'],
    [
      [
        ['2026-10', 1],
        ['2026-10', 2],
      ],
      ['amounts', '1', 'from'],
      '"2026-10" is in the plan twice. Keep one amount.',
    ],
    [[['2026-10', -1]], ['amounts', '0', 'amountCents'], 'must not be below zero'],
    [[['2026-10', 0]], ['amounts'], 'Enter at least one amount.'],
    [
      [
        ['2026-10', 900_000],
        ['2027-01', 100_001],
      ],
      ['amounts'],
      'The plan adds up to €10,000.01, but the confirmed budget is €10,000.00.',
    ],
  ] as [[string, number][], string[], string][])('FUND-1: %j is refused at its place with what to do', async (amounts, path, message) => {
    const { userErrors } = await enter('QUARTER', amounts);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path }]);
    expect(userErrors[0]!.message).toContain(message);
  });

  it('ROLE-3: who does not work on the source neither enters nor reads its plan', async () => {
    const other = await w.source({ code: '3.3.4' });
    const stranger = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: other.id });
    expect((await enter('MONTH', [['2026-12', 1]], stranger.cookie)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['fundingSource'] },
    ]);
    expect([await read(), await read(stranger.cookie)]).toEqual([null, null]);
    expect(await read((await staff(app, Role.FINANCE_OFFICER)).cookie)).not.toBeNull();
  });
});
