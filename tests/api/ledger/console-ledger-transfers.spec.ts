import { randomUUID } from 'node:crypto';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LEDGER = `query ($filter: LedgerTransferFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { consoleLedgerTransfers(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) {
  totalCount items { id kind amount { cents } debit { id kind label(locale: EN) } credit { kind label(locale: EN) balance { cents } } reference actor sentence(locale: EN) } } }`;
const CONFIRM = `mutation ($input: ConfirmBudgetInput!) { confirmBudget(input: $input) { fundingSource { budget { total { cents } free { cents } } } userErrors { code path } } }`;
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id number } userErrors { code } } }`;

interface Page {
  consoleLedgerTransfers: {
    totalCount: number;
    items: {
      id: string;
      kind: string;
      sentence: string;
      reference: string | null;
      debit: { id: string; label: string };
      credit: { label: string };
    }[];
  };
}

describe('the ledger in the console', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const list = async (cookie: string | undefined, variables: object = {}) => {
    const { data, errors } = await app.graphql<Page>(LEDGER, variables, cookie);
    if (errors) throw new Error(errors[0]!.extensions.code);
    return data.consoleLedgerTransfers;
  };

  it('FUND-22: one euro can be followed from the budget to a training and back', async () => {
    const source = await w.source({ schemes: [grantScheme()] });
    const anna = await w.resident();
    await w.grant(anna, await w.round(source));
    const group = await w.group({ programme: await w.programme({ priceCents: 41_213, fundingSources: [source] }) });
    const cookie = await sessionFor(app, anna.person.id);
    const { data } = await app.graphql<{ submitApplication: { application: { id: string; number: string } } }>(
      SUBMIT,
      { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: 'a' } },
      cookie,
    );
    const { id, number } = data.submitApplication.application;
    const { cookie: auditor } = await staff(app, Role.AUDITOR, { fundingSourceId: source.id });
    const all = await list(auditor);
    expect(all.items.map(({ kind }) => kind)).toEqual(['RESERVE', 'ALLOCATE', 'FUND']);
    expect(all.items[0]).toMatchObject({
      reference: id,
      sentence: `€412.13 reserved: grant ${anna.account.number} (2026-11-22) → reserved for application ${number}.`,
    });
    expect((await list(auditor, { filter: { application: id } })).totalCount).toBe(1);
    expect((await list(auditor, { search: number })).totalCount).toBe(1);
    expect(
      (await list(auditor, { filter: { account: globalId('LearningAccount', anna.account.id) } })).items.map(({ kind }) => kind),
    ).toEqual(['RESERVE', 'ALLOCATE']);
    // follow the grant, then the budget
    const back = await list(auditor, { filter: { account: all.items[0]!.debit.id } });
    expect(back.items.map(({ kind }) => kind)).toEqual(['RESERVE', 'ALLOCATE']);
    expect(
      (await list(auditor, { filter: { account: back.items[1]!.debit.id }, sort: { field: 'amount', direction: 'DESC' } })).items.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['FUND', 'ALLOCATE']);
    expect(await list(auditor, { filter: { kind: ['FUND', 'ALLOCATE'] }, perPage: 1, page: 2 })).toMatchObject({
      totalCount: 2,
      items: [{ kind: 'FUND' }],
    });
    for (const filter of [{ application: 'forged' }, { account: '🙂' }, { ids: ['x'] }, { fundingSource: 'none' }])
      expect((await list(auditor, { filter })).totalCount).toBe(0);
  });

  it('ROLE-3: an auditor of another source sees nothing of it; residents and providers have no ledger', async () => {
    const source = await w.source();
    const { cookie: stranger } = await staff(app, Role.AUDITOR, { fundingSourceId: (await w.source({ budgetCents: 0 })).id });
    expect((await list(stranger, { filter: { fundingSource: source.code } })).totalCount).toBe(0);
    expect((await list(stranger)).totalCount).toBe(0);
    const { cookie: finance } = await staff(app, Role.FINANCE_OFFICER);
    const [first] = (await list(finance, { filter: { fundingSource: source.code } })).items;
    const node = (cookie: string) =>
      app.graphql<{ node: { id: string } | null }>('query ($id: ID!) { node(id: $id) { id } }', { id: first!.id }, cookie);
    expect((await node(stranger)).data.node).toBeNull();
    expect((await node(finance)).data.node?.id).toBe(first!.id);
    await expect(list((await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: (await w.provider()).id })).cookie)).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(list(undefined)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('FUND-21: a finance officer confirms a budget, once for a key; amounts out of this world are refused', async () => {
    const source = await w.source({ budgetCents: 0 });
    const { cookie: finance } = await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: source.id });
    const confirm = async (part: object, cookie = finance) => {
      const { data, errors } = await app.graphql<{
        confirmBudget: {
          fundingSource: { budget: { total: { cents: number }; free: { cents: number } } } | null;
          userErrors: { code: string; path: string[] }[];
        };
      }>(
        CONFIRM,
        {
          input: {
            fundingSource: globalId('FundingSource', source.id),
            amountCents: 1_049_870_000,
            reason: 'Līgums 1',
            idempotencyKey: randomUUID(),
            ...part,
          },
        },
        cookie,
      );
      return errors?.[0]!.extensions.code ?? data.confirmBudget;
    };
    const once = await Promise.all([1, 2, 3].map(() => confirm({ idempotencyKey: 'the contract' })));
    for (const answer of once)
      expect(answer).toEqual({
        fundingSource: { budget: { total: { cents: 1_049_870_000 }, free: { cents: 1_049_870_000 } } },
        userErrors: [],
      });
    for (const amountCents of [0, -1, 100_000_000_001])
      expect(await confirm({ amountCents })).toEqual({ fundingSource: null, userErrors: [{ code: 'INVALID', path: ['amountCents'] }] });
    expect(await confirm({ reason: '  ' })).toMatchObject({ userErrors: [{ code: 'INVALID', path: ['reason'] }] });
    expect(
      await confirm({ amountCents: 1 }, (await staff(app, Role.FINANCE_OFFICER, { fundingSourceId: (await w.source()).id })).cookie),
    ).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await confirm({ amountCents: 1 }, (await staff(app, Role.AUDITOR)).cookie)).toBe('FORBIDDEN');
  });
});
