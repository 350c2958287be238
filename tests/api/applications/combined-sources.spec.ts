import { randomUUID } from 'node:crypto';
import { verifyLedger } from 'server/modules/payments/verification/verify-ledger.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld, shareScheme } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FIELDS = `id status decidedBy canBeWithdrawn paidByScheme { cents } reserved { cents } coPayment { cents } fundingSource { code }
  parts { fundingSource { code } schemeCode schemeKind rulesVersion pays { cents } reserved { cents } decision { code result } }`;
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { ${FIELDS} } userErrors { code message(locale: EN) path } } }`;
const WITHDRAW = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { application { ${FIELDS} } userErrors { code } } }`;
const ACCEPT = `mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { application { status } userErrors { code } } }`;
const LOOK = `query ($id: ID!) { application(id: $id) { ${FIELDS} } }`;
const LIST = `query ($filter: ApplicationFilter) { consoleApplications(filter: $filter) { items { id } } }`;
const QUOTE = `query ($input: QuoteInput!) { quote(input: $input) { best { schemeCode fundingSource { code } pays { cents } coPayment { cents } parts { schemeCode fundingSource { code } pays { cents } } combinedWith { schemeCode fundingSource { code } } } } }`;
const BALANCES = '{ viewer { account { balances { fundingSource { code } reserved { cents } } } } }';

interface Shown {
  id: string;
  status: string;
  decidedBy: string | null;
  canBeWithdrawn: boolean;
  parts: {
    fundingSource: { code: string };
    schemeCode: string;
    pays: { cents: number };
    reserved: { cents: number };
    decision: object[];
  }[];
}
interface Answer {
  application: Shown | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

describe('an application paid from two sources', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(async () => {
    expect((await verifyLedger(app.orm.em.fork())).problems).toEqual([]);
    await app.close();
  });

  const run = async (mutation: string, input: object, cookie: string) => {
    const { data, errors } = await app.graphql<Record<string, Answer>>(
      mutation,
      { input: { idempotencyKey: randomUUID(), ...input } },
      cookie,
    );
    if (errors) throw new Error(errors[0]!.extensions.code);
    return Object.values(data)[0]!;
  };
  const look = async (id: string, cookie: string) =>
    (await app.graphql<{ application: Shown | null }>(LOOK, { id }, cookie)).data.application;
  const share = (shareBasisPoints: number, budgetCents?: number) =>
    w.source({
      schemes: [shareScheme({ shareBasisPoints, exempt: null })],
      rules: { combination: { allowed: true } },
      ...(budgetCents === undefined ? {} : { budgetCents }),
    });

  async function scene() {
    const mn = await share(9_000);
    const imk = await w.source({ schemes: [grantScheme()], rules: { combination: { allowed: true } } });
    const programme = await w.programme({ priceCents: 40_000, fundingSources: [mn, imk] });
    const group = await w.group({ programme });
    const anna = await w.resident();
    await w.grant(anna, await w.round(imk));
    const cookie = await sessionFor(app, anna.person.id);
    const submit = { group: globalId('Group', group.id), fundingSource: mn.code, secondFundingSource: imk.code, confirmFacts: true };
    return { mn, imk, programme, group, cookie, submit };
  }

  it('FUND-17: what the quote proposes can be applied for, and the application shows both parts', async () => {
    const { mn, imk, programme, cookie, submit } = await scene();
    const { data } = await app.graphql<{ quote: { best: object } }>(
      QUOTE,
      { input: { programme: globalId('Programme', programme.id) } },
      cookie,
    );
    expect(data.quote.best).toMatchObject({
      fundingSource: { code: mn.code },
      coPayment: { cents: 0 },
      combinedWith: { fundingSource: { code: imk.code } },
      parts: [
        { schemeCode: 'SHARE', fundingSource: { code: mn.code }, pays: { cents: 36_000 } },
        { schemeCode: 'GRANT', fundingSource: { code: imk.code }, pays: { cents: 4_000 } },
      ],
    });
    const { application, userErrors } = await run(SUBMIT, { ...submit, schemeCode: 'SHARE', secondSchemeCode: 'GRANT' }, cookie);
    expect(userErrors).toEqual([]);
    expect(application).toMatchObject({
      status: 'SUBMITTED',
      paidByScheme: { cents: 40_000 },
      reserved: { cents: 40_000 },
      coPayment: { cents: 0 },
      fundingSource: { code: mn.code },
      parts: [
        {
          fundingSource: { code: mn.code },
          schemeKind: 'PERCENTAGE',
          rulesVersion: 1,
          pays: { cents: 36_000 },
          reserved: { cents: 36_000 },
        },
        { fundingSource: { code: imk.code }, schemeKind: 'GRANT', rulesVersion: 1, pays: { cents: 4_000 }, reserved: { cents: 4_000 } },
      ],
    });
    expect(application!.parts[1]!.decision).toContainEqual({ code: 'GRANT_AVAILABLE', result: 'MET' });
    expect(application!.parts[0]!.decision).not.toContainEqual(expect.objectContaining({ code: 'GRANT_AVAILABLE' }));
    const own = await app.graphql<{ viewer: { account: { balances: object[] } } }>(BALANCES, {}, cookie);
    expect(own.data.viewer.account.balances).toEqual(
      expect.arrayContaining([
        { fundingSource: { code: mn.code }, reserved: { cents: 36_000 } },
        { fundingSource: { code: imk.code }, reserved: { cents: 4_000 } },
      ]),
    );
  });

  it('FUND-17, ROLE-3, ROLE-5: who works for the second source sees it and decides nothing; who works for neither sees nothing', async () => {
    const { mn, imk, programme, cookie, submit } = await scene();
    const { application } = await run(SUBMIT, submit, cookie);
    const { id } = application!;
    const [main, second, stranger] = await Promise.all(
      [mn, imk, await share(5_000)].map((source) => staff(app, Role.PROJECT_MANAGER, { fundingSourceId: source.id })),
    );
    expect((await look(id, main!.cookie))!.canBeWithdrawn).toBe(true);
    expect(await look(id, second!.cookie)).toMatchObject({ canBeWithdrawn: false, parts: [{}, { reserved: { cents: 4_000 } }] });
    expect(await look(id, stranger!.cookie)).toBeNull();
    const listed = await app.graphql<{ consoleApplications: { items: object[] } }>(
      LIST,
      { filter: { fundingSource: [imk.code] } },
      second!.cookie,
    );
    expect(listed.data.consoleApplications.items).toEqual([{ id }]);
    const provider = await staff(app, Role.PROVIDER_USER, { providerId: programme.provider.id });
    expect((await look(id, provider.cookie))!.parts.map(({ decision }) => decision)).toEqual([[], []]);
    expect((await run(WITHDRAW, { application: id }, second!.cookie)).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await run(ACCEPT, { application: id }, second!.cookie)).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await run(ACCEPT, { application: id }, main!.cookie)).userErrors).toEqual([]);
  });

  it('FUND-17, FUND-25: while the second source takes no applications, nothing is received', async () => {
    const { submit, cookie, imk } = await scene();
    await app.orm.em.fork().execute(`update funding_source set status = 'CLOSED' where id = ?`, [imk.id]);
    expect(await run(SUBMIT, submit, cookie)).toMatchObject({
      application: null,
      userErrors: [{ code: 'SOURCE_CLOSED', path: ['fundingSource'] }],
    });
  });

  it('FUND-17: the same source twice is no application', async () => {
    const { submit, cookie, mn } = await scene();
    expect((await run(SUBMIT, { ...submit, secondFundingSource: mn.code }, cookie)).userErrors).toEqual([
      { code: 'INVALID', message: 'The second funding source has to be another one than the first.', path: ['secondFundingSource'] },
    ]);
  });

  it('FUND-17, FUND-24: many at once, in both orders, on two short budgets: nothing is overspent, nobody is paid by half', async () => {
    const [a, b] = [await share(6_000, 20 * 24_000), await share(7_000, 12 * 16_000 + 100)];
    const group = await w.group({ maximumSize: 100, programme: await w.programme({ priceCents: 40_000, fundingSources: [a, b] }) });
    const cookies = await Promise.all(Array.from({ length: 40 }, async () => sessionFor(app, (await w.resident()).person.id)));
    const answers = await Promise.all(
      cookies.map(async (cookie, at) => {
        const [main, second] = at % 2 ? [a, b] : [b, a];
        const input = {
          group: globalId('Group', group.id),
          fundingSource: main!.code,
          secondFundingSource: second!.code,
          confirmFacts: true,
        };
        const { application } = await run(SUBMIT, input, cookie);
        for (let tries = 0; tries < 100; tries++) {
          const shown = await look(application!.id, cookie);
          if (shown!.decidedBy) return shown!;
          await new Promise((ready) => setTimeout(ready, 100));
        }
        throw new Error('not decided');
      }),
    );
    const served = answers.filter(({ status }) => status === 'SUBMITTED');
    expect(served).toHaveLength(12);
    expect(answers.filter(({ status }) => status === 'WAITLISTED')).toHaveLength(28);
    for (const { parts } of served) expect(parts.map(({ reserved }) => reserved.cents)).toEqual([24_000, 16_000]);
    for (const { status, parts } of answers)
      if (status === 'WAITLISTED') expect(parts.map(({ reserved }) => reserved.cents)).toEqual([0, 0]);
    // one steps back: the first who waits is served from both
    await run(WITHDRAW, { application: served[0]!.id }, cookies[answers.indexOf(served[0]!)]!);
    const after = await Promise.all(answers.map(({ id }, at) => look(id, cookies[at]!)));
    expect(after.filter((shown) => shown!.parts.every(({ reserved }) => reserved.cents > 0))).toHaveLength(12);
  });
});
