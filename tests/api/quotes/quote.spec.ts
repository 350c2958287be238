import { globalId, localId } from 'server/shared/global-id.ts';
import { ProgrammeKind } from 'server/modules/catalogue/programmes/programme-kind.enum.ts';
import { LearningPath } from 'server/modules/catalogue/learning-paths/learning-path.entity.ts';
import { RoundStatus } from 'server/modules/money/allocation-rounds/round-status.enum.ts';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld, shareScheme } from 'server/testing/money-world.ts';
import { openAccountFor, personFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const QUOTE = `query ($input: QuoteInput!) { quote(input: $input) {
  headline(locale: LV) reason(locale: LV) youPay { cents } price { cents } isAvailable on
  programme { title(locale: LV) }
  best { schemeCode fundingSource { code } fromGrants { grantId amount { cents } } reserve { cents } coPaymentIfConfirmed { cents } }
  schemes { schemeCode kind eligibility pays { cents } coPayment { cents } isBest version smallestChange(locale: LV) fundingSource { code }
    criteria { code result origin register sentence(locale: LV) remedy(locale: LV) } }
} }`;

interface Answer {
  quote: {
    headline: string;
    reason: string;
    youPay: { cents: number };
    price: { cents: number };
    isAvailable: boolean;
    on: string;
    programme: { title: string };
    best: {
      schemeCode: string;
      fundingSource: { code: string };
      fromGrants: { grantId: string | null; amount: { cents: number } }[];
      reserve: { cents: number };
      coPaymentIfConfirmed: { cents: number } | null;
    } | null;
    schemes: {
      schemeCode: string;
      eligibility: string;
      pays: { cents: number };
      coPayment: { cents: number };
      isBest: boolean;
      version: number;
      smallestChange: string | null;
      criteria: { code: string; result: string; origin: string; register: string | null; sentence: string; remedy: string | null }[];
    }[];
  };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('Query.quote', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const ask = (input: object, cookie?: string) => app.graphql<Answer>(QUOTE, { input }, cookie);

  it('CAT-8: a visitor of 30 is told what a new account would get', async () => {
    const source = await w.source({ schemes: [grantScheme()], rules: { targetGroup: { criterion: 'AGE', from: 18 } } });
    await w.round(source, { roundOn: '2027-01-21', status: RoundStatus.DRAFT, chooseBy: '2027-07-20', useBy: '2028-01-20' });
    const programme = await w.programme({ priceCents: 41_213, fundingSources: [source] });
    const { data } = await ask({ programme: globalId('Programme', programme.id), answers: { age: 30 } });
    expect([plain(data.quote.headline), data.quote.youPay.cents, data.quote.isAvailable]).toEqual(['Jums: 0 €', 0, true]);
    expect(plain(data.quote.reason)).toContain('21.01.2027. piešķir 500,00 €; tas sedz 412,13 €');
    expect(data.quote.best?.fromGrants).toEqual([{ grantId: null, amount: { cents: 41_213 } }]);
    expect(data.quote.on).toBe('2026-11-22');
  });

  it('CAT-8: a visitor of 17 is told why not', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], rules: { targetGroup: { criterion: 'AGE', from: 18 } } });
    const programme = await w.programme({ priceCents: 41_213, fundingSources: [source] });
    const { data } = await ask({ programme: globalId('Programme', programme.id), answers: { age: 17 } });
    expect(data.quote.isAvailable).toBe(false);
    expect(data.quote.youPay.cents).toBe(41_213);
    expect(data.quote.headline).toMatch(/^Nav pieejams, jo .*17 gadi; vajadzīgais vecums ir vismaz 18\.$/);
    expect(data.quote.best).toBeNull();
  });

  it('FUND-18: an account holder is quoted by grants and registers, the best marked', async () => {
    const grants = await w.source({ schemes: [grantScheme()] });
    const share = await w.source({ schemes: [shareScheme()] });
    const holder = await openAccountFor(app);
    const resident = { person: { id: holder.personId }, account: { id: holder.accountId } } as never;
    const round = await w.round(grants);
    const grant = await w.grant(resident, round);
    await w.answer({ id: holder.personId } as never, 'lowIncome', false, 'SOCIAL_ASSISTANCE');
    const programme = await w.programme({ priceCents: 55_521, fundingSources: [grants, share] });
    const { data } = await ask({ programme: globalId('Programme', programme.id) }, holder.cookie);
    const told = data.quote.schemes.map(({ schemeCode, eligibility, pays, coPayment, isBest }) => [
      schemeCode,
      eligibility,
      pays.cents,
      coPayment.cents,
      isBest,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['GRANT', 'MET', 50_000, 5_521, true],
        ['SHARE', 'MET', 49_969, 5_552, false],
      ]),
    );
    expect(data.quote.best?.fromGrants.map(({ grantId, amount }) => [localId('Grant', grantId ?? ''), amount.cents])).toEqual([
      [grant.id, 50_000],
    ]);
  });

  it('FUND-6: a register that does not answer leaves the fact open; all is reserved', async () => {
    const source = await w.source({ schemes: [shareScheme()] });
    const holder = await openAccountFor(app);
    const programme = await w.programme({ priceCents: 40_000, fundingSources: [source] });
    const { data } = await ask({ programme: globalId('Programme', programme.id) }, holder.cookie);
    expect(plain(data.quote.headline)).toBe('Jums: 40,00 € vai 0 €');
    expect(plain(data.quote.reason)).toBe('40,00 €, vai 0,00 €, ja reģistrs apstiprinās zemus ienākumus.');
    expect([data.quote.best?.reserve.cents, data.quote.best?.coPaymentIfConfirmed?.cents]).toEqual([40_000, 0]);
  });

  it('FUND-8: full cost wants a learning path, and names it', async () => {
    const source = await w.source({ schemes: [fullCostScheme({ conditions: { criterion: 'LEARNING_PATH' } })] });
    const holder = await openAccountFor(app);
    const programme = await w.programme({
      kind: ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION,
      priceCents: 212_719,
      fundingSources: [source],
    });
    const without = await ask({ programme: globalId('Programme', programme.id) }, holder.cookie);
    expect(without.data.quote.schemes[0]?.eligibility).toBe('NOT_MET');
    expect(without.data.quote.schemes[0]?.smallestChange).toMatch(/mācību ceļu\.$/);
    const em = app.orm.em.fork();
    await em.persist(em.create(LearningPath, { account: holder.accountId, goal: 'Programmētājs', programmeIds: [] })).flush();
    const withPath = await ask({ programme: globalId('Programme', programme.id) }, holder.cookie);
    expect(plain(withPath.data.quote.headline)).toBe('Jums: 0 €');
  });

  it('FUND-9: a group that ends after the use-by date cannot use the grant', async () => {
    const source = await w.source({ schemes: [grantScheme()] });
    const holder = await openAccountFor(app);
    const round = await w.round(source, { chooseBy: '2027-03-01', useBy: '2027-06-30' });
    await w.grant({ person: { id: holder.personId }, account: { id: holder.accountId } } as never, round);
    const programme = await w.programme({ fundingSources: [source] });
    const late = await w.group({ programme, startsOn: '2027-05-01', endsOn: '2027-07-01' });
    const input = { programme: globalId('Programme', programme.id), group: globalId('Group', late.id) };
    expect((await ask(input, holder.cookie)).data.quote.schemes[0]?.eligibility).toBe('NOT_MET');
    expect((await ask({ programme: input.programme }, holder.cookie)).data.quote.schemes[0]?.eligibility).toBe('MET');
  });

  it('FUND-5: every condition comes with its answer, origin and what would settle it', async () => {
    const source = await w.source({
      schemes: [shareScheme()],
      rules: {
        targetGroup: {
          all: [
            { criterion: 'AGE', from: 18 },
            { criterion: 'EMPLOYMENT', statuses: ['EMPLOYED'] },
          ],
        },
      },
    });
    const programme = await w.programme({ fundingSources: [source] });
    const { data } = await ask({ programme: globalId('Programme', programme.id), answers: { age: 40 } });
    const criteria = data.quote.schemes[0]?.criteria ?? [];
    expect(criteria.map(({ code, result }) => [code, result])).toEqual([
      ['DATE_WINDOW', 'MET'],
      ['AGE', 'MET'],
      ['EMPLOYMENT', 'UNKNOWN'],
      ['PROGRAMME_KIND', 'MET'],
    ]);
    expect(criteria[1]?.origin).toBe('SELF_DECLARED');
    expect(criteria[2]?.remedy).not.toBeNull();
  });

  it('FUND-3: a programme of no source is paid by people themselves', async () => {
    const programme = await w.programme({ priceCents: 9_900 });
    const { data } = await ask({ programme: globalId('Programme', programme.id), answers: { age: 30 } });
    expect([plain(data.quote.headline), data.quote.isAvailable, data.quote.schemes]).toEqual(['Jums: 99,00 €', true, []]);
  });

  it('FUND-2: a draft of a source and a source not in force do not count', async () => {
    const future = await w.source({ schemes: [fullCostScheme()] });
    await app.orm.em
      .fork()
      .execute(`update funding_source_version set effective_from = '2027-01-01' where funding_source_id = ?`, [future.id]);
    const programme = await w.programme({ fundingSources: [future] });
    const input = { programme: globalId('Programme', programme.id), answers: { age: 30 } };
    expect((await ask(input)).data.quote.schemes).toEqual([]);
    expect((await ask({ ...input, on: '2027-01-01' })).data.quote.schemes).toHaveLength(1);
  });

  it('ACC-2: somebody without an account is quoted by the age that is known', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], rules: { targetGroup: { criterion: 'AGE', from: 18 } } });
    const programme = await w.programme({ fundingSources: [source] });
    const young = await personFor(app, { birthDate: '2010-01-01' });
    const { data } = await ask({ programme: globalId('Programme', programme.id) }, young.cookie);
    expect(data.quote.headline).toMatch(/16 gadi; vajadzīgais vecums ir vismaz 18/);
  });

  it('refuses what does not exist and what makes no sense, with a clear code', async () => {
    const programme = await w.programme();
    const id = globalId('Programme', programme.id);
    for (const [input, code] of [
      [{ programme: 'nonsense' }, 'NOT_FOUND'],
      [{ programme: globalId('Group', programme.id) }, 'NOT_FOUND'],
      [{ programme: globalId('Programme', '00000000-0000-4000-8000-000000000000') }, 'NOT_FOUND'],
      [{ programme: id, answers: { age: -1 } }, 'INVALID'],
      [{ programme: id, answers: { age: 131 } }, 'INVALID'],
      [{ programme: id, answers: { age: 2_000_000_000 } }, 'INVALID'],
      [{ programme: id, answers: { municipality: 'x'.repeat(1000) } }, 'INVALID'],
      [{ programme: id, on: '2026-02-30' }, 'BAD_USER_INPUT'],
      [{ programme: id, answers: { employment: 'KING' } }, 'BAD_USER_INPUT'],
    ] as const) {
      const { errors } = await ask(input);
      const { code: kind, reason } = (errors?.[0]?.extensions ?? {}) as { code?: string; reason?: string };
      expect([input, kind, reason ?? null]).toEqual([input, 'BAD_USER_INPUT', code === 'BAD_USER_INPUT' ? null : code]);
    }
    const strange = await ask({ programme: id, answers: { municipality: "🙂'; drop table person; --" } });
    expect(strange.errors).toBeUndefined();
  });
});

describe('SchemeQuote', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  it('BEY-21: a refusal names the rules with their day, the way to contest it, and nothing of the kind when it is met', async () => {
    const source = await w.source({
      schemes: [fullCostScheme()],
      rules: { targetGroup: { criterion: 'AGE', from: 18 }, appeal: { withinDays: 21, where: { lv: 'apelacija@stars.example' } } },
    });
    const programme = await w.programme({ fundingSources: [source] });
    const answer = async (age: number) => {
      const { data } = await app.graphql<{ quote: { schemes: object[] } }>(
        `query ($input: QuoteInput!) { quote(input: $input) { schemes { eligibility version rulesFrom smallestChange(locale: LV) ifYouDisagree(locale: LV) } } }`,
        { input: { programme: globalId('Programme', programme.id), answers: { age } } },
      );
      return data.quote.schemes[0];
    };
    expect(await answer(17)).toEqual({
      eligibility: 'NOT_MET',
      version: 1,
      rulesFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      smallestChange: expect.stringMatching(/18/),
      ifYouDisagree:
        'Šī ir pārbaude, vēl ne lēmums. Ja tai nepiekrīti, raksti: apelacija@stars.example. Norādi programmu un to, kam nepiekrīti un kāpēc. Ja noraida pieteikumu, to var apstrīdēt 21 dienas laikā.',
    });
    expect(await answer(30)).toMatchObject({ eligibility: 'MET', version: 1, ifYouDisagree: null });
  });
});

describe('Programme.quote', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  it('CAT-8: a whole page of the catalogue is quoted in one request', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], rules: { targetGroup: { criterion: 'AGE', from: 18 } } });
    for (let index = 0; index < 12; index += 1)
      await w.programme({ priceCents: 10_000 + index, fundingSources: index % 2 === 0 ? [source] : [] });
    let statements = 0;
    const connection = app.orm.em.getConnection();
    const execute = connection.execute.bind(connection);
    connection.execute = ((...args: Parameters<typeof execute>) => {
      statements += 1;
      return execute(...args);
    }) as typeof connection.execute;
    const { data, errors } = await app.graphql<{
      programmes: { nodes: { price: { cents: number }; quote: { headline: string; youPay: { cents: number } } }[] };
    }>(
      `query ($answers: AnonymousAnswers) { programmes(first: 50) { nodes { price { cents } quote(answers: $answers) { headline(locale: LV) youPay { cents } } } } }`,
      { answers: { age: 30 } },
    );
    connection.execute = execute as typeof connection.execute;
    expect(errors).toBeUndefined();
    expect(data.programmes.nodes).toHaveLength(12);
    for (const { price, quote } of data.programmes.nodes) expect(quote.youPay.cents).toBe(price.cents % 2 === 0 ? 0 : price.cents);
    expect(statements).toBeLessThan(15);
  });
});
