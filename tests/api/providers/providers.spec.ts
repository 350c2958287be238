import { ProgrammeStatus } from 'server/modules/catalogue/programmes/programme-status.enum.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('Query.providers and Query.provider', () => {
  let app: TestApp;
  let make: World;
  let riga: string;

  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
    await make.entry(Vocabulary.MUNICIPALITY, 'LV-RIX', { lv: 'Rīga', en: 'Riga' });
    const one = await make.provider({
      name: 'Rīgas Valsts tehnikums',
      slug: 'rvt',
      municipalityCode: 'LV-RIX',
      description: { lv: 'Par mums', en: 'About us' },
      website: 'https://rvt.lv',
    });
    riga = one.id;
    const place = await make.place({ provider: one, address: 'Krišjāņa Valdemāra iela 1c', municipality: 'LV-RIX' });
    const two = await make.provider({ name: 'Āgenskalna skola', slug: 'agenskalns' });
    await make.provider({ name: 'Čiekurkalna koledža', slug: 'ciekurkalns' });
    const source = await make.fundingSource({ code: '2.3.1.4.i' });
    const first = await make.programme({ provider: one, places: [place], title: 'Viens', fundingSources: [source] });
    const past = await make.programme({ provider: one, title: 'Divi', status: ProgrammeStatus.PAST });
    await make.programme({ provider: one, title: 'Trīs', status: ProgrammeStatus.DRAFT });
    await make.answers(first, 6, { knowledge: 5, content: 5, teacher: 5, organisation: 5 });
    await make.answers(past, 4, { knowledge: 4, content: 4, teacher: 4, organisation: 4 });
    await make.answers(await make.programme({ provider: two, title: 'Četri' }), 9);
  });
  afterAll(() => app.close());

  it('CAT-7: lists providers by name as Latvians do, page by page', async () => {
    const ask = async (args: string) =>
      (
        await app.graphql<{
          providers: { totalCount: number; nodes: { slug: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        }>(`{ providers${args} { totalCount nodes { slug } pageInfo { endCursor hasNextPage } } }`)
      ).data.providers;
    const all = await ask('');
    expect(all).toMatchObject({
      totalCount: 3,
      nodes: [{ slug: 'agenskalns' }, { slug: 'ciekurkalns' }, { slug: 'rvt' }],
      pageInfo: { hasNextPage: false },
    });
    const first = await ask('(first: 2)');
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect((await ask(`(first: 2, after: "${first.pageInfo.endCursor}")`)).nodes).toEqual([{ slug: 'rvt' }]);
  });

  it.each([
    ['(search: "rīgas tehnikumi")', ['rvt']],
    ['(search: "ciekurkalna")', ['ciekurkalns']],
    ['(search: "skola")', ['agenskalns']],
    ['(search: "100%")', []],
    ['(search: "🙂")', []],
    ['(filter: { municipality: ["LV-RIX"] })', ['rvt']],
    ['(filter: { municipality: ["LV-022"] })', []],
    ['(filter: { fundingSource: ["2.3.1.4.i"] })', ['rvt']],
    ['(filter: { ids: ["rvt", "agenskalns", "nobody"] })', ['agenskalns', 'rvt']],
  ])('CAT-7: finds providers by %s', async (args, slugs) => {
    const answer = await app.graphql<{ providers: { nodes: { slug: string }[] } }>(`{ providers${args} { nodes { slug } } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.providers.nodes.map((node) => node.slug)).toEqual(slugs);
  });

  it('CAT-7, QUAL-7: the page has profile, places, programmes now and before, and the rating of all together', async () => {
    const answer = await app.graphql<{ provider: unknown }>(`{ provider(slug: "rvt") {
      id name description(locale: EN) website municipality { name } places { address municipality { code } } programmeCount
      programmes { totalCount nodes { title } } before: programmes(status: [PAST]) { nodes { title } } publicRating { average respondents published }
    } }`);
    expect(answer.data.provider).toEqual({
      id: globalId('Provider', riga),
      name: 'Rīgas Valsts tehnikums',
      description: 'About us',
      website: 'https://rvt.lv',
      municipality: { name: 'Rīga' },
      places: [{ address: 'Krišjāņa Valdemāra iela 1c', municipality: { code: 'LV-RIX' } }],
      programmeCount: 1,
      programmes: { totalCount: 1, nodes: [{ title: 'Viens' }] },
      before: { nodes: [{ title: 'Divi' }] },
      publicRating: { average: 4.6, respondents: 10, published: true },
    });
  });

  it('QUAL-7: a provider with nine answers has no rating yet, one without programmes none at all', async () => {
    const answer = await app.graphql<{ providers: { nodes: object[] } }>(
      '{ providers(filter: { ids: ["agenskalns", "ciekurkalns"] }) { nodes { publicRating { average respondents published answersNeeded aspects { average } } } } }',
    );
    expect(answer.data.providers.nodes).toEqual([
      { publicRating: { average: null, respondents: 9, published: false, answersNeeded: 1, aspects: [] } },
      { publicRating: { average: null, respondents: 0, published: false, answersNeeded: 10, aspects: [] } },
    ]);
  });

  it('ROLE-3: a provider is found by id, through node too; a foreign id is nobody’s', async () => {
    const { data } = await app.graphql(
      'query ($id: ID!, $foreign: ID!) { provider(id: $id) { slug } node(id: $id) { ... on Provider { slug } } nobody: provider(id: $foreign) { slug } }',
      { id: globalId('Provider', riga), foreign: globalId('Programme', riga) },
    );
    expect(data).toEqual({ provider: { slug: 'rvt' }, node: { slug: 'rvt' }, nobody: null });
  });

  it('ROLE-2: the console’s list shows provider staff their own alone', async () => {
    const query = '{ consoleProviders(sort: { field: "name", direction: DESC }, perPage: 2) { totalCount items { slug } } }';
    expect((await app.graphql(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await app.graphql(query, {}, (await staff(app, Role.PROVIDER_USER, { providerId: riga })).cookie)).data).toEqual({
      consoleProviders: { totalCount: 1, items: [{ slug: 'rvt' }] },
    });
    expect((await app.graphql(query, {}, (await staff(app, Role.PROJECT_MANAGER)).cookie)).data).toEqual({
      consoleProviders: { totalCount: 3, items: [{ slug: 'rvt' }, { slug: 'ciekurkalns' }] },
    });
    const wrong = await app.graphql(
      '{ consoleProviders(sort: { field: "password", direction: ASC }) { totalCount } }',
      {},
      (await staff(app, Role.PROJECT_MANAGER)).cookie,
    );
    expect(wrong.errors?.[0]?.message).toContain('Kārtot var pēc: name');
  });
});

describe('Mutation.updateProvider', () => {
  let app: TestApp;
  let make: World;
  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const UPDATE =
    'mutation ($input: UpdateProviderInput!) { updateProvider(input: $input) { provider { name description website email phone } userErrors { code path } } }';
  const input = {
    name: 'Jauna skola',
    descriptionLv: 'Par skolu',
    website: 'https://skola.lv',
    email: 'info@skola.lv',
    phone: '+371 67000000',
  };

  it('PROV-3: the administrator of the provider changes the profile, and it is kept who did', async () => {
    const provider = await make.provider();
    const cookie = (await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: provider.id })).cookie;
    const answer = await app.graphql<{ updateProvider: unknown }>(
      UPDATE,
      { input: { id: globalId('Provider', provider.id), provider: input } },
      cookie,
    );
    expect(answer.data.updateProvider).toEqual({
      provider: {
        name: 'Jauna skola',
        description: 'Par skolu',
        website: 'https://skola.lv',
        email: 'info@skola.lv',
        phone: '+371 67000000',
      },
      userErrors: [],
    });
    expect(
      await app.orm.em
        .fork()
        .execute(`select action, before->>'name' as before, after->>'name' as after from audit_entry where subject = ?`, [
          `Provider:${provider.id}`,
        ]),
    ).toEqual([{ action: 'updateProvider', before: provider.name, after: 'Jauna skola' }]);
    // search finds programmes by the new name
    await make.programme({ provider, title: 'Kurss' });
    expect(
      (await app.graphql<{ programmes: { totalCount: number } }>('{ programmes(search: "jaunas skolas") { totalCount } }')).data.programmes
        .totalCount,
    ).toBe(1);
  });

  it('ROLE-3: another provider answers as one that does not exist', async () => {
    const cookie = (await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: (await make.provider()).id })).cookie;
    for (const id of [
      globalId('Provider', (await make.provider()).id),
      globalId('Provider', '01a20255-0000-7000-8000-000000000000'),
      'nonsense',
    ]) {
      const answer = await app.graphql<{ updateProvider: unknown }>(UPDATE, { input: { id, provider: input } }, cookie);
      expect(answer.data.updateProvider).toEqual({ provider: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] });
    }
  });

  it.each<[object, string]>([
    [{ name: ' ' }, 'name'],
    [{ website: 'ftp://skola.lv' }, 'website'],
    [{ email: 'skola' }, 'email'],
    [{ phone: 'call me' }, 'phone'],
    [{ descriptionLv: null, descriptionEn: 'Only English' }, 'descriptionLv'],
    [{ name: 'a'.repeat(301) }, 'name'],
  ])('API-3: says which field is wrong in %j', async (more, field) => {
    const provider = await make.provider();
    const answer = await app.graphql<{ updateProvider: unknown }>(
      UPDATE,
      { input: { id: globalId('Provider', provider.id), provider: { ...input, ...more } } },
      (await staff(app, Role.PLATFORM_ADMINISTRATOR)).cookie,
    );
    expect(answer.data.updateProvider).toEqual({ provider: null, userErrors: [{ code: 'INVALID', path: ['provider', field] }] });
  });

  it.each([Role.PROVIDER_USER, Role.CONTENT_EDITOR, Role.FINANCE_OFFICER])('ROLE-2: %s may not', async (role) => {
    const provider = await make.provider();
    const answer = await app.graphql(
      UPDATE,
      { input: { id: globalId('Provider', provider.id), provider: input } },
      (await staff(app, role, role === Role.PROVIDER_USER ? { providerId: provider.id } : {})).cookie,
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
