import { Role } from 'server/modules/platform/access/role.enum.ts';
import { moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { globalId } from 'server/shared/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Step {
  step: string;
  isDone: boolean;
  inPlainWords: string;
}
interface Source {
  id: string;
  howToApply: string[];
  programmeCount: number;
  programmeKinds: { kind: string; available: number; chosen: number }[];
  paidProgrammes: { totalCount: number };
  setup: Step[];
  versions: { id: string; publishRefusal: string | null; inPlainWords: string[] }[];
}
interface Answer {
  fundingSource?: Source | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

const SOURCE = `id howToApply(locale: LV) programmeCount programmeKinds { kind available chosen } paidProgrammes { totalCount }
  setup { step isDone inPlainWords(locale: LV) } versions { id publishRefusal(locale: LV) inPlainWords(locale: LV) }`;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('setting up a funding source', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let manager: { cookie: string; personId: string };
  let codes = 0;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    manager = await staff(app, Role.FUNDING_SOURCE_MANAGER);
  });
  afterAll(() => app.close());

  const change = async (name: string, inputType: string, input: object, cookie = manager.cookie): Promise<Answer> =>
    (
      await app.graphql<Record<string, Answer>>(
        `mutation ($input: ${inputType}!) { ${name}(input: $input) { fundingSource { ${SOURCE} } userErrors { code message(locale: LV) path } } }`,
        { input },
        cookie,
      )
    ).data[name]!;
  const create = (more: object = {}) => {
    codes += 1;
    return change('createFundingSource', 'CreateFundingSourceInput', {
      code: `9.9.${codes}`,
      name: { lv: 'Jauns projekts' },
      shortName: { lv: 'Jauns' },
      description: { lv: 'Maksā par mācībām.' },
      whoCanApply: { lv: 'Ikviens.' },
      institution: { lv: 'Aģentūra' },
      contactEmail: 'jauns@example.lv',
      eligibleFrom: '2026-11-22',
      eligibleUntil: '2028-12-31',
      requiresFourEyes: true,
      ...more,
    });
  };
  const done = (source: Source | null | undefined) => source?.setup.filter(({ isDone }) => isDone).map(({ step }) => step);

  it('FUND-12: begins with a share of the price and an exemption, in one answer', async () => {
    const { fundingSource, userErrors } = await create({
      pays: { kind: 'PERCENTAGE', shareBasisPoints: 9_000, lowIncomePaysNothing: true, disabledPayNothing: true },
    });
    expect(userErrors).toEqual([]);
    const rules = fundingSource?.setup.find(({ step }) => step === 'RULES')?.inPlainWords ?? '';
    expect(plain(rules)).toContain(
      'Sedz 90 % no cenas. Sedz 100 %, ja: trūcīga vai maznodrošināta mājsaimniecība vai noteikta invaliditāte',
    );
    expect(fundingSource?.howToApply).toHaveLength(4);
  });

  it('FUND-1: a share or an amount that is missing is refused at its field', async () => {
    expect((await create({ pays: { kind: 'PERCENTAGE' } })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['pays', 'shareBasisPoints'] },
    ]);
    expect((await create({ pays: { kind: 'GRANT' } })).userErrors).toMatchObject([{ code: 'INVALID', path: ['pays', 'amountCents'] }]);
    expect((await create({ pays: { kind: 'STIPEND' } })).userErrors).toMatchObject([{ code: 'INVALID', path: ['pays', 'kind'] }]);
  });

  it('FUND-1: says what is missing until nothing is: programmes, budget, publication', async () => {
    const programme = await w.programme({});
    const { fundingSource } = await create({ requiresFourEyes: false });
    const id = fundingSource!.id;
    expect(done(fundingSource)).toEqual(['TEXTS', 'RULES']);

    const added = await change('addSourceProgrammes', 'AddSourceProgrammesInput', {
      fundingSource: id,
      programmes: [globalId('Programme', programme.id)],
    });
    expect(added.userErrors).toEqual([]);
    expect([added.fundingSource?.programmeCount, added.fundingSource?.paidProgrammes.totalCount]).toEqual([1, 1]);
    expect(done(added.fundingSource)).toEqual(['TEXTS', 'RULES', 'PROGRAMMES']);

    const officer = await staff(app, Role.FINANCE_OFFICER);
    const funded = await change(
      'confirmBudget',
      'ConfirmBudgetInput',
      { fundingSource: id, amountCents: 100_000, reason: 'Nr. 1', idempotencyKey: 'set-up-1' },
      officer.cookie,
    );
    expect(done(funded.fundingSource)).toEqual(['TEXTS', 'RULES', 'PROGRAMMES', 'BUDGET']);

    const { data } = await app.graphql<{ publishFundingSourceVersion: { userErrors: unknown[] } }>(
      `mutation ($input: PublishFundingSourceVersionInput!) { publishFundingSourceVersion(input: $input) { userErrors { code } } }`,
      { input: { version: fundingSource!.versions[0]!.id, effectiveFrom: '2026-11-22' } },
      manager.cookie,
    );
    expect(data.publishFundingSourceVersion.userErrors).toEqual([]);
    const { data: seen } = await app.graphql<{ node: Source }>(
      `query ($id: ID!) { node(id: $id) { ... on FundingSource { ${SOURCE} } } }`,
      { id },
      manager.cookie,
    );
    expect(done(seen.node)).toEqual(['TEXTS', 'RULES', 'PROGRAMMES', 'BUDGET', 'PUBLISH']);
    const { data: outside } = await app.graphql<{ node: { setup: Step[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on FundingSource { setup { step } } } }',
      { id },
    );
    expect(outside.node.setup).toEqual([]);
  });

  it('FUND-1: a source without a budget waits in the work of a finance officer, until money is confirmed', async () => {
    const officer = await staff(app, Role.FINANCE_OFFICER);
    const waiting = async () => {
      const { data } = await app.graphql<{
        myWorkToday: { code: string; count: number; filter: object }[];
        consoleFundingSources: { items: { id: string }[]; totalCount: number };
      }>(
        `{ myWorkToday { code count filter } consoleFundingSources(filter: { needsBudget: true }, perPage: 100) { items { id } totalCount } }`,
        {},
        officer.cookie,
      );
      const tile = data.myWorkToday.find(({ code }) => code === 'SOURCES_WITHOUT_BUDGET');
      expect(tile).toMatchObject({ count: data.consoleFundingSources.totalCount, filter: { needsBudget: true } });
      return data.consoleFundingSources.items.map(({ id }) => id);
    };
    const { fundingSource } = await create({ pays: { kind: 'FULL_COST' } });
    expect(await waiting()).toContain(fundingSource!.id);
    await change(
      'confirmBudget',
      'ConfirmBudgetInput',
      { fundingSource: fundingSource!.id, amountCents: 100, reason: 'Nr. 2', idempotencyKey: 'set-up-2' },
      officer.cookie,
    );
    expect(await waiting()).not.toContain(fundingSource!.id);
  });

  it('FUND-1: a whole kind of programme is added at once, and single ones taken out', async () => {
    const programmes = [await w.programme({}), await w.programme({})];
    const { fundingSource } = await create();
    const id = fundingSource!.id;
    const kind = fundingSource!.programmeKinds[0]!;
    const added = await change('addSourceProgrammes', 'AddSourceProgrammesInput', { fundingSource: id, kinds: [kind.kind] });
    expect(added.fundingSource?.programmeKinds[0]).toEqual({ ...kind, chosen: kind.available });
    const removed = await change('removeSourceProgrammes', 'RemoveSourceProgrammesInput', {
      fundingSource: id,
      programmes: [globalId('Programme', programmes[0]!.id)],
    });
    expect(removed.fundingSource?.programmeKinds[0]?.chosen).toBe(kind.available - 1);
    expect((await change('addSourceProgrammes', 'AddSourceProgrammesInput', { fundingSource: id })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['programmes'] },
    ]);
  });

  it('ROLE-3: a manager of another source neither sees nor changes the programmes', async () => {
    const { fundingSource } = await create();
    const other = await w.source({});
    const stranger = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: other.id });
    const answer = await change(
      'addSourceProgrammes',
      'AddSourceProgrammesInput',
      { fundingSource: fundingSource!.id, kinds: ['STUDY_COURSE'] },
      stranger.cookie,
    );
    expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('FUND-2: the author reads who can publish, and cannot take the second person away', async () => {
    const second = await staff(app, Role.FUNDING_SOURCE_MANAGER, { givenName: 'Otrs', familyName: 'Pārvaldnieks' });
    const { fundingSource } = await create();
    expect(fundingSource?.versions[0]?.publishRefusal).toContain('Otrs Pārvaldnieks');
    const lifted = await change('updateFundingSource', 'UpdateFundingSourceInput', {
      fundingSource: fundingSource!.id,
      requiresFourEyes: false,
    });
    expect(lifted.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['requiresFourEyes'] }]);
    const { data } = await app.graphql<{ node: Source }>(
      `query ($id: ID!) { node(id: $id) { ... on FundingSource { ${SOURCE} } } }`,
      { id: fundingSource!.id },
      second.cookie,
    );
    expect(data.node.versions[0]?.publishRefusal).toBeNull();
  });
});
