import { randomUUID } from 'node:crypto';
import { settleAllFacts } from 'server/modules/training/applications/deciding/settle-facts.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { takeTopUps, trimTopUps } from 'server/modules/payments/top-ups/take-top-ups.ts';
import { globalId } from 'server/shared/global-id.ts';
import { moneyWorld, type MoneyWorld, type Resident, shareScheme } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const TOP_UP = `topUp { id number status accountNumber amount { cents } limit { cents } used { cents } free { cents } uses { amount { cents } paid { cents } isReleased } } userErrors { code path }`;
const CREATE = `mutation ($input: CreateTopUpInput!) { createTopUp(input: $input) { ${TOP_UP} } }`;
const step = (name: string) => `mutation ($input: TopUpInput!) { ${name}(input: $input) { ${TOP_UP} } }`;
const INVITE =
  'mutation ($input: CreateTopUpInvitationInput!) { createTopUpInvitation(input: $input) { code validUntil userErrors { code } } }';
const MINE = '{ viewer { account { topUps { id payerName payerKind status limit { cents } } } } }';
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id coPayment { cents } topUp { payerName amount { cents } youPay { cents } paid { cents } } } userErrors { code } } }`;
const WITHDRAW =
  'mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { application { topUp { payerName } } userErrors { code } } }';
const QUOTE =
  'query ($programme: ID!) { quote(input: { programme: $programme }) { youPay { cents } topUp { payerName amount { cents } youPay { cents } } topUpIfSelfPaid { amount { cents } youPay { cents } } schemes { topUp { amount { cents } youPay { cents } } } } }';
const LOOK = 'query ($id: ID!) { application(id: $id) { topUp { amount { cents } youPay { cents } paid { cents } } } }';
const RECORD = 'mutation ($input: RecordCoPaymentInput!) { recordCoPayment(input: $input) { application { id } userErrors { code } } }';

interface TopUp {
  id: string;
  number: string;
  status: string;
  accountNumber: string | null;
  used: { cents: number };
  free: { cents: number };
  uses: { amount: { cents: number }; paid: { cents: number }; isReleased: boolean }[];
}
interface Answer {
  topUp: TopUp | null;
  userErrors: { code: string; path: string[] }[];
}

describe('a payer adds money', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let source: Awaited<ReturnType<MoneyWorld['source']>>;
  let anna: Resident;
  let payer: string;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    source = await w.source({ schemes: [shareScheme()] });
    anna = await w.resident({ lowIncome: false });
    payer = (await staff(app, Role.PAYER)).cookie;
  });

  const cookieOf = (who: Resident) => sessionFor(app, who.person.id);
  async function run<Data>(query: string, variables: object, cookie: string): Promise<Data> {
    const { data, errors } = await app.graphql<Record<string, Data>>(query, variables, cookie);
    if (errors) throw new Error(errors[0]!.extensions.code);
    return Object.values(data)[0]!;
  }
  const create = (part: object = {}, cookie = payer) =>
    run<Answer>(
      CREATE,
      {
        input: {
          beneficiary: anna.account.number,
          payerName: 'SIA Piemērs',
          payerKind: 'EMPLOYER',
          limitCents: 10_000,
          validUntil: '2027-03-01',
          idempotencyKey: randomUUID(),
          ...part,
        },
      },
      cookie,
    );
  const answer = async (name: string, topUp: string, cookie: string) => run<Answer>(step(name), { input: { topUp } }, cookie);
  const state = async (id: string) => {
    const { data } = await app.graphql<{ node: TopUp }>(
      'query ($id: ID!) { node(id: $id) { ... on TopUp { id status used { cents } free { cents } uses { amount { cents } paid { cents } isReleased } } } }',
      { id },
      payer,
    );
    return data.node;
  };
  /** A group at 400.00, of which the source pays 90 %. */
  const group = async () => w.group({ programme: await w.programme({ priceCents: 40_000, fundingSources: [source] }), maximumSize: 10 });
  interface Applied {
    application: {
      id: string;
      coPayment: { cents: number };
      topUp: { payerName: string; amount: { cents: number }; youPay: { cents: number } } | null;
    };
  }
  const apply = async (to: { id: string }, who = anna) =>
    run<Applied>(
      SUBMIT,
      { input: { group: globalId('Group', to.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() } },
      await cookieOf(who),
    );

  it('BEY-7: the employer pays the rest, the person nothing; quote and application say so', async () => {
    const { topUp } = await create();
    expect(topUp).toMatchObject({ status: 'OFFERED', accountNumber: anna.account.number });
    const mine = await cookieOf(anna);
    const { account } = await run<{ account: { topUps: { id: string; payerName: string }[] } }>(MINE, {}, mine);
    expect(account.topUps).toMatchObject([
      { payerName: 'SIA Piemērs', payerKind: 'EMPLOYER', status: 'OFFERED', limit: { cents: 10_000 } },
    ]);
    expect(await answer('acceptTopUp', account.topUps[0]!.id, mine)).toMatchObject({ topUp: { status: 'ACCEPTED' }, userErrors: [] });
    expect(await answer('declineTopUp', account.topUps[0]!.id, mine)).toMatchObject({ userErrors: [{ code: 'WRONG_STATUS' }] });
    const to = await group();
    expect(await run(QUOTE, { programme: globalId('Programme', to.programme.id) }, mine)).toEqual({
      youPay: { cents: 4_000 },
      topUp: { payerName: 'SIA Piemērs', amount: { cents: 4_000 }, youPay: { cents: 0 } },
      // whichever way she chooses: the promise gives 100.00 at most
      schemes: [{ topUp: { amount: { cents: 4_000 }, youPay: { cents: 0 } } }],
      topUpIfSelfPaid: { amount: { cents: 10_000 }, youPay: { cents: 30_000 } },
    });
    const { application } = await apply(to);
    expect(application).toMatchObject({
      coPayment: { cents: 4_000 },
      topUp: { payerName: 'SIA Piemērs', amount: { cents: 4_000 }, youPay: { cents: 0 }, paid: { cents: 0 } },
    });
    expect(await state(topUp!.id)).toMatchObject({ used: { cents: 4_000 }, free: { cents: 6_000 } });
    // released on withdrawal, whichever way it came
    const { topUp: after } = await run<{ application: unknown }>(
      WITHDRAW,
      { input: { application: application.id, idempotencyKey: randomUUID() } },
      mine,
    ).then((withdrawn) => withdrawn.application as { topUp: unknown });
    expect(after).toBeNull();
    expect(await state(topUp!.id)).toMatchObject({ used: { cents: 0 }, free: { cents: 10_000 }, uses: [{ isReleased: true }] });
  });

  it('BEY-7: rules on kind, amount, date and limit hold; a code makes it hold at once and works once', async () => {
    const mine = await cookieOf(anna);
    const { code } = await run<{ code: string }>(INVITE, { input: { idempotencyKey: randomUUID() } }, mine);
    const { topUp } = await create({ beneficiary: code.toLowerCase(), amountCents: 1_500, limitCents: 2_000 });
    expect(topUp).toMatchObject({ status: 'ACCEPTED', accountNumber: null });
    const refused = { topUp: null, userErrors: [{ code: 'INVALID', path: ['beneficiary'] }] };
    expect(await create({ beneficiary: code })).toEqual(refused);
    expect(await create({ beneficiary: 'IMK-999999' })).toEqual(refused);
    for (const [part, path] of [
      [{ limitCents: 0 }, 'limitCents'],
      [{ amountCents: -1 }, 'amountCents'],
      [{ validUntil: '2020-01-01' }, 'validUntil'],
      [{ payerKind: 'SELF' }, 'payerKind'],
      [{ payerName: ' ' }, 'payerName'],
      [{ programme: 'nav-tadas' }, 'programme'],
    ] as const)
      expect(await create(part)).toMatchObject({ userErrors: [{ code: 'INVALID', path: [path] }] });
    expect((await apply(await group())).application.topUp).toMatchObject({ amount: { cents: 1_500 }, youPay: { cents: 2_500 } });
    // what is left of the limit
    expect((await apply(await group())).application.topUp).toMatchObject({ amount: { cents: 500 }, youPay: { cents: 3_500 } });
    expect((await apply(await group())).application.topUp).toBeNull();
    expect(await answer('endTopUp', topUp!.id, payer)).toMatchObject({ topUp: { status: 'ENDED', used: { cents: 2_000 } } });
    const { code: another } = await run<{ code: string }>(INVITE, { input: { idempotencyKey: randomUUID() } }, mine);
    await create({ beneficiary: another, programmeKind: 'MICRO_CREDENTIAL' });
    await create({
      beneficiary: (await run<{ code: string }>(INVITE, { input: { idempotencyKey: randomUUID() } }, mine)).code,
      validUntil: '2026-11-22',
    });
    app.clock.set(new Date('2026-11-23T10:00:00Z'));
    expect((await apply(await group())).application.topUp).toBeNull();
    app.clock.set(new Date('2026-11-22T10:00:00Z'));
  });

  it('BEY-7, FUND-22: applications that ask at the same moment never take more than the limit', async () => {
    const { code } = await run<{ code: string }>(INVITE, { input: { idempotencyKey: randomUUID() } }, await cookieOf(anna));
    const { topUp } = await create({ beneficiary: code, limitCents: 6_000 });
    const groups = await Promise.all([1, 2, 3, 4].map(() => group()));
    const applied = await Promise.all(groups.map((to) => apply(to)));
    await Promise.all([1, 2, 3].map(() => takeTopUps({ em: app.orm.em.fork(), clock: app.clock })));
    const taken = applied.flatMap(({ application }) => application.topUp?.amount.cents ?? []);
    expect(taken.reduce((sum, cents) => sum + cents, 0)).toBeLessThanOrEqual(6_000);
    const now = await state(topUp!.id);
    expect(now).toMatchObject({ used: { cents: 6_000 }, free: { cents: 0 } });
    expect(now.uses.map(({ amount }) => amount.cents).sort()).toEqual([2_000, 4_000]);
  });

  it('BEY-7, FUND-16: a payment recorded in the payer’s name settles the promise; a smaller co-payment frees the rest', async () => {
    const bruno = await w.resident({ lowIncome: null });
    const { code } = await run<{ code: string }>(INVITE, { input: { idempotencyKey: randomUUID() } }, await cookieOf(bruno));
    const { topUp } = await create({ beneficiary: code });
    const to = await group();
    const { application } = await apply(to, bruno);
    const [{ provider }] = (await app.orm.em
      .fork()
      .execute('select p.provider_id as provider from programme p where p.id = ?', [to.programme.id])) as [{ provider: string }];
    const head = (await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: provider })).cookie;
    const seen = async () => (await run<{ topUp: object | null }>(LOOK, { id: application.id }, head)).topUp;
    expect(await seen()).toEqual({ amount: { cents: 4_000 }, youPay: { cents: 0 }, paid: { cents: 0 } });
    await run(
      RECORD,
      { input: { application: application.id, amount: 3_000, paidOn: '2026-11-22', payer: 'EMPLOYER', idempotencyKey: randomUUID() } },
      head,
    );
    await run(
      RECORD,
      { input: { application: application.id, amount: 500, paidOn: '2026-11-22', payer: 'SELF', idempotencyKey: randomUUID() } },
      head,
    );
    expect(await seen()).toEqual({ amount: { cents: 4_000 }, youPay: { cents: 0 }, paid: { cents: 3_000 } });
    expect((await state(topUp!.id)).uses).toEqual([{ amount: { cents: 4_000 }, paid: { cents: 3_000 }, isReleased: false }]);
    // the register confirms a low income: nothing remains to be paid
    await w.answer(bruno.person, 'lowIncome', true, 'SOCIAL_ASSISTANCE');
    await settleAllFacts({ em: app.orm.em.fork() as never, clock: app.clock });
    await trimTopUps({ em: app.orm.em.fork() as never, clock: app.clock });
    expect(await seen()).toBeNull();
    expect(await state(topUp!.id)).toMatchObject({ used: { cents: 0 } });
  });

  it('ROLE-3: a payer sees promises, not people; nobody sees or answers another’s', async () => {
    const { topUp } = await create();
    const stranger = await cookieOf(await w.resident());
    const rival = (await staff(app, Role.PAYER)).cookie;
    const notFound = { topUp: null, userErrors: [{ code: 'NOT_FOUND' }] };
    for (const cookie of [stranger, rival]) {
      expect(await answer('acceptTopUp', topUp!.id, cookie)).toMatchObject(notFound);
      expect(
        (await app.graphql<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id: topUp!.id }, cookie)).data.node,
      ).toBeNull();
    }
    expect(await answer('endTopUp', topUp!.id, rival)).toMatchObject(notFound);
    // the payer may not accept for the person
    expect(await answer('acceptTopUp', topUp!.id, payer)).toMatchObject(notFound);
    await expect(create({}, stranger)).rejects.toThrow('FORBIDDEN');
    const list = (cookie: string) => run<{ totalCount: number }>('{ consoleTopUps { totalCount } }', {}, cookie);
    expect((await list(payer)).totalCount).toBe(1);
    expect((await list(rival)).totalCount).toBe(0);
    await expect(list((await staff(app, Role.FINANCE_OFFICER)).cookie)).rejects.toThrow('FORBIDDEN');
    const account = globalId('LearningAccount', anna.account.id);
    const look = await app.graphql<{ node: { topUps?: object[] } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on LearningAccount { topUps { id } } } }',
      { id: account },
      payer,
    );
    expect(look.data.node?.topUps ?? []).toEqual([]);
  });
});
