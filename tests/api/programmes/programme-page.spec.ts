import { GroupStatus } from 'server/modules/catalogue/groups/group-status.enum.ts';
import { ProgrammeKind } from 'server/modules/catalogue/programmes/programme-kind.enum.ts';
import { ProgrammeStatus } from 'server/modules/catalogue/programmes/programme-status.enum.ts';
import { FundingSourceStatus } from 'server/modules/rules/funding-sources/funding-source-status.enum.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('Query.programme', () => {
  let app: TestApp;
  let make: World;
  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
  });
  afterAll(() => app.close());

  it('CAT-1, BEY-3: shows everything a person needs to decide', async () => {
    await make.entry(Vocabulary.SECTOR, 'ICT', { lv: 'IKT', en: 'ICT' });
    await make.entry(Vocabulary.MUNICIPALITY, 'LV-RIX', { lv: 'Rīga', en: 'Riga' });
    await make.entry(Vocabulary.DIGCOMP_COMPETENCE, '3.4', { lv: 'Programmēšana', en: 'Programming' }, { parentCode: '3' });
    await make.entry(Vocabulary.QUALIFICATION, 'programmetajs', { lv: 'Programmētājs', en: 'Programmer' }, { parentCode: 'LKI4' });
    const provider = await make.provider({ name: 'Rīgas tehnikums', slug: 'rt' });
    const place = await make.place({ provider, address: 'Skolas iela 1, Rīga', municipality: 'LV-RIX' });
    const source = await make.fundingSource({ code: '2.3.1.4.i', name: { lv: 'Projekts', en: 'Project' } });
    const draftSource = await make.fundingSource({ code: '6.1.1.5', status: FundingSourceStatus.DRAFT });
    const programme = await make.programme({
      slug: 'kiberdrosibas-pamati',
      title: { lv: 'Kiberdrošības pamati', en: 'Cybersecurity basics' },
      summary: 'Īsumā.',
      description: { lv: 'Apraksts', en: '' },
      provider,
      places: [place],
      fundingSources: [source, draftSource],
      kind: ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION,
      hours: 960,
      priceCents: 212_719,
      sector: 'ICT',
      digcompLevel: 5,
      competences: ['3.4', '9.9'],
      qualification: 'programmetajs',
      participants: 12,
      teachers: ['Anna Kalniņa'],
      sections: { whoItIsFor: { lv: 'Ikvienam', en: 'Everybody' }, whatToBring: { lv: 'Datoru' } },
    });
    const group = await make.group({
      programme,
      place,
      startsOn: '2026-12-10',
      maximumSize: 20,
      placesTaken: 18,
      teachers: ['Anna Kalniņa'],
      applicationsFrom: new Date('2026-11-01T00:00:00Z'),
      applicationsUntil: new Date('2026-12-01T00:00:00Z'),
    });
    await make.answers(programme, 9);
    await make.answer(programme, { knowledge: 3 });

    const answer = await app.graphql<{ programme: unknown }>(`{ programme(slug: "kiberdrosibas-pamati") {
      id slug title en: title(locale: EN) summary description(locale: EN) sections { whoItIsFor(locale: EN) whatToBring(locale: EN) whatNext } kind status mode hours practiceHours price { cents currency formatted(locale: EN) } language
      sector { code name } digcompLevel digcompCompetences { code name area } qualification { code name lkiLevel } teachers participants finalTest website
      provider { name slug programmeCount } places { address municipality { name } } fundingSources { code name }
      groups { totalCount nodes { code } } nextGroup { code startsOn place { address } weeklyTimes { weekday startsAt } placesLeft isOpen applicationsUntil programme { slug } } applicationStatus opensOn
      publicRating { average respondents published answersNeeded aspects { aspect average spread } } similar { slug }
    } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.programme).toEqual({
      id: globalId('Programme', programme.id),
      slug: 'kiberdrosibas-pamati',
      title: 'Kiberdrošības pamati',
      en: 'Cybersecurity basics',
      summary: 'Īsumā.',
      description: 'Apraksts',
      sections: { whoItIsFor: 'Everybody', whatToBring: 'Datoru', whatNext: null },
      kind: 'PROFESSIONAL_CONTINUING_EDUCATION',
      status: 'PUBLISHED',
      mode: 'ON_SITE',
      hours: 960,
      practiceHours: null,
      price: { cents: 212_719, currency: 'EUR', formatted: '€2,127.19' },
      language: 'lv',
      sector: { code: 'ICT', name: 'IKT' },
      digcompLevel: 5,
      digcompCompetences: [
        { code: '3.4', name: 'Programmēšana', area: '3' },
        { code: '9.9', name: '9.9', area: '9' },
      ],
      qualification: { code: 'programmetajs', name: 'Programmētājs', lkiLevel: 4 },
      teachers: ['Anna Kalniņa'],
      participants: 12,
      finalTest: null,
      website: null,
      provider: { name: 'Rīgas tehnikums', slug: 'rt', programmeCount: 1 },
      places: [{ address: 'Skolas iela 1, Rīga', municipality: { name: 'Rīga' } }],
      fundingSources: [{ code: '2.3.1.4.i', name: 'Projekts' }],
      groups: { totalCount: 1, nodes: [{ code: group.code }] },
      nextGroup: {
        code: group.code,
        startsOn: '2026-12-10',
        place: { address: 'Skolas iela 1, Rīga' },
        weeklyTimes: [{ weekday: 2, startsAt: '18:00' }],
        placesLeft: 2,
        isOpen: true,
        applicationsUntil: '2026-12-01T00:00:00.000Z',
        programme: { slug: 'kiberdrosibas-pamati' },
      },
      applicationStatus: 'OPEN',
      opensOn: null,
      publicRating: {
        average: 5,
        respondents: 10,
        published: true,
        answersNeeded: 0, // (48 + 50 + 50 + 50) / 40 = 4.95
        aspects: [
          { aspect: 'KNOWLEDGE', average: 4.8, spread: [0, 0, 1, 0, 9] },
          { aspect: 'CONTENT', average: 5, spread: [0, 0, 0, 0, 10] },
          { aspect: 'TEACHER', average: 5, spread: [0, 0, 0, 0, 10] },
          { aspect: 'ORGANISATION', average: 5, spread: [0, 0, 0, 0, 10] },
        ],
      },
      similar: [],
    });
  });

  it('CAT-1: tells open, opening later and closed apart, to the second', async () => {
    const programme = await make.programme({ slug: 'window' });
    await make.group({
      programme,
      applicationsFrom: new Date('2027-01-10T22:00:00Z'),
      applicationsUntil: new Date('2027-01-20T10:00:00Z'),
      startsOn: '2027-02-01',
    });
    const at = async (now: string) => {
      app.clock.set(new Date(now));
      const { data } = await app.graphql<{ programme: object; programmes: { nodes: object[] } }>(
        `{ programme(slug: "window") { applicationStatus opensOn nextGroup { isOpen } } programmes(filter: { ids: ["${globalId('Programme', programme.id)}"] }) { nodes { applicationStatus opensOn nextGroup { isOpen } } } }`,
      );
      expect(data.programmes.nodes).toEqual([data.programme]);
      return data.programme;
    };
    expect(await at('2027-01-10T21:59:59Z')).toEqual({ applicationStatus: 'OPENS', opensOn: '2027-01-11', nextGroup: { isOpen: false } });
    expect(await at('2027-01-10T22:00:00Z')).toEqual({ applicationStatus: 'OPEN', opensOn: null, nextGroup: { isOpen: true } });
    expect(await at('2027-01-20T09:59:59Z')).toEqual({ applicationStatus: 'OPEN', opensOn: null, nextGroup: { isOpen: true } });
    expect(await at('2027-01-20T10:00:00Z')).toEqual({ applicationStatus: 'CLOSED', opensOn: null, nextGroup: null });
    expect(await at('2026-11-22T10:00:00Z')).toEqual({ applicationStatus: 'OPENS', opensOn: '2027-01-11', nextGroup: { isOpen: false } });
  });

  it('CAT-1: a full group still takes applications, and one with places comes first', async () => {
    const programme = await make.programme({ slug: 'full' });
    await make.group({ programme, startsOn: '2026-12-20', maximumSize: 10, placesTaken: 10 });
    const ask = async () =>
      (
        await app.graphql<{ programme: unknown }>(
          '{ programme(slug: "full") { applicationStatus nextGroup { startsOn placesLeft isOpen } } }',
        )
      ).data.programme;
    expect(await ask()).toEqual({ applicationStatus: 'OPEN', nextGroup: { startsOn: '2026-12-20', placesLeft: 0, isOpen: true } });
    await make.group({ programme, startsOn: '2027-01-20' });
    expect(await ask()).toEqual({ applicationStatus: 'OPEN', nextGroup: { startsOn: '2027-01-20', placesLeft: 20, isOpen: true } });
  });

  it('CAT-13: what left the catalogue keeps its page and its rating, and takes no applications', async () => {
    const programme = await make.programme({ slug: 'past', status: ProgrammeStatus.PAST });
    await make.group({ programme });
    await make.answers(programme, 10, { knowledge: 4, content: 4, teacher: 4, organisation: 4 });
    const { data } = await app.graphql<Record<string, unknown>>(`{
      programme(slug: "past") { status applicationStatus nextGroup { id } publicRating { average } groups { nodes { isOpen } } } node(id: "${globalId('Programme', programme.id)}") { ... on Programme { slug } }
      programmes(search: "Programma", first: 100) { nodes { slug } }
    }`);
    expect(data['programme']).toEqual({
      status: 'PAST',
      applicationStatus: 'PAST',
      nextGroup: null,
      publicRating: { average: 4 },
      groups: { nodes: [{ isOpen: false }] },
    });
    expect(data['node']).toEqual({ slug: 'past' });
    expect(JSON.stringify(data['programmes'])).not.toContain('"past"');
  });

  it('ROLE-3: a draft does not exist for the public, whatever way one comes', async () => {
    const provider = await make.provider({ slug: 'draft-school' });
    const draft = await make.programme({ slug: 'secret-draft', title: 'Slepenais melnraksts', provider, status: ProgrammeStatus.DRAFT });
    const group = await make.group({ programme: draft, startsOn: '2026-12-12' });
    const id = globalId('Programme', draft.id);
    const groupId = globalId('Group', group.id);
    const everyWay = `query ($id: ID!, $group: ID!) {
      byId: programme(id: $id) { slug } bySlug: programme(slug: "secret-draft") { slug } node(id: $id) { id } nodes(ids: [$id, $group]) { id } group(id: $group) { id }
      programmes(filter: { status: [DRAFT, PUBLISHED, PAST] }, search: "slepenais melnraksts", first: 100) { totalCount nodes { slug } }
      only: programmes(filter: { ids: [$id], status: [DRAFT] }) { totalCount }
      programmeFacets(filter: { ids: [$id], status: [DRAFT, PUBLISHED] }) { totalCount provider { count } }
      provider(slug: "draft-school") { programmeCount programmes(status: [DRAFT, PUBLISHED]) { totalCount nodes { slug } } }
    }`;
    const { data } = await app.graphql(everyWay, { id, group: groupId });
    expect(data).toEqual({
      byId: null,
      bySlug: null,
      node: null,
      nodes: [null, null],
      group: null,
      programmes: { totalCount: 0, nodes: [] },
      only: { totalCount: 0 },
      programmeFacets: { totalCount: 0, provider: [] },
      provider: { programmeCount: 0, programmes: { totalCount: 0, nodes: [] } },
    });
    const look =
      'query ($id: ID!, $group: ID!) { programme(id: $id) { slug status } group(id: $group) { id } node(id: $id) { id } consoleProgrammes(filter: { status: [DRAFT] }) { totalCount items { slug } } }';
    const own = await staff(app, Role.PROVIDER_USER, { providerId: provider.id });
    expect((await app.graphql(look, { id, group: groupId }, own.cookie)).data).toEqual({
      programme: { slug: 'secret-draft', status: 'DRAFT' },
      group: { id: groupId },
      node: { id },
      consoleProgrammes: { totalCount: 1, items: [{ slug: 'secret-draft' }] },
    });
    const other = await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: (await make.provider()).id });
    expect((await app.graphql(look, { id, group: groupId }, other.cookie)).data).toEqual({
      programme: null,
      group: null,
      node: null,
      consoleProgrammes: { totalCount: 0, items: [] },
    });
    const agency = await staff(app, Role.PROJECT_MANAGER);
    expect((await app.graphql<{ programme: unknown }>(look, { id, group: groupId }, agency.cookie)).data.programme).toEqual({
      slug: 'secret-draft',
      status: 'DRAFT',
    });
  });

  it('CAT-1: finds programmes on the same subject', async () => {
    const one = await make.programme({ title: 'Robotikas tehnoloģijas ražošanā', slug: 'robots-1' });
    await make.programme({ title: 'Robotika skolotājiem', slug: 'robots-2' });
    await make.programme({ title: 'Robotika agrāk', slug: 'robots-3', status: ProgrammeStatus.PAST });
    await make.programme({ title: 'Grāmatvedība', slug: 'books' });
    const answer = await app.graphql<{ programme: { similar: { slug: string }[] } }>(
      `{ programme(id: "${globalId('Programme', one.id)}") { similar(first: 5) { slug } } }`,
    );
    expect(answer.data.programme.similar).toEqual([{ slug: 'robots-2' }]);
    const refused = await app.graphql(`{ programme(id: "${globalId('Programme', one.id)}") { similar(first: 1000) { slug } } }`);
    expect(refused.errors?.[0]?.message).toBe('Līdzīgas programmas var prasīt no 1 līdz 12.');
  });

  it('APP-7: groups of a programme by their start, page by page, by their status', async () => {
    const programme = await make.programme({ slug: 'groups' });
    for (const [startsOn, status] of [
      ['2027-03-01', GroupStatus.OPEN],
      ['2026-09-01', GroupStatus.FINISHED],
      ['2026-10-01', GroupStatus.RUNNING],
      ['2027-01-01', GroupStatus.PLANNED],
      ['2027-02-01', GroupStatus.CANCELLED],
    ] as const) {
      await make.group({ programme, startsOn, status });
    }
    const ask = async (args: string) =>
      (
        await app.graphql<{
          programme: {
            groups: { totalCount: number; nodes: { startsOn: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
          };
        }>(`{ programme(slug: "groups") { groups${args} { totalCount nodes { startsOn } pageInfo { endCursor hasNextPage } } } }`)
      ).data.programme.groups;
    const starts = (found: { nodes: { startsOn: string }[] }) => found.nodes.map((node) => node.startsOn);
    expect(starts(await ask(''))).toEqual(['2026-10-01', '2027-01-01', '2027-03-01']);
    expect(starts(await ask('(filter: { status: [FINISHED, CANCELLED] })'))).toEqual(['2026-09-01', '2027-02-01']);
    expect(starts(await ask('(filter: { openNow: true })'))).toEqual(['2027-03-01']);
    expect(starts(await ask('(filter: { startsFrom: "2027-01-01", startsUntil: "2027-01-31" })'))).toEqual(['2027-01-01']);
    const first = await ask('(first: 2)');
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(starts(await ask(`(first: 2, after: "${first.pageInfo.endCursor}")`))).toEqual(['2027-03-01']);
  });

  it.each([['{ programme { slug } }'], ['{ programme(id: "x", slug: "y") { slug } }']])('API-3: %s is told what to give', async (query) => {
    const answer = await app.graphql(query);
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Norādi programmas id vai tās adreses vārdus (slug).',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    ['nonsense'],
    [''],
    ['🙂'],
    [globalId('Provider', '01a20255-0000-7000-8000-000000000000')],
    [globalId('Programme', '01a20255-0000-7000-8000-000000000000')],
  ])('ROLE-3: the id %j is nobody’s', async (id) => {
    expect(await app.graphql('query ($id: ID) { programme(id: $id) { slug } }', { id })).toEqual({
      status: 200,
      data: { programme: null },
    });
  });
});
