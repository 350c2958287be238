import { globalId, localId } from 'server/shared/global-id.ts';
import { FundingSourceStatus } from 'server/modules/rules/funding-sources/funding-source-status.enum.ts';
import { hostedSources } from 'server/modules/rules/funding-sources/hosted/hosted-sources.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld, shareScheme } from 'server/testing/money-world.ts';
import { openAccountFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const text = (lv: string, en?: string) => ({ lv, ...(en ? { en } : {}) });

interface Version {
  id: string;
  number: number;
  status: string;
  effectiveFrom: string | null;
  createdBy: string | null;
  publishedBy: string | null;
  rules: never;
  inPlainWords: string[];
  differences: string[];
}
interface Source {
  id: string;
  code: string;
  name: string;
  status: string;
  eligibleUntil: string;
  schemes: { code: string; kind: string; inPlainWords: string; amount: { cents: number } | null }[];
  activeVersion: { number: number } | null;
  versions: Version[];
}
interface Refusal {
  code: string;
  message: string;
  path: string[];
}

const VERSION = `id number status effectiveFrom createdBy publishedBy rules inPlainWords(locale: LV) differences(locale: LV)`;
const SOURCE = `id code name(locale: LV) status eligibleUntil schemes { code kind inPlainWords(locale: LV) amount { cents } } activeVersion { number } versions { ${VERSION} }`;

describe('funding sources', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let manager: { cookie: string; personId: string };
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    manager = await staff(app, Role.FUNDING_SOURCE_MANAGER);
  });
  afterAll(() => app.close());

  const read = async (code: string, cookie?: string) =>
    (
      await app.graphql<{ fundingSource: Source | null }>(
        `query ($code: String!) { fundingSource(code: $code) { ${SOURCE} } }`,
        { code },
        cookie,
      )
    ).data.fundingSource;
  const mutate = async (name: string, inputType: string, input: object, cookie: string, answer = `fundingSource { ${SOURCE} }`) => {
    const { data, errors } = await app.graphql<
      Record<string, { fundingSource?: Source | null; version?: Version | null; userErrors: Refusal[] }>
    >(
      `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${answer} userErrors { code message(locale: LV) path } } }`,
      { input },
      cookie,
    );
    return { ...(data?.[name] ?? { userErrors: [] }), errors };
  };
  const draft = (source: { id: string }, rules: unknown, cookie = manager.cookie) =>
    mutate(
      'updateFundingSourceDraft',
      'UpdateFundingSourceDraftInput',
      { fundingSource: globalId('FundingSource', source.id), rules },
      cookie,
      `version { ${VERSION} }`,
    );
  const publish = (version: string, effectiveFrom = '2026-11-22', cookie = manager.cookie) =>
    mutate('publishFundingSourceVersion', 'PublishFundingSourceVersionInput', { version, effectiveFrom }, cookie, `version { ${VERSION} }`);

  it('CAT-9: a project is read by anybody: what it pays and by which rules', async () => {
    const source = await w.source({ code: '1.1.1', schemes: [grantScheme(), shareScheme()] });
    const told = await read('1.1.1');
    expect(told).toMatchObject({ code: '1.1.1', status: 'PUBLISHED', activeVersion: { number: 1 } });
    expect(told?.schemes.map(({ code, kind, amount }) => [code, kind, amount?.cents ?? null])).toEqual([
      ['GRANT', 'GRANT', 50_000],
      ['SHARE', 'PERCENTAGE', null],
    ]);
    expect(plain(told?.schemes[1]?.inPlainWords ?? '')).toContain(
      'Sedz 90 % no cenas. Sedz 100 %, ja: trūcīga vai maznodrošināta mājsaimniecība.',
    );
    expect(localId('FundingSource', told?.id ?? '')).toBe(source.id);
    const { data } = await app.graphql<{ fundingSources: { code: string }[] }>('{ fundingSources { code } }');
    expect(data.fundingSources.map(({ code }) => code)).toContain('1.1.1');
    expect(await read('nothing')).toBeNull();
  });

  it('FUND-2: the story: the grant from 500 to 750 in a draft, read in plain words, published', async () => {
    const imk = hostedSources('2026-11-22')[0]!.versions[1]!.rules;
    const source = await w.source({ code: '2.3.1.4.i', schemes: imk.schemes as never, rules: imk as never });
    const rules = structuredClone(imk);
    for (const scheme of rules.schemes) if (scheme.kind === 'GRANT') scheme.amountCents = 75_000;
    const made = await draft(source, rules);
    expect(made.userErrors).toEqual([]);
    expect([made.version?.number, made.version?.status, made.version?.createdBy]).toEqual([2, 'DRAFT', 'Anna Bērziņa']);
    expect(made.version?.differences.map(plain)).toEqual(['Piešķīrums mainās no 500,00 € uz 750,00 €.']);
    const { data } = await app.graphql<{ node: { differences: string[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on FundingSourceVersion { differences(locale: EN) } } }`,
      { id: made.version?.id },
      manager.cookie,
    );
    expect(data.node.differences).toEqual(['Grant changes from €500.00 to €750.00.']);

    expect((await read('2.3.1.4.i'))?.versions.map(({ number }) => number)).toEqual([1]);
    const published = await publish(made.version!.id, '2026-12-01');
    expect(published.userErrors).toEqual([]);
    expect([published.version?.status, published.version?.effectiveFrom, published.version?.publishedBy]).toEqual([
      'PUBLISHED',
      '2026-12-01',
      'Anna Bērziņa',
    ]);
    const before = await read('2.3.1.4.i');
    expect([before?.activeVersion?.number, before?.schemes.find(({ code }) => code === 'GRANT')?.amount?.cents]).toEqual([1, 50_000]);
    app.clock.set(new Date('2026-12-01T10:00:00Z'));
    const after = await read('2.3.1.4.i');
    app.clock.set(new Date('2026-11-22T10:00:00Z'));
    expect([
      after?.activeVersion?.number,
      after?.schemes.find(({ code }) => code === 'GRANT')?.amount?.cents,
      after?.versions.map(({ status }) => status),
    ]).toEqual([2, 75_000, ['SUPERSEDED', 'PUBLISHED']]);
  });

  it('FUND-2: a published version never changes; the next draft is another version', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const rules = (await read(source.code, manager.cookie))!.versions[0]!.rules as { applications: { maximumOpen: number | null } };
    const first = await draft(source, { ...rules, applications: { ...rules.applications, maximumOpen: 2 } });
    await publish(first.version!.id);
    expect((await publish(first.version!.id)).userErrors[0]?.code).toBe('WRONG_STATUS');
    const second = await draft(source, { ...rules, applications: { ...rules.applications, maximumOpen: 3 } });
    expect([second.version?.number, second.version?.id === first.version?.id]).toEqual([3, false]);
    expect(second.version?.differences).toEqual(['Atvērti pieteikumi vienai personai mainās no 2 uz 3.']);
  });

  it('FUND-2: nothing comes into force in the past, nor before what is already announced', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const rules = (await read(source.code, manager.cookie))!.versions[0]!.rules as object;
    const one = await draft(source, { ...rules, settlement: { paidWithinDays: 10 } });
    expect((await publish(one.version!.id, '2026-11-21')).userErrors[0]).toMatchObject({ code: 'INVALID', path: ['effectiveFrom'] });
    expect((await publish(one.version!.id, '2027-01-01')).userErrors).toEqual([]);
    const two = await draft(source, { ...rules, settlement: { paidWithinDays: 20 } });
    expect((await publish(two.version!.id, '2026-12-31')).userErrors[0]?.message).toContain('01.01.2027.');
    const same = await draft(source, { ...rules, settlement: { paidWithinDays: 10 } });
    expect((await publish(same.version!.id, '2027-02-01')).userErrors[0]?.code).toBe('INVALID');
  });

  it('FUND-2: where four eyes are asked for, the author does not publish', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], requiresFourEyes: true });
    const rules = (await read(source.code, manager.cookie))!.versions[0]!.rules as object;
    const made = await draft(source, { ...rules, settlement: { paidWithinDays: 14 } });
    expect((await publish(made.version!.id)).userErrors).toEqual([
      { code: 'NOT_ALLOWED', message: expect.stringContaining('cits cilvēks') as string, path: ['version'] },
    ]);
    const second = await staff(app, Role.FUNDING_SOURCE_MANAGER, { givenName: 'Otrs' });
    expect((await publish(made.version!.id, '2026-11-22', second.cookie)).userErrors).toEqual([]);
  });

  it('FUND-1: a source is made, filled, published, closed and archived without a programmer', async () => {
    const created = await mutate(
      'createFundingSource',
      'CreateFundingSourceInput',
      {
        code: '7.7.7',
        name: text('Jauns projekts', 'New project'),
        shortName: text('Jauns'),
        description: text('Maksā par mācībām.'),
        whoCanApply: text('Ikviens.'),
        institution: text('Aģentūra'),
        howToApply: text('Atver kontu.\nPiesakies.'),
        contactEmail: 'jauns@example.lv',
        eligibleFrom: '2026-12-01',
        eligibleUntil: '2028-12-31',
      },
      manager.cookie,
    );
    expect(created.userErrors).toEqual([]);
    expect([created.fundingSource?.status, created.fundingSource?.versions.map(({ status }) => status)]).toEqual(['DRAFT', ['DRAFT']]);
    expect(await read('7.7.7')).toBeNull();

    const source = { id: localId('FundingSource', created.fundingSource!.id)! };
    const rules = {
      period: { from: '2026-12-01', until: '2028-12-31' },
      targetGroup: {
        all: [{ criterion: 'AGE', from: 18 }, { any: [{ criterion: 'EMPLOYMENT', statuses: ['EMPLOYED'] }, { criterion: 'DISABILITY' }] }],
      },
      schemes: [
        {
          kind: 'PERCENTAGE',
          code: 'SHARE',
          name: { lv: 'Daļa' },
          coveredKinds: ['STUDY_COURSE'],
          shareBasisPoints: 8000,
          exempt: { criterion: 'LOW_INCOME' },
        },
      ],
      applications: { windows: [{ from: '2027-01-11T07:00:00Z', until: '2027-01-31T20:00:00Z' }] },
    };
    const made = await draft(source, rules);
    expect(made.userErrors).toEqual([]);
    expect(made.version?.inPlainWords.map(plain)).toEqual(
      expect.arrayContaining([
        'Daļa: sedz: 80 %.',
        'Mērķgrupa: vecums vismaz 18; viens no šiem: nodarbinātība: nodarbinātie vai noteikta invaliditāte.',
      ]),
    );
    await publish(made.version!.id, '2026-12-01');
    expect((await read('7.7.7'))?.status).toBe('PUBLISHED');

    expect(
      (await mutate('archiveFundingSource', 'FundingSourceIdInput', { fundingSource: created.fundingSource!.id }, manager.cookie))
        .userErrors[0]?.code,
    ).toBe('WRONG_STATUS');
    expect(
      (await mutate('closeFundingSource', 'FundingSourceIdInput', { fundingSource: created.fundingSource!.id }, manager.cookie))
        .fundingSource?.status,
    ).toBe('CLOSED');
    expect((await draft(source, rules)).userErrors[0]?.code).toBe('WRONG_STATUS');
    expect(
      (await mutate('archiveFundingSource', 'FundingSourceIdInput', { fundingSource: created.fundingSource!.id }, manager.cookie))
        .fundingSource?.status,
    ).toBe('ARCHIVED');
    expect((await read('7.7.7'))?.status).toBe('ARCHIVED');
    const { data } = await app.graphql<{ fundingSources: { code: string }[] }>('{ fundingSources { code } }');
    expect(data.fundingSources.map(({ code }) => code)).not.toContain('7.7.7');
  });

  it('FUND-1: names and contacts are changed; the code is unique', async () => {
    const source = await w.source({ code: '8.8.8' });
    const changed = await mutate(
      'updateFundingSource',
      'UpdateFundingSourceInput',
      { fundingSource: globalId('FundingSource', source.id), name: text('Cits nosaukums'), contactPhone: '' },
      manager.cookie,
    );
    expect([changed.fundingSource?.name, changed.userErrors]).toEqual(['Cits nosaukums', []]);
    const again = await mutate(
      'createFundingSource',
      'CreateFundingSourceInput',
      {
        code: '8.8.8',
        name: text('a'),
        shortName: text('a'),
        description: text('a'),
        whoCanApply: text('a'),
        institution: text('a'),
        contactEmail: 'a@example.lv',
        eligibleFrom: '2026-01-01',
        eligibleUntil: '2027-01-01',
      },
      manager.cookie,
    );
    expect(again.userErrors[0]).toMatchObject({ code: 'CONFLICT', path: ['code'] });
    for (const wrong of [{ name: text('   ') }, { contactEmail: 'nobody' }, { name: text('x'.repeat(6000)) }]) {
      expect(
        (
          await mutate(
            'updateFundingSource',
            'UpdateFundingSourceInput',
            { fundingSource: globalId('FundingSource', source.id), ...wrong },
            manager.cookie,
          )
        ).userErrors[0]?.code,
      ).toBe('INVALID');
    }
  });

  it('FUND-1: unsound rules are refused with the place and nothing is kept', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const rules = (await read(source.code, manager.cookie))!.versions[0]!.rules as { schemes: object[] };
    for (const [wrong, path] of [
      [{ ...rules, schemes: [] }, ['rules', 'schemes']],
      [{ ...rules, schemes: [{ ...rules.schemes[0], coveredKinds: ['DANCE'] }] }, ['rules', 'schemes', '0', 'coveredKinds', '0']],
      [{ ...rules, targetGroup: { all: [{ criterion: 'AGE', from: 30, to: 18 }] } }, ['rules', 'targetGroup', 'all', '0']],
      [{ ...rules, targetGroup: { criterion: 'SHOE_SIZE' } }, ['rules', 'targetGroup', 'criterion']],
      [{ ...rules, period: { from: '2027-01-01', until: '2026-01-01' } }, ['rules', 'period']],
      [{ ...rules, surprise: 1 }, ['rules']],
      [{ ...rules, schemes: [rules.schemes[0], rules.schemes[0]] }, ['rules', 'schemes', '1', 'code']],
      ['nonsense', ['rules']],
      [
        {
          ...rules,
          schemes: [{ kind: 'GRANT', code: 'G', name: { lv: 'x' }, coveredKinds: ['STUDY_COURSE'], amountCents: -5, capCents: 100 }],
        },
        ['rules', 'schemes', '0', 'code'],
      ],
    ] as const) {
      const { userErrors } = await draft(source, wrong);
      expect([userErrors[0]?.code, userErrors[0]?.path]).toEqual(['INVALID', path]);
      expect(userErrors[0]?.message).toContain('Noteikumos ir kļūda');
    }
    expect((await read(source.code, manager.cookie))?.versions).toHaveLength(1);
  });

  it('ROLE-2: residents, providers and managers of other sources may not touch rules; drafts do not exist for them', async () => {
    const mine = await w.source({ schemes: [fullCostScheme()] });
    const other = await w.source({ schemes: [fullCostScheme()] });
    const bound = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: other.id });
    const rules = { ...((await read(mine.code, manager.cookie))!.versions[0]!.rules as object), settlement: { paidWithinDays: 3 } };
    expect((await draft(mine, rules, bound.cookie)).userErrors).toEqual([
      { code: 'NOT_FOUND', message: expect.any(String) as string, path: ['fundingSource'] },
    ]);
    expect((await draft(other, rules, bound.cookie)).userErrors).toEqual([]);

    const made = await draft(mine, rules);
    expect((await publish(made.version!.id, '2026-11-22', bound.cookie)).userErrors[0]?.code).toBe('NOT_FOUND');
    const resident = await openAccountFor(app);
    const finance = await staff(app, Role.FINANCE_OFFICER);
    for (const cookie of [resident.cookie, finance.cookie])
      expect((await draft(mine, rules, cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await draft(mine, rules, '')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');

    const node = (cookie?: string) =>
      app.graphql<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id: made.version!.id }, cookie);
    expect((await node()).data.node).toBeNull();
    expect((await node(resident.cookie)).data.node).toBeNull();
    expect((await node(bound.cookie)).data.node).toBeNull();
    expect((await node(finance.cookie)).data.node).toEqual({ id: made.version!.id });

    const anonymous = await read(mine.code);
    expect(anonymous?.versions.map(({ number, createdBy, publishedBy }) => [number, createdBy, publishedBy])).toEqual([[1, null, null]]);
  });

  it('ROLE-2: a draft source exists for those who work on it only', async () => {
    const hidden = await w.fundingSource({ code: 'HIDDEN', status: FundingSourceStatus.DRAFT });
    const finance = await staff(app, Role.FINANCE_OFFICER);
    const id = globalId('FundingSource', hidden.id);
    expect(await read('HIDDEN')).toBeNull();
    expect((await read('HIDDEN', finance.cookie))?.code).toBe('HIDDEN');
    expect((await app.graphql<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id })).data.node).toBeNull();
    const list = (cookie: string) =>
      app.graphql<{ consoleFundingSources: { items: { code: string }[]; totalCount: number } }>(
        '{ consoleFundingSources(search: "HIDD") { items { code } totalCount } }',
        {},
        cookie,
      );
    expect((await list(finance.cookie)).data.consoleFundingSources).toEqual({ items: [{ code: 'HIDDEN' }], totalCount: 1 });
    expect((await list((await openAccountFor(app)).cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('FUND-1: the console list is ordered by its columns only, and tells about four eyes', async () => {
    const finance = await staff(app, Role.FINANCE_OFFICER);
    const list = (sort: object) =>
      app.graphql<{ consoleFundingSources: { items: { code: string; requiresFourEyes: boolean }[] } }>(
        'query ($sort: SortInput) { consoleFundingSources(sort: $sort, perPage: 100) { items { code requiresFourEyes } } }',
        { sort },
        finance.cookie,
      );
    const { data } = await list({ field: 'code', direction: 'DESC' });
    const codes = data.consoleFundingSources.items.map(({ code }) => code);
    expect(codes.indexOf('HIDDEN')).toBeLessThan(codes.indexOf('1.1.1'));
    expect(data.consoleFundingSources.items.some(({ requiresFourEyes }) => requiresFourEyes)).toBe(true);
    for (const field of ['constructor', '__proto__', 'id; drop table person', '']) {
      expect((await list({ field, direction: 'ASC' })).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        reason: 'INVALID',
      });
    }
  });

  it('FUND-21: budget figures come from the ledger and add up', async () => {
    const source = await w.source({ schemes: [grantScheme()], budgetCents: 200_000 });
    const resident = await w.resident();
    await w.grant(resident, await w.round(source));
    const { data } = await app.graphql<{
      fundingSource: { budget: Record<string, { cents: number }>; statistics: Record<string, number>; programmeCount: number };
    }>(
      `query ($code: String!) { fundingSource(code: $code) { programmeCount statistics { applications approved completed } budget { total { cents } free { cents } granted { cents } reserved { cents } payable { cents } paid { cents } other { cents } lapsed { cents } forfeited { cents } } } }`,
      { code: source.code },
    );
    const figures = Object.fromEntries(Object.entries(data.fundingSource.budget).map(([name, { cents }]) => [name, cents]));
    expect(figures).toEqual({
      total: 200_000,
      free: 150_000,
      granted: 50_000,
      reserved: 0,
      payable: 0,
      paid: 0,
      other: 0,
      lapsed: 0,
      forfeited: 0,
    });
    expect(data.fundingSource.statistics).toEqual({ applications: 0, approved: 0, completed: 0 });
    expect(data.fundingSource.programmeCount).toBe(0);
  });

  it('ROLE-6: who changed rules and when is on record', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const rules = (await read(source.code, manager.cookie))!.versions[0]!.rules as object;
    const made = await draft(source, { ...rules, settlement: { paidWithinDays: 5 } });
    await publish(made.version!.id);
    const id = localId('FundingSourceVersion', made.version!.id)!;
    const rows = await app.orm.em
      .fork()
      .execute<{ action: string; actor_id: string }[]>('select action, actor_id from audit_entry where subject = ? order by at, id', [
        `FundingSourceVersion:${id}`,
      ]);
    expect(rows).toEqual([
      { action: 'updateFundingSourceDraft', actor_id: manager.personId },
      { action: 'publishFundingSourceVersion', actor_id: manager.personId },
    ]);
  });
});
