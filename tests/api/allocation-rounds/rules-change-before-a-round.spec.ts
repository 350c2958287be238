import { randomUUID } from 'node:crypto';
import { FundingSourceVersion } from 'server/modules/rules/funding-sources/funding-source-version.entity.ts';
import { ruleSet } from 'server/modules/rules/funding-sources/rules/rule-set.ts';
import { VersionStatus } from 'server/modules/rules/funding-sources/version-status.enum.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const FIELDS =
  'id status rulesVersion amount { cents } newerRules { version amount { cents } } preview { receiving amount { cents } } report { receiving amount { cents } }';

interface Round {
  id: string;
  status: string;
  rulesVersion: number;
  amount: { cents: number };
  newerRules: { version: number; amount: { cents: number } | null } | null;
  preview: { receiving: number; amount: { cents: number } } | null;
  report: { receiving: number; amount: { cents: number } } | null;
}
interface Stepped {
  round: Round | null;
  userErrors: { code: string; message: string; path: string[] }[];
}
interface Outcomes {
  consoleRoundOutcomes: {
    totalCount: number;
    items: { accountNumber: string; reason: string; label: string; amount: { cents: number } }[];
  };
}

describe('rules that change before a round that was entered', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp({ now: '2026-11-22T10:00:00Z' });
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());
  beforeEach(() => app.orm.em.fork().execute('update learning_account set closed_at = now() where closed_at is null'));

  /** A source with a round of 500.00 entered by version 1, and those who work on it. */
  async function entered() {
    const source = await w.source({ rules: { targetGroup: { all: [{ criterion: 'AGE', from: 18 }] } } });
    const manager = (await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: source.id })).cookie;
    const finance = (await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: source.id })).cookie;
    const step = async (name: string, type: string, input: object, cookie: string): Promise<Stepped> => {
      const { data, errors } = await app.graphql<Record<string, Stepped>>(
        `mutation ($input: ${type}!) { ${name}(input: $input) { round { ${FIELDS} } userErrors { code message(locale: EN) path } } }`,
        { input },
        cookie,
      );
      if (errors) throw new Error(errors[0]!.extensions.code);
      return data[name]!;
    };
    const made = await step(
      'createAllocationRound',
      'CreateAllocationRoundInput',
      {
        fundingSource: globalId('FundingSource', source.id),
        nameLv: 'Rudens kārta',
        roundOn: '2026-11-22',
        chooseBy: '2027-05-21',
        useBy: '2027-10-31',
      },
      manager,
    );
    const round = made.round!.id;
    return {
      source,
      manager,
      finance,
      made: made.round!,
      preview: () => step('previewAllocationRound', 'RoundInput', { round }, manager),
      approve: () => step('approveAllocationRound', 'RoundInput', { round }, finance),
      renew: (cookie = manager) => step('renewAllocationRound', 'RoundInput', { round }, cookie),
      run: () => step('runAllocationRound', 'RunAllocationRoundInput', { round, idempotencyKey: randomUUID() }, manager),
      read: async (cookie = manager) =>
        (
          await app.graphql<{ node: Round }>(
            `query ($id: ID!) { node(id: $id) { ... on AllocationRound { ${FIELDS} } } }`,
            { id: round },
            cookie,
          )
        ).data.node,
      outcomes: async (filter: object, cookie = manager) =>
        (
          await app.graphql<Outcomes>(
            `query ($filter: RoundOutcomeFilter) { consoleRoundOutcomes(filter: $filter, perPage: 2) { totalCount items { accountNumber reason label(locale: EN) amount { cents } } } }`,
            { filter: { allocationRound: round, ...filter } },
            cookie,
          )
        ).data.consoleRoundOutcomes,
    };
  }

  async function publish(source: { id: string }, schemes = [grantScheme({ amountCents: 75_000, capCents: 150_000 })]) {
    const em = app.orm.em.fork();
    await em
      .persist(
        em.create(FundingSourceVersion, {
          fundingSource: source.id,
          number: 2,
          status: VersionStatus.PUBLISHED,
          effectiveFrom: '2026-11-20',
          rules: ruleSet({
            period: { from: '2024-01-01', until: '2030-12-31' },
            targetGroup: { all: [{ criterion: 'AGE', from: 18 }] },
            schemes,
          }),
          publishedAt: new Date('2026-11-19T00:00:00Z'),
        }),
      )
      .flush();
  }

  it('FUND-2, FUND-9: 500 becomes 750: the round says so, is not approved by rules that are gone, and is renewed by a manager', async () => {
    const round = await entered();
    await w.resident();
    expect(round.made).toMatchObject({ rulesVersion: 1, amount: { cents: 50_000 }, newerRules: null });
    await round.preview();
    await publish(round.source);
    expect(await round.read()).toMatchObject({ amount: { cents: 50_000 }, newerRules: { version: 2, amount: { cents: 75_000 } } });
    expect((await round.approve()).userErrors).toEqual([
      {
        code: 'CONFLICT',
        path: ['round'],
        message: 'The round was entered by version 1 of the rules, but version 2 is in force on its day. Renew the round first.',
      },
    ]);
    await expect(round.renew(round.finance)).rejects.toThrow('FORBIDDEN');
    const renewed = await round.renew();
    expect(renewed).toMatchObject({
      userErrors: [],
      round: { status: 'DRAFT', rulesVersion: 2, amount: { cents: 75_000 }, newerRules: null, preview: null },
    });
    expect((await round.renew()).round).toEqual(renewed.round);
    expect((await round.preview()).round!.preview).toEqual({ receiving: 1, amount: { cents: 75_000 } });
    expect((await round.approve()).userErrors).toEqual([]);
    expect((await round.run()).round).toMatchObject({ status: 'DONE', report: { receiving: 1, amount: { cents: 75_000 } } });
    expect((await round.renew()).userErrors[0]!.code).toBe('WRONG_STATUS');
  });

  it('FUND-2: a round approved before the change runs as it was approved; the screen offers to renew it until then', async () => {
    const round = await entered();
    await w.resident();
    await round.preview();
    await round.approve();
    await publish(round.source);
    expect(await round.read()).toMatchObject({ status: 'APPROVED', newerRules: { version: 2 } });
    expect((await round.run()).round).toMatchObject({ status: 'DONE', newerRules: null, report: { amount: { cents: 50_000 } } });
  });

  it('FUND-9: where the newer rules have no grant any more, the round can be neither approved nor renewed', async () => {
    const round = await entered();
    await round.preview();
    await publish(round.source, [fullCostScheme()]);
    expect((await round.read()).newerRules).toEqual({ version: 2, amount: null });
    expect((await round.approve()).userErrors[0]!.code).toBe('CONFLICT');
    expect((await round.renew()).userErrors).toMatchObject([{ code: 'INVALID', path: ['round'] }]);
  });

  it('FUND-11: who gets and who is left out, person by person with the reason, before and after the run', async () => {
    const round = await entered();
    const adults = [await w.resident(), await w.resident(), await w.resident()];
    const child = await w.resident({ birthDate: '2010-01-01' });
    await round.preview();
    expect(await round.outcomes({ isForecast: true, reason: 'NOT_IN_TARGET_GROUP' })).toEqual({
      totalCount: 1,
      items: [
        { accountNumber: child.account.number, reason: 'NOT_IN_TARGET_GROUP', label: 'Not in the target group', amount: { cents: 0 } },
      ],
    });
    const foreseen = await round.outcomes({ isForecast: true, reason: 'NEW' });
    expect(foreseen.totalCount).toBe(3);
    expect(foreseen.items.map(({ accountNumber }) => accountNumber)).toEqual(adults.slice(0, 2).map(({ account }) => account.number));
    expect(await round.outcomes({})).toEqual({ totalCount: 0, items: [] });
    // a second look replaces the first
    await round.preview();
    expect((await round.outcomes({ isForecast: true })).totalCount).toBe(4);
    await round.approve();
    await round.run();
    expect((await round.outcomes({ reason: 'NEW' })).items[0]!.amount).toEqual({ cents: 50_000 });
    expect((await round.outcomes({})).totalCount).toBe(4);
    const stranger = (await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: (await w.source()).id })).cookie;
    expect(await round.outcomes({}, stranger)).toEqual({ totalCount: 0, items: [] });
  });
});
