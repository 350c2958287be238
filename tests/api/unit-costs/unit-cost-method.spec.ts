import { Role } from 'server/modules/platform/access/role.enum.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { globalId, localId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Method {
  id: string;
  code: string;
  rates: {
    id: string;
    validFrom: string;
    validUntil: string | null;
    isInForce: boolean;
    createdBy: string | null;
    coefficients: { sector: string; tenThousandths: number }[];
  }[];
}
interface Answer {
  method: Method | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

const METHOD = `id code rates { id validFrom validUntil isInForce createdBy coefficients { sector tenThousandths } }`;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('unit-cost methods', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let manager: { cookie: string; personId: string };
  let codes = 0;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    manager = await staff(app, Role.FUNDING_SOURCE_MANAGER);
    const base = world(app.orm, app.clock);
    await base.entry(Vocabulary.SECTOR, 'ICT');
    await base.entry(Vocabulary.LANGUAGE, 'lv');
  });
  afterAll(() => app.close());

  const change = async (name: string, input: object, cookie = manager.cookie): Promise<Answer> =>
    (
      await app.graphql<Record<string, Answer>>(
        `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { method { ${METHOD} } userErrors { code message(locale: LV) path } } }`,
        { input },
        cookie,
      )
    ).data[name]!;
  const method = async (rounding = 'HOURLY') => {
    codes += 1;
    return (await change('createUnitCostMethod', { code: `M-${codes}`, rounding, nameLv: 'Metode', descriptionLv: 'Lēmums Nr. 1' }))
      .method!;
  };
  const rate = (id: string, validFrom: string, more: object = {}) =>
    change('addUnitCostRate', {
      method: id,
      validFrom,
      baseTenThousandths: 15_600,
      coefficients: [{ sector: 'ICT', tenThousandths: 12_800 }],
      ...more,
    });
  const price = async (code: string, hours: number, on?: string) =>
    (
      await app.graphql<{ unitCostPrice: { price: { cents: number } | null; calculation: string } }>(
        `query ($input: UnitCostPriceInput!) { unitCostPrice(input: $input) { price { cents } calculation(locale: LV) } }`,
        { input: { method: code, sector: 'ICT', hours, ...(on ? { on } : {}) } },
      )
    ).data.unitCostPrice;

  it('FUND-19: anybody reads what a programme costs on a day, with the calculation', async () => {
    const { id, code } = await method();
    expect((await rate(id, '2026-01-01')).userErrors).toEqual([]);
    const told = await price(code, 160);
    expect(told.price?.cents).toBe(32_000);
    expect(plain(told.calculation)).toBe('1,56 € × 1,28 = 2,00 € stundā; × 160 h = 320,00 €');
    expect((await price(code, 160, '2025-12-31')).price).toBeNull();
    expect((await price('NONE', 160)).price).toBeNull();
  });

  it('FUND-19: a method can round only at the end', async () => {
    const { id, code } = await method('TOTAL');
    await rate(id, '2026-01-01', { baseTenThousandths: 26_714, coefficients: [{ sector: 'ICT', tenThousandths: 10_000 }] });
    const told = await price(code, 160);
    expect([told.price?.cents, plain(told.calculation)]).toEqual([42_742, '2,6714 € × 1,00 × 160 h = 427,42 €']);
  });

  it('FUND-19: new figures end the ones before, and every day has its own', async () => {
    const { id, code } = await method();
    await rate(id, '2026-01-01');
    const added = await rate(id, '2026-12-01', { baseTenThousandths: 20_000, endsPrevious: true });
    expect(added.method?.rates.map(({ validFrom, validUntil, isInForce }) => [validFrom, validUntil, isInForce])).toEqual([
      ['2026-12-01', null, false],
      ['2026-01-01', '2026-11-30', true],
    ]);
    expect(added.method?.rates[0]?.createdBy).toBe('Anna Bērziņa');
    expect([(await price(code, 100, '2026-11-30')).price?.cents, (await price(code, 100, '2026-12-01')).price?.cents]).toEqual([
      20_000, 25_600,
    ]);
  });

  it('FUND-19: overlapping validity is refused by the database, two at once too', async () => {
    const { id } = await method();
    await rate(id, '2026-01-01');
    expect((await rate(id, '2026-06-01')).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['validFrom'] }]);
    const other = await method();
    const both = await Promise.all([rate(other.id, '2026-01-01'), rate(other.id, '2026-02-01')]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    await expect(
      app.orm.em
        .fork()
        .execute(
          `insert into unit_cost_rate (method_id, valid_from, base_ten_thousandths, coefficients) values (?, '2026-05-01', 1, '{"ICT": 1}')`,
          [localId('UnitCostMethod', id)],
        ),
    ).rejects.toThrow('rates_of_a_method_do_not_overlap');
  });

  it('FUND-19: past days do not change', async () => {
    const { id } = await method();
    const { method: with1 } = await rate(id, '2026-01-01');
    const end = (validUntil: string) => change('endUnitCostRate', { rate: with1!.rates[0]!.id, validUntil });
    expect((await end('2026-11-01')).userErrors).toMatchObject([{ code: 'INVALID', path: ['validUntil'] }]);
    expect((await end('2026-11-30')).method?.rates[0]?.validUntil).toBe('2026-11-30');
  });

  it('FUND-19: nonsense is refused at its field', async () => {
    const { id, code } = await method();
    expect((await change('createUnitCostMethod', { code, rounding: 'TOTAL', nameLv: 'X', descriptionLv: 'X' })).userErrors[0]?.code).toBe(
      'CONFLICT',
    );
    expect((await rate(id, '2026-01-01', { coefficients: [{ sector: 'NONE', tenThousandths: 1 }] })).userErrors[0]?.path).toEqual([
      'coefficients',
      '0',
      'sector',
    ]);
    expect((await rate(id, '2026-01-01', { baseTenThousandths: 0 })).userErrors[0]?.path).toEqual(['baseTenThousandths']);
    expect((await rate(id, '2026-02-01', { validUntil: '2026-01-01' })).userErrors[0]?.path).toEqual(['validUntil']);
  });

  it('ROLE-2: a manager of one source does not keep what is everybody’s', async () => {
    const source = await w.source({});
    const bound = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: source.id });
    const answer = await change(
      'createUnitCostMethod',
      { code: 'BOUND', rounding: 'TOTAL', nameLv: 'X', descriptionLv: 'X' },
      bound.cookie,
    );
    expect(answer.userErrors[0]?.code).toBe('NOT_FOUND');
  });

  it('FUND-19: where a source prescribes the method a changed price must be its result, or have a ground', async () => {
    const { id, code } = await method();
    await rate(id, '2026-01-01');
    const source = await w.source({ schemes: [fullCostScheme()], rules: { unitCostMethod: code } });
    const programme = await w.programme({ hours: 160, priceCents: 50_000, sector: 'ICT', fundingSources: [source] });
    const { data } = await app.graphql<{
      node: { unitCost: { price: { cents: number }; agreed: { cents: number }; isEqual: boolean; fundingSource: string } };
    }>(`query ($id: ID!) { node(id: $id) { ... on Programme { unitCost { price { cents } agreed { cents } isEqual fundingSource } } } }`, {
      id: globalId('Programme', programme.id),
    });
    expect(data.node.unitCost).toEqual({ price: { cents: 32_000 }, agreed: { cents: 50_000 }, isEqual: false, fundingSource: source.code });

    const administrator = await staff(app, Role.PLATFORM_ADMINISTRATOR);
    const update = async (priceCents: number, more: object = {}) =>
      (
        await app.graphql<{ updateProgramme: { userErrors: Answer['userErrors'] } }>(
          `mutation ($input: UpdateProgrammeInput!) { updateProgramme(input: $input) { userErrors { code message(locale: LV) path } } }`,
          {
            input: {
              id: globalId('Programme', programme.id),
              programme: {
                titleLv: 'Datu apstrāde',
                summaryLv: 'Īsi',
                kind: programme.kind,
                mode: programme.mode,
                hours: 160,
                language: 'lv',
                sector: 'ICT',
                status: programme.status,
                priceCents,
                ...more,
              },
            },
          },
          administrator.cookie,
        )
      ).data.updateProgramme.userErrors;
    const [refusal] = await update(33_000);
    expect([refusal?.code, refusal?.path]).toEqual(['INVALID', ['programme', 'priceCents']]);
    expect(plain(refusal?.message ?? '')).toContain('320,00 €');
    expect(await update(33_000, { priceGround: 'Iepirkums VIAA 2026/12' })).toEqual([]);
    expect(await update(32_000)).toEqual([]);
  });
});
