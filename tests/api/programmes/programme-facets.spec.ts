import fc from 'fast-check';
import { ProgrammeKind } from 'server/modules/catalogue/programmes/programme-kind.enum.ts';
import { ProgrammeStatus } from 'server/modules/catalogue/programmes/programme-status.enum.ts';
import { StudyMode } from 'server/modules/catalogue/programmes/study-mode.enum.ts';
import type { Programme } from 'server/modules/catalogue/programmes/programme.entity.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FACETS = [
  'municipality',
  'provider',
  'kind',
  'qualification',
  'mode',
  'sector',
  'hours',
  'startMonth',
  'fundingSource',
  'digcompArea',
  'digcompLevel',
  'language',
  'price',
  'openNow',
  'rating',
] as const;
type Facet = (typeof FACETS)[number];
type Filter = Record<string, unknown>;
type Facets = { totalCount: number } & Record<Facet, { value: string; label: string; count: number }[]>;

const COUNT = `query ($filter: ProgrammeFilter, $search: String) { programmeFacets(filter: $filter, search: $search) { totalCount ${FACETS.map((facet) => `${facet} { value label count }`).join(' ')} } }`;

/** The part of a filter that a facet belongs to. */
const parts: Record<Facet, string[]> = {
  municipality: ['municipality'],
  provider: ['provider'],
  kind: ['kind'],
  qualification: ['qualification'],
  mode: ['mode'],
  sector: ['sector'],
  hours: ['hoursAtLeast', 'hoursAtMost'],
  startMonth: ['startsFrom', 'startsUntil'],
  fundingSource: ['fundingSource'],
  digcompArea: ['digcompArea'],
  digcompLevel: ['digcompLevel'],
  language: ['language'],
  price: ['priceAtLeastCents', 'priceAtMostCents'],
  openNow: ['openNow'],
  rating: ['ratingAtLeast'],
};

/** What choosing a value of a facet puts into the filter. */
function chosen(facet: Facet, value: string): Filter {
  const range = (from: string, to: string) => {
    const [least, most] = value.split('-');
    return { [from]: Number(least), ...(most ? { [to]: Number(most) } : {}) };
  };
  switch (facet) {
    case 'hours':
      return range('hoursAtLeast', 'hoursAtMost');
    case 'price':
      return range('priceAtLeastCents', 'priceAtMostCents');
    case 'startMonth':
      return {
        startsFrom: `${value}-01`,
        startsUntil: new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)), 0)).toISOString().slice(0, 10),
      };
    case 'openNow':
      return { openNow: true };
    case 'rating':
      return { ratingAtLeast: Number(value) };
    case 'digcompLevel':
      return { digcompLevel: [Number(value)] };
    default:
      return { [facet]: [value] };
  }
}

describe('Query.programmeFacets', () => {
  let app: TestApp;
  let make: World;
  const all: Programme[] = [];

  const facets = async (filter: Filter, search?: string) => {
    const answer = await app.graphql<{ programmeFacets: Facets }>(COUNT, { filter, search });
    expect(answer.errors).toBeUndefined();
    return answer.data.programmeFacets;
  };
  /** Many counts of the list itself in one request. */
  const totals = async (filters: Filter[], search?: string): Promise<number[]> => {
    const counted: number[] = [];
    for (let from = 0; from < filters.length; from += 20) {
      const some = filters.slice(from, from + 20);
      const query = `query ($search: String, ${some.map((_, place) => `$f${place}: ProgrammeFilter`).join(', ')}) { ${some.map((_, place) => `c${place}: programmes(filter: $f${place}, search: $search, first: 1) { totalCount }`).join(' ')} }`;
      const answer = await app.graphql<Record<string, { totalCount: number }>>(query, {
        search,
        ...Object.fromEntries(some.map((filter, place) => [`f${place}`, filter])),
      });
      expect(answer.errors).toBeUndefined();
      counted.push(...some.map((_, place) => answer.data[`c${place}`]!.totalCount));
    }
    return counted;
  };

  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
    for (const [place, code] of ['LV-RIX', 'LV-022', 'LV-077'].entries())
      await make.entry(Vocabulary.MUNICIPALITY, code, {
        lv: ['Rīga', 'Cēsu novads', 'Rēzekne'][place]!,
        en: ['Riga', 'Cēsis', 'Rēzekne'][place]!,
      });
    await make.entry(Vocabulary.SECTOR, 'ICT', { lv: 'IKT nozare', en: 'ICT sector' });
    await make.entry(Vocabulary.DIGCOMP_COMPETENCE, '1.1', 'Prasme', { parentCode: '1' });
    const providers = [
      await make.provider({ name: 'Ādažu skola', slug: 'adazu-skola' }),
      await make.provider({ name: 'Cēsu skola', slug: 'cesu-skola' }),
    ];
    const places = [
      await make.place({ municipality: 'LV-RIX' }),
      await make.place({ municipality: 'LV-022' }),
      await make.place({ municipality: null }),
    ];
    const sources = [
      await make.fundingSource({ code: '2.3.1.4.i', name: 'IMK' }),
      await make.fundingSource({ code: '4.2.4.2', name: 'MN' }),
    ];
    const some = <T>(list: T[]) => fc.subarray(list);
    const arbitrary = fc.record({
      provider: fc.constantFrom(...providers),
      places: some(places),
      fundingSources: some(sources),
      kind: fc.constantFrom(ProgrammeKind.STUDY_COURSE, ProgrammeKind.NON_FORMAL, ProgrammeKind.STUDY_MODULE),
      mode: fc.constantFrom(...Object.values(StudyMode)),
      status: fc.constantFrom(
        ProgrammeStatus.PUBLISHED,
        ProgrammeStatus.PUBLISHED,
        ProgrammeStatus.PUBLISHED,
        ProgrammeStatus.PUBLISHED,
        ProgrammeStatus.DRAFT,
        ProgrammeStatus.PAST,
      ),
      hours: fc.constantFrom(16, 59, 60, 79, 80, 100, 160, 960),
      priceCents: fc.constantFrom(0, 1, 20_000, 20_001, 39_519, 60_000, 212_719),
      language: fc.constantFrom('lv', 'en'),
      sector: fc.constantFrom('ICT', 'BUSINESS', null),
      digcompLevel: fc.constantFrom(3, 5, null),
      competences: some(['1.1', '3.4', '5.2']),
      qualification: fc.constantFrom(null, null, 'programmetajs'),
      title: fc.constantFrom('Kiberdrošības pamati', 'Datu analīze', 'Robotika'),
    });
    const window = fc.record({
      startsOn: fc.constantFrom('2026-12-01', '2026-12-31', '2027-01-01', '2027-03-15'),
      from: fc.constantFrom('2026-11-01T00:00:00Z', '2026-12-15T00:00:00Z'),
      until: fc.constantFrom('2026-11-15T00:00:00Z', '2026-11-30T00:00:00Z', '2027-02-01T00:00:00Z'),
    });
    const groups = fc.sample(fc.array(window, { maxLength: 3 }), { numRuns: 50, seed: 7 });
    for (const [number, given] of fc.sample(arbitrary, { numRuns: 50, seed: 7 }).entries()) {
      const programme = await make.programme({ ...given, slug: `p-${number}` });
      for (const { startsOn, from, until } of groups[number]!)
        await make.group({ programme, startsOn, applicationsFrom: new Date(from), applicationsUntil: new Date(until) });
      if (number % 7 === 0) await make.answers(programme, 10, { knowledge: 3 + (number % 3), content: 4, teacher: 5, organisation: 3 });
      all.push(programme);
    }
  });
  afterAll(() => app.close());

  it('CAT-3: every value of every filter says exactly how many programmes remain with it', async () => {
    const filters = fc.record(
      {
        municipality: fc.subarray(['LV-RIX', 'LV-022', 'LV-077']),
        provider: fc.subarray(['adazu-skola', 'cesu-skola']),
        kind: fc.subarray(['STUDY_COURSE', 'NON_FORMAL', 'MICRO_CREDENTIAL']),
        mode: fc.subarray(['ON_SITE', 'REMOTE']),
        sector: fc.subarray(['ICT']),
        language: fc.subarray(['en']),
        digcompLevel: fc.subarray([3, 5]),
        digcompArea: fc.subarray(['1', '5']),
        fundingSource: fc.subarray(['2.3.1.4.i', '4.2.4.2']),
        qualification: fc.subarray(['programmetajs']),
        hoursAtLeast: fc.constantFrom(60, 80),
        hoursAtMost: fc.constantFrom(79, 160),
        priceAtMostCents: fc.constantFrom(20_000, 60_000),
        openNow: fc.constant(true),
        ratingAtLeast: fc.constantFrom(3, 3.8, 4),
        startsFrom: fc.constantFrom('2026-12-01', '2026-12-31'),
        startsUntil: fc.constantFrom('2027-01-31'),
        status: fc.constantFrom(['PAST'], ['PUBLISHED', 'PAST'], ['DRAFT', 'PUBLISHED']),
      },
      { requiredKeys: [] },
    );
    // mostly few filters at once, so that something remains to be counted
    const few = filters.chain((filter) =>
      fc
        .subarray(Object.keys(filter), { maxLength: 3 })
        .map((keys) => Object.fromEntries(keys.map((key) => [key, filter[key as keyof typeof filter]]))),
    );
    const searches = [undefined, undefined, 'kiberdrošība', 'datu analīze'];
    for (const [number, filter] of [{}, ...fc.sample(few, { numRuns: 25, seed: 11 })].entries()) {
      const search = searches[number % searches.length];
      const found = await facets(filter as Filter, search);
      const values = FACETS.flatMap((facet) => found[facet].map((value) => ({ facet, ...value })));
      const without = (facet: Facet) => Object.fromEntries(Object.entries(filter).filter(([key]) => !parts[facet].includes(key)));
      const counted = await totals(
        [filter as Filter, ...values.map(({ facet, value }) => ({ ...without(facet), ...chosen(facet, value) }))],
        search,
      );
      expect(
        [found.totalCount, ...values.map(({ facet, value, count }) => `${facet} ${value}: ${count}`)],
        `${JSON.stringify(filter)} ${search}`,
      ).toEqual([counted[0], ...values.map(({ facet, value }, place) => `${facet} ${value}: ${counted[place + 1]}`)]);
      // nothing is left out: single-valued filters add up to what the other filters leave
      const [open] = await totals([without('kind')], search);
      expect(found.kind.reduce((sum, { count }) => sum + count, 0)).toBe(open);
    }
  }, 120_000);

  it('CAT-3: a value that is filtered by stays when nothing is left of it', async () => {
    const found = await facets({
      kind: ['MICRO_CREDENTIAL'],
      municipality: ['LV-077'],
      provider: ['adazu-skola'],
      language: ['xx'],
      hoursAtLeast: 160,
      hoursAtMost: 959,
      ratingAtLeast: 4.5,
      openNow: true,
    });
    expect(found.totalCount).toBe(0);
    expect(found.kind).toEqual([{ value: 'MICRO_CREDENTIAL', label: 'Mikrokvalifikācija', count: 0 }]);
    expect(found.municipality).toEqual([{ value: 'LV-077', label: 'Rēzekne', count: 0 }]);
    expect(found.provider).toEqual([{ value: 'adazu-skola', label: 'Ādažu skola', count: 0 }]);
    expect(found.language).toEqual([{ value: 'xx', label: 'xx', count: 0 }]);
    expect(found.hours).toEqual([{ value: '160-959', label: '160–959 stundas', count: 0 }]);
    expect(found.rating).toEqual([{ value: '4.5', label: 'vismaz 4,5', count: 0 }]);
    expect(found.openNow).toEqual([{ value: 'true', label: 'Var pieteikties tagad', count: 0 }]);
  });

  it('CAT-14: values are labelled in both languages', async () => {
    const answer = await app.graphql<{ programmeFacets: Record<string, { value: string; lv: string; en: string }[]> }>(
      'query { programmeFacets { municipality { value lv: label en: label(locale: EN) } kind { value lv: label(locale: LV) en: label(locale: EN) } startMonth { value lv: label en: label(locale: EN) } hours { value lv: label en: label(locale: EN) } } }',
    );
    expect(answer.data.programmeFacets['municipality']).toContainEqual({ value: 'LV-RIX', lv: 'Rīga', en: 'Riga' });
    expect(answer.data.programmeFacets['kind']).toContainEqual({ value: 'STUDY_COURSE', lv: 'Studiju kurss', en: 'Study course' });
    expect(answer.data.programmeFacets['startMonth']).toContainEqual({ value: '2026-12', lv: '2026. gada decembris', en: 'December 2026' });
    expect(answer.data.programmeFacets['hours']).toContainEqual({ value: '960-', lv: 'no 960 stundām', en: '960 hours or more' });
  });

  it('CAT-3: counts follow every change at once', async () => {
    const before = await facets({});
    const added = await make.programme({ kind: ProgrammeKind.ONLINE_COURSE, language: 'uk' });
    expect((await facets({})).language).toContainEqual({ value: 'uk', label: 'uk', count: 1 });
    await app.orm.em.fork().execute(`update programme set status = 'DRAFT' where id = ?`, [added.id]);
    expect(await facets({})).toEqual(before);
    await app.orm.em.fork().execute('delete from programme where id = ?', [added.id]);
    expect(await facets({})).toEqual(before);
  });

  it('CAT-3: what is open is counted by the clock, to the second, forwards and back', async () => {
    const programme = await make.programme({ language: 'fi' });
    await make.group({
      programme,
      applicationsFrom: new Date('2026-11-25T08:00:00Z'),
      applicationsUntil: new Date('2026-11-26T08:00:00Z'),
      startsOn: '2027-06-01',
    });
    const open = async (now: string) => {
      app.clock.set(new Date(now));
      return (await facets({ language: ['fi'] })).openNow[0]?.count ?? 0;
    };
    expect(await open('2026-11-25T07:59:59Z')).toBe(0);
    expect(await open('2026-11-25T08:00:00Z')).toBe(1);
    expect(await open('2026-11-26T07:59:59Z')).toBe(1);
    expect(await open('2026-11-26T08:00:00Z')).toBe(0);
    expect(await open('2026-11-22T10:00:00Z')).toBe(0);
    await app.orm.em.fork().execute(`update programme set status = 'DRAFT' where id = ?`, [programme.id]);
  });
});
