import { submitApplication } from 'server/modules/training/applications/receiving/submit-application.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { openAccountFor, staff, type AccountHolder } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Explained {
  scheme: string;
  rulesVersion: number;
  rulesFrom: string;
  rule: string;
  calculation: string;
  result: { cents: number };
  reserved: { cents: number };
  agrees: boolean;
  difference: string | null;
  fundingSource: { code: string };
  reservedFrom: { label: string; amount: { cents: number } }[];
  later: { label: string; amount: { cents: number } }[];
}

describe('Application.explainedAmounts', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let holder: AccountHolder;
  let provider: { id: string };
  let id: string;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    const source = await w.source({ code: '4.4.4' });
    provider = await w.provider();
    holder = await openAccountFor(app);
    const resident = { person: { id: holder.personId }, account: { id: holder.accountId } } as never;
    // two grants, the older one is used up first (worked example 3)
    await w.grant(resident, await w.round(source, { roundOn: '2026-05-22' }));
    await w.grant(resident, await w.round(source, { roundOn: '2026-11-20' }));
    const group = await w.group({
      programme: await w.programme({ provider: provider as never, fundingSources: [source], priceCents: 82_400 }),
    });
    const input = { group: globalId('Group', group.id), fundingSource: '4.4.4', confirmFacts: true, idempotencyKey: 'explained' };
    id = (await submitApplication(w.as(resident), input)).id;
  });
  afterAll(() => app.close());

  const explained = async (cookie: string) =>
    (
      await app.graphql<{ application: { explainedAmounts: Explained[] } | null }>(
        `query ($id: ID!) { application(id: $id) { explainedAmounts { scheme(locale: EN) rulesVersion rulesFrom rule calculation(locale: EN) result { cents } reserved { cents } agrees difference(locale: EN) fundingSource { code }
           reservedFrom { label(locale: EN) amount { cents } } later { label(locale: EN) amount { cents } } } } }`,
        { id: globalId('Application', id) },
        cookie,
      )
    ).data.application?.explainedAmounts;

  it('BEY-21, BEY-29: the person reads price, scheme, version and grants, the older first, to the cent', async () => {
    expect(await explained(holder.cookie)).toEqual([
      {
        scheme: 'Grant',
        rulesVersion: 1,
        rulesFrom: '2024-01-01',
        rule: 'GRANTS',
        calculation: 'The price is €824.00. The grant had enough to pay it in full.',
        result: { cents: 82_400 },
        reserved: { cents: 82_400 },
        agrees: true,
        difference: null,
        fundingSource: { code: '4.4.4' },
        reservedFrom: [
          { label: 'From the grant given on 22 May 2026.', amount: { cents: 50_000 } },
          { label: 'From the grant given on 20 November 2026.', amount: { cents: 32_400 } },
        ],
        later: [],
      },
    ]);
  });

  it('ROLE-5: officers who see the money see it, the provider does not', async () => {
    const officer = await staff(app, Role.FINANCE_OFFICER);
    expect(await explained(officer.cookie)).toHaveLength(1);
    const teacher = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: provider.id });
    expect(await explained(teacher.cookie)).toEqual([]);
  });

  it('BEY-29: what came back is told with its cause', async () => {
    await app.graphql(
      `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { userErrors { code } } }`,
      { input: { application: globalId('Application', id), idempotencyKey: 'back' } },
      holder.cookie,
    );
    const [amount] = (await explained(holder.cookie))!;
    expect(amount!.later.map(({ label, amount: { cents } }) => [label, cents])).toEqual([
      ['Returned to the grant it came from: the application was withdrawn.', 50_000],
      ['Returned to the grant it came from: the application was withdrawn.', 32_400],
    ]);
  });
});
