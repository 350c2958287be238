import { randomUUID } from 'node:crypto';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MONEY = `{ viewer { account {
  balances { granted { cents } available { cents } reserved { cents } spent { cents } declined { cents } lapsed { cents } carriedOver { cents } chooseBy useBy ifNothingIsDone(locale: EN) fundingSource { code } }
  grants { id status available { cents } chooseBy choices { kind isAllowed consequence(locale: EN) } }
  movements { totalCount nodes { kind amount { cents } sentence(locale: EN) application { number } } } } } }`;
const choose = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { grant { id status available { cents } carriedOver { cents } chooseBy } userErrors { code message(locale: EN) path } } }`;
const CARRY_OVER = choose('carryOverGrant', 'CarryOverGrantInput');
const DECLINE = choose('declineGrant', 'DeclineGrantInput');
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id number } userErrors { code } } }`;

interface Money {
  viewer: {
    account: {
      balances: Record<string, unknown>[];
      grants: { id: string; status: string; choices: { kind: string; isAllowed: boolean; consequence: string }[] }[];
      movements: { totalCount: number; nodes: { kind: string; sentence: string; application: { number: string } | null }[] };
    };
  };
}
interface Chosen {
  grant: { status: string; available: { cents: number }; chooseBy: string } | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

describe('choices on a grant', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  async function holder() {
    const source = await w.source({ code: `1.1.1.${randomUUID().slice(0, 6)}.i` });
    const anna = await w.resident();
    const grant = await w.grant(anna, await w.round(source, { chooseBy: '2027-05-21', useBy: '2027-12-31' }));
    return { source, anna, cookie: await sessionFor(app, anna.person.id), id: globalId('Grant', grant.id) };
  }
  const money = async (cookie: string) => (await app.graphql<Money>(MONEY, {}, cookie)).data.viewer.account;
  async function run(mutation: string, input: object, cookie: string): Promise<Chosen> {
    const { data, errors } = await app.graphql<Record<string, Chosen>>(
      mutation,
      { input: { idempotencyKey: randomUUID(), ...input } },
      cookie,
    );
    if (errors) throw new Error(errors[0]!.extensions.code);
    return Object.values(data)[0]!;
  }

  it('ACC-6, ACC-7: the page says how much, until when, what happens if nothing is done, and what each choice means', async () => {
    const { cookie, source } = await holder();
    const { balances, grants } = await money(cookie);
    expect(balances).toEqual([
      {
        granted: { cents: 50_000 },
        available: { cents: 50_000 },
        reserved: { cents: 0 },
        spent: { cents: 0 },
        declined: { cents: 0 },
        lapsed: { cents: 0 },
        carriedOver: { cents: 0 },
        chooseBy: '2027-05-21',
        useBy: '2027-12-31',
        ifNothingIsDone: 'If you do nothing by 21 May 2027, €500.00 lapses. You get no money in the next round.',
        fundingSource: { code: source.code },
      },
    ]);
    expect(grants[0]!.choices.map(({ kind, isAllowed }) => [kind, isAllowed])).toEqual([
      ['SPEND', true],
      ['CARRY_OVER', true],
      ['DECLINE', true],
    ]);
    expect(grants[0]!.choices[1]!.consequence).toBe(
      '€500.00 stays yours until 21 November 2027. This can be done once and cannot be undone.',
    );
  });

  it('ACC-6: every movement is a sentence, with the application it was for', async () => {
    const { cookie, source } = await holder();
    const group = await w.group({
      programme: await w.programme({
        priceCents: 41_213,
        title: { lv: 'Kiberdrošības pamati', en: 'Cyber security basics' },
        fundingSources: [source],
      }),
    });
    const { data } = await app.graphql<{ submitApplication: { application: { number: string } } }>(
      SUBMIT,
      { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: 'a' } },
      cookie,
    );
    const { movements } = await money(cookie);
    expect(movements.totalCount).toBe(2);
    expect(movements.nodes[0]).toMatchObject({
      kind: 'RESERVE',
      sentence: '€412.13 reserved for “Cyber security basics”.',
      application: { number: data.submitApplication.application.number },
    });
    expect(movements.nodes[1]!.sentence).toMatch(/^You received €500.00 from/);
  });

  it('FUND-10: carrying over is possible once, and the same key gives the same answer', async () => {
    const { cookie, id } = await holder();
    const first = await run(CARRY_OVER, { grant: id, idempotencyKey: 'keep it' }, cookie);
    expect(first).toMatchObject({
      grant: { status: 'CARRIED_OVER', available: { cents: 50_000 }, chooseBy: '2027-11-21' },
      userErrors: [],
    });
    expect(await run(CARRY_OVER, { grant: id, idempotencyKey: 'keep it' }, cookie)).toEqual(first);
    expect((await run(CARRY_OVER, { grant: id }, cookie)).userErrors).toMatchObject([{ code: 'WRONG_STATUS', path: ['grant'] }]);
    expect((await run(DECLINE, { grant: id, idempotencyKey: 'keep it' }, cookie)).userErrors).toMatchObject([
      { code: 'DUPLICATE_KEY', path: ['idempotencyKey'] },
    ]);
  });

  it('FUND-10: declining gives the money back; clicking ten times at once gives it back once', async () => {
    const { cookie, id, source } = await holder();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => run(DECLINE, { grant: id, idempotencyKey: index < 5 ? 'same' : randomUUID() }, cookie)),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0).every(({ grant }) => grant!.status === 'DECLINED')).toBe(true);
    const [row] = await app.orm.em
      .fork()
      .execute<{ count: string; cents: string }[]>(
        `select count(*), sum(amount_cents) as cents from ledger_transfer where kind = 'DECLINE' and funding_source_id = ?`,
        [source.id],
      );
    expect([Number(row!.count), Number(row!.cents)]).toEqual([1, 50_000]);
    expect((await money(cookie)).grants[0]!.choices.every(({ isAllowed }) => !isAllowed)).toBe(true);
  });

  it('FUND-10: after the choose-by date there is nothing to choose', async () => {
    const { cookie, id } = await holder();
    app.clock.set(new Date('2027-05-21T20:59:59Z'));
    expect((await money(await again(cookie, id)))!.grants[0]!.choices[0]!.isAllowed).toBe(true);
    app.clock.set(new Date('2027-05-21T21:00:00Z'));
    expect((await run(CARRY_OVER, { grant: id }, await again(cookie, id))).userErrors).toEqual([
      { code: 'WRONG_STATUS', message: 'The last day to choose was 21 May 2027.', path: ['grant'] },
    ]);
    app.clock.set(new Date('2026-11-22T10:00:00Z'));
  });

  /** The clock has jumped beyond the session: log in again. */
  async function again(_: string, id: string): Promise<string> {
    const grantId = Buffer.from(id, 'base64url').toString().split(':')[1];
    const [row] = await app.orm.em
      .fork()
      .execute<{ person: string }[]>(
        'select l.person_id as person from training_grant g join learning_account l on l.id = g.account_id where g.id = ?',
        [grantId],
      );
    return sessionFor(app, row!.person);
  }

  it('ROLE-3: somebody else’s grant does not exist', async () => {
    const { id } = await holder();
    const { cookie: stranger } = await holder();
    for (const mutation of [CARRY_OVER, DECLINE])
      expect((await run(mutation, { grant: id }, stranger)).userErrors[0]!.code).toBe('NOT_FOUND');
    const node = (cookie?: string) =>
      app.graphql<{ node: { id: string } | null }>('query ($id: ID!) { node(id: $id) { id } }', { id }, cookie);
    expect((await node(stranger)).data.node).toBeNull();
    expect((await node()).data.node).toBeNull();
    const provider = await staff(app, Role.PROVIDER_USER, { providerId: (await w.provider()).id });
    expect((await node(provider.cookie)).data.node).toBeNull();
  });
});
