import { ProgrammeKind } from 'server/modules/catalogue/programmes/programme-kind.enum.ts';
import { ProgrammeStatus } from 'server/modules/catalogue/programmes/programme-status.enum.ts';
import { StudyMode } from 'server/modules/catalogue/programmes/study-mode.enum.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FIND =
  'query ($filter: ProgrammeFilter, $search: String) { programmes(filter: $filter, search: $search, sort: TITLE, first: 100) { totalCount nodes { title } } }';

describe('Query.programmes: filters', () => {
  let app: TestApp;
  let ids: { riga: string; other: string; first: string };

  const titles = async (filter: object, search?: string) => {
    const answer = await app.graphql<{ programmes: { totalCount: number; nodes: { title: string }[] } }>(FIND, { filter, search });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.programmes.totalCount).toBe(answer.data.programmes.nodes.length);
    return answer.data.programmes.nodes.map((node) => node.title);
  };
  const refusal = async (filter: object) => {
    const answer = await app.graphql(FIND, { filter });
    expect(answer.errors, JSON.stringify(answer)).toHaveLength(1);
    return { code: answer.errors![0]!.extensions.code, message: answer.errors![0]!.message };
  };

  beforeAll(async () => {
    app = await testApp();
    const make = world(app.orm, app.clock);
    await make.entry(Vocabulary.DIGCOMP_COMPETENCE, '1.1', 'Informācijas meklēšana', { parentCode: '1' });
    await make.entry(Vocabulary.DIGCOMP_COMPETENCE, '3.4', 'Programmēšana', { parentCode: '3' });
    const riga = await make.provider({ name: 'Rīgas tehnikums', slug: 'rigas-tehnikums' });
    const other = await make.provider({ name: 'Vidzemes koledža', slug: 'vidzemes-koledza' });
    const inRiga = await make.place({ provider: riga, municipality: 'LV-RIX' });
    const inCesis = await make.place({ provider: other, municipality: 'LV-022' });
    const imk = await make.fundingSource({ code: '2.3.1.4.i' });
    const mn = await make.fundingSource({ code: '4.2.4.2' });
    const first = await make.programme({
      title: 'A kiberdrošības pamati',
      provider: riga,
      places: [inRiga],
      fundingSources: [imk],
      kind: ProgrammeKind.STUDY_COURSE,
      mode: StudyMode.REMOTE,
      hours: 60,
      priceCents: 30_000,
      language: 'lv',
      sector: 'ICT',
      digcompLevel: 5,
      competences: ['1.1'],
      qualification: 'programmetajs',
    });
    await make.programme({
      title: 'B datu analīze',
      provider: other,
      places: [inCesis],
      fundingSources: [mn, imk],
      kind: ProgrammeKind.NON_FORMAL,
      mode: StudyMode.ON_SITE,
      hours: 40,
      priceCents: 0,
      language: 'en',
      sector: 'BUSINESS',
      digcompLevel: 3,
      competences: ['3.4'],
    });
    await make.programme({
      title: 'C robotikas modulis',
      provider: riga,
      places: [inRiga, inCesis],
      kind: ProgrammeKind.VOCATIONAL_MODULE,
      mode: StudyMode.HYBRID,
      hours: 160,
      priceCents: 200_000,
      digcompLevel: null,
    });
    await make.programme({ title: 'D melnraksts', provider: riga, status: ProgrammeStatus.DRAFT });
    await make.programme({ title: 'E aizgājusi', provider: riga, status: ProgrammeStatus.PAST });
    await make.group({ programme: first, startsOn: '2026-12-10', applicationsUntil: new Date('2026-12-01T00:00:00Z') });
    await make.group({
      programme: first,
      startsOn: '2027-02-10',
      applicationsFrom: new Date('2027-01-01T00:00:00Z'),
      applicationsUntil: new Date('2027-02-01T00:00:00Z'),
    });
    await make.answers(first, 10, { knowledge: 4, content: 4, teacher: 5, organisation: 4 });
    ids = { riga: globalId('Provider', riga.id), other: globalId('Provider', other.id), first: globalId('Programme', first.id) };
  });
  afterAll(() => app.close());

  it('CAT-3: without a filter everything in the catalogue, no draft and nothing past', async () => {
    expect(await titles({})).toEqual(['A kiberdrošības pamati', 'B datu analīze', 'C robotikas modulis']);
  });

  it.each<[string, object, string]>([
    ['a place', { municipality: ['LV-RIX'] }, 'A C'],
    ['any of several places', { municipality: ['LV-RIX', 'LV-022'] }, 'A B C'],
    ['a kind', { kind: ['STUDY_COURSE'] }, 'A'],
    ['any of several kinds', { kind: ['STUDY_COURSE', 'NON_FORMAL'] }, 'A B'],
    ['a qualification', { qualification: ['programmetajs'] }, 'A'],
    ['a mode', { mode: ['HYBRID'] }, 'C'],
    ['a sector', { sector: ['BUSINESS'] }, 'B'],
    ['at least so many hours', { hoursAtLeast: 60 }, 'A C'],
    ['at most so many hours', { hoursAtMost: 60 }, 'A B'],
    ['hours between', { hoursAtLeast: 41, hoursAtMost: 100 }, 'A'],
    ['a start from', { startsFrom: '2026-12-11' }, 'A'],
    ['a start from, too late', { startsFrom: '2027-02-11' }, ''],
    ['a start until', { startsUntil: '2026-12-10' }, 'A'],
    ['a start until, too early', { startsUntil: '2026-12-09' }, ''],
    ['starts between two groups', { startsFrom: '2026-12-11', startsUntil: '2027-02-09' }, ''],
    ['a funding source', { fundingSource: ['4.2.4.2'] }, 'B'],
    ['a DigComp area', { digcompArea: ['3'] }, 'B'],
    ['a DigComp level', { digcompLevel: [5, 8] }, 'A'],
    ['a language', { language: ['en'] }, 'B'],
    ['at least such a price', { priceAtLeastCents: 30_000 }, 'A C'],
    ['at most such a price', { priceAtMostCents: 0 }, 'B'],
    ['a price beyond 2^31 cents', { priceAtMostCents: 9_007_199_254_740_991 }, 'A B C'],
    ['open now', { openNow: true }, 'A'],
    ['a rating of at least 4.2', { ratingAtLeast: 4.2 }, 'A'],
    ['a rating of at least 4.3, as shown', { ratingAtLeast: 4.3 }, 'A'],
    ['a rating of at least 4.4', { ratingAtLeast: 4.4 }, ''],
    ['what left the catalogue', { status: ['PAST'] }, 'E'],
    ['what is in it and what left it', { status: ['PAST', 'PUBLISHED'] }, 'A B C E'],
    ['drafts, which are never public', { status: ['DRAFT'] }, ''],
    ['drafts beside others', { status: ['DRAFT', 'PUBLISHED'] }, 'A B C'],
    ['two filters', { mode: ['REMOTE', 'HYBRID'], municipality: ['LV-022'] }, 'C'],
    ['two filters that leave nothing', { kind: ['STUDY_COURSE'], language: ['en'] }, ''],
    ['empty lists, which are no filters', { kind: [], municipality: [], ids: [] }, 'A B C'],
    ['nulls, which are no filters', { kind: null, openNow: null, hoursAtLeast: null }, 'A B C'],
    ['a code that nobody knows', { municipality: ['nowhere'] }, ''],
    ['an id that is none', { ids: ['nonsense'] }, ''],
    ['text that is only data', { sector: [`x'; drop table programme; --`] }, ''],
    ['emoji and text from right to left', { language: ['🙂', 'שלום'] }, ''],
  ])('CAT-3: finds by %s', async (_name, filter, letters) => {
    expect((await titles(filter)).map((title) => title[0]).join(' ')).toBe(letters);
  });

  it('CAT-3: finds by provider, by id and by slug', async () => {
    expect(await titles({ provider: [ids.other] })).toEqual(['B datu analīze']);
    expect(await titles({ provider: ['vidzemes-koledza'] })).toEqual(['B datu analīze']);
    expect(await titles({ provider: [ids.other, 'rigas-tehnikums'] })).toHaveLength(3);
    expect(await titles({ provider: [ids.first] })).toEqual([]);
    expect(await titles({ ids: [ids.first] })).toEqual(['A kiberdrošības pamati']);
  });

  it('CAT-4: searches and filters together', async () => {
    expect(await titles({}, 'kiberdrošībai')).toEqual(['A kiberdrošības pamati']);
    expect(await titles({ language: ['en'] }, 'kiberdrošībai')).toEqual([]);
    expect(await titles({ mode: ['ON_SITE'] }, 'datu analize')).toEqual(['B datu analīze']);
  });

  it.each<[string, object]>([
    ['a kind that does not exist', { kind: ['WIZARDRY'] }],
    ['a filter that does not exist', { colour: 'red' }],
    ['an hour that is no whole number', { hoursAtLeast: 1.5 }],
    ['hours beyond any number', { hoursAtLeast: 99_999_999_999 }],
    ['a day that is not in the calendar', { startsFrom: '2026-02-30' }],
    ['a day in words', { startsFrom: 'tomorrow' }],
    ['cents in fractions', { priceAtMostCents: 10.5 }],
    ['cents beyond whole numbers', { priceAtMostCents: 1e300 }],
  ])('API-3: refuses %s', async (_name, filter) => {
    expect((await refusal(filter)).code).toBe('BAD_USER_INPUT');
  });

  it.each<{ filter: object; message: string }>([
    { filter: { hoursAtLeast: -1 }, message: 'Raksti skaitli, kas nav mazāks par nulli.' },
    { filter: { priceAtMostCents: -1 }, message: 'Raksti skaitli, kas nav mazāks par nulli.' },
    { filter: { ratingAtLeast: 0 }, message: 'Vērtējums ir no 1 līdz 5.' },
    { filter: { ratingAtLeast: 1e308 }, message: 'Vērtējums ir no 1 līdz 5.' },
    { filter: { digcompLevel: [9] }, message: 'DigComp līmenis ir no 1 līdz 8.' },
    { filter: { startsFrom: '2026-12-02', startsUntil: '2026-12-01' }, message: 'Pēdējai sākuma dienai jābūt ne agrākai par pirmo.' },
    {
      filter: { language: Array.from({ length: 201 }, (_, number) => `l${number}`) },
      message: 'Vienā filtrā var būt ne vairāk kā 200 vērtības.',
    },
  ])('CAT-3: says in words what is wrong: $message $filter', async ({ filter, message }) => {
    expect(await refusal(filter)).toEqual({ code: 'BAD_USER_INPUT', message });
    const facets = await app.graphql('query ($filter: ProgrammeFilter) { programmeFacets(filter: $filter) { totalCount } }', { filter });
    expect(facets.errors?.[0]?.message).toBe(message);
  });

  it('CAT-4: refuses a search without end', async () => {
    const answer = await app.graphql(FIND, { search: 'a'.repeat(201) });
    expect(answer.errors?.[0]?.message).toBe('Meklē ar ne vairāk kā 200 rakstzīmēm.');
  });
});
