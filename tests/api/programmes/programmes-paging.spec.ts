import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PAGE = `query ($sort: ProgrammeSort, $search: String, $filter: ProgrammeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  programmes(sort: $sort, search: $search, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;

interface Page {
  programmes: {
    edges: { cursor: string; node: { slug: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    totalCount: number;
  };
}

const SORTS = ['RELEVANCE', 'START_DATE', 'PRICE_ASC', 'PRICE_DESC', 'HOURS_ASC', 'RATING', 'TITLE', 'POPULARITY', 'NEWEST'];

describe('Query.programmes: order and paging', () => {
  let app: TestApp;
  let make: World;
  const made: { slug: string; title: string; price: number; hours: number; participants: number; start: string; rating: number }[] = [];

  const page = async (variables: object) => {
    const answer = await app.graphql<Page>(PAGE, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data.programmes;
  };
  const slugs = (found: Page['programmes']) => found.edges.map((edge) => edge.node.slug);
  const everything = async (variables: object, size = 4) => {
    const all: string[] = [];
    let after: string | null = null;
    do {
      const found: Page['programmes'] = await page({ ...variables, first: size, after });
      all.push(...slugs(found));
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    } while (after);
    return all;
  };

  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
    const provider = await make.provider();
    const titles = [
      'Žurnālistika',
      'Ādas apstrāde',
      'Aizsardzība',
      'Čella spēle',
      'Cepšana',
      'Ķīmija',
      'Kulinārija',
      'Šūšana',
      'Skaitļi',
      'Zīmēšana',
      'Ēdieni',
      'Etiķete',
    ];
    for (const [number, title] of titles.entries()) {
      // equal prices, hours and starts, so that only the id tells rows apart
      const one = {
        slug: `p-${number}`,
        title,
        price: (number % 3) * 10_000,
        hours: 40 + (number % 2) * 10,
        participants: (number % 4) * 7,
      };
      const programme = await make.programme({
        provider,
        slug: one.slug,
        title: `${title} iesācējiem`,
        priceCents: one.price,
        hours: one.hours,
        participants: one.participants,
        description: 'Mācību kurss par amatu prasmēm.',
      });
      const start = number % 5 === 0 ? 'infinity' : `2027-0${1 + (number % 3)}-01`;
      if (start !== 'infinity') await make.group({ programme, startsOn: start, applicationsUntil: new Date('2026-12-30T00:00:00Z') });
      const rating = number % 6 === 0 ? 3 + number / 12 : 0;
      if (rating > 0) await make.answers(programme, 10, { knowledge: Math.floor(rating), content: 4, teacher: 4, organisation: 4 });
      made.push({ ...one, start, rating: rating > 0 ? Math.floor(rating) + 12 : 0 });
    }
  });
  afterAll(() => app.close());

  it.each(SORTS)('CAT-5: %s gives every programme once, forwards, whatever the size of the page', async (sort) => {
    const all = slugs(await page({ sort, first: 100 }));
    expect([...all].sort()).toEqual(made.map((one) => one.slug).sort());
    for (const size of [1, 5, 7]) expect(await everything({ sort }, size)).toEqual(all);
  });

  it.each(SORTS)('CAT-5: %s goes backwards the same way', async (sort) => {
    const all = slugs(await page({ sort, first: 100 }));
    const back: string[] = [];
    let before: string | null = null;
    do {
      const found: Page['programmes'] = await page({ sort, last: 5, before });
      back.unshift(...slugs(found));
      before = found.pageInfo.hasPreviousPage ? found.pageInfo.startCursor : null;
    } while (before);
    expect(back).toEqual(all);
  });

  it('CAT-5: orders by start, price, hours, rating, participants and age', async () => {
    const inOrder = async (sort: string) => (await everything({ sort })).map((slug) => made.find((one) => one.slug === slug)!);
    const isSorted = <T>(list: T[], isBefore: (one: T, other: T) => boolean) =>
      list.every((one, place) => place === 0 || isBefore(list[place - 1]!, one));
    expect(isSorted(await inOrder('PRICE_ASC'), (one, other) => one.price <= other.price)).toBe(true);
    expect(isSorted(await inOrder('PRICE_DESC'), (one, other) => one.price >= other.price)).toBe(true);
    expect(isSorted(await inOrder('HOURS_ASC'), (one, other) => one.hours <= other.hours)).toBe(true);
    expect(isSorted(await inOrder('POPULARITY'), (one, other) => one.participants >= other.participants)).toBe(true);
    expect(isSorted(await inOrder('START_DATE'), (one, other) => one.start <= other.start)).toBe(true);
    expect(isSorted(await inOrder('RATING'), (one, other) => one.rating >= other.rating)).toBe(true);
    expect((await inOrder('NEWEST')).map((one) => one.slug)).toEqual(made.map((one) => one.slug).reverse());
  });

  it('CAT-14: orders titles as Latvians do', async () => {
    const titles = (await everything({ sort: 'TITLE' })).map((slug) => made.find((one) => one.slug === slug)!.title);
    expect(titles).toEqual([
      'Ādas apstrāde',
      'Aizsardzība',
      'Cepšana',
      'Čella spēle',
      'Ēdieni',
      'Etiķete',
      'Kulinārija',
      'Ķīmija',
      'Skaitļi',
      'Šūšana',
      'Zīmēšana',
      'Žurnālistika',
    ]);
  });

  it('CAT-5: without an order the best match comes first, without a search the earliest start', async () => {
    expect(slugs(await page({ search: 'ķīmija amats', first: 3 }))[0]).toBe(made.find((one) => one.title === 'Ķīmija')!.slug);
    expect(await everything({})).toEqual(await everything({ sort: 'START_DATE' }));
    expect(await everything({ search: 'amatu prasmes' }, 3)).toHaveLength(made.length);
  });

  it('CAT-5: says how many were found and where the page stands', async () => {
    const first = await page({ sort: 'TITLE', first: 5 });
    expect(first).toMatchObject({
      totalCount: 12,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: first.edges[0]!.cursor, endCursor: first.edges[4]!.cursor },
    });
    const last = await page({ sort: 'TITLE', first: 100, after: first.pageInfo.endCursor });
    expect(last).toMatchObject({ totalCount: 12, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect(last.edges).toHaveLength(7);
    const between = await page({ sort: 'TITLE', first: 100, after: first.edges[0]!.cursor, before: first.edges[3]!.cursor });
    expect(slugs(between)).toEqual(slugs(first).slice(1, 3));
    const none = await page({ sort: 'TITLE', filter: { language: ['xx'] } });
    expect(none).toEqual({
      edges: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('CAT-5: neither loses nor repeats a programme while others come and go', async () => {
    const provider = await make.provider();
    for (const sort of ['TITLE', 'PRICE_ASC', 'NEWEST', 'POPULARITY']) {
      const before = new Set(await everything({ sort }));
      const seen: string[] = [];
      let after: string | null = null;
      let number = 0;
      do {
        const [found]: [Page['programmes'], unknown] = await Promise.all([
          page({ sort, first: 3, after }),
          make.programme({
            provider,
            slug: `new-${sort}-${number++}`,
            title: ['AAA', 'Mmm', 'Žžž'][number % 3]!,
            priceCents: number * 5_000,
            participants: number * 3,
          }),
        ]);
        seen.push(...slugs(found));
        after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
      } while (after);
      expect(new Set(seen).size, `${sort}: nothing twice`).toBe(seen.length);
      expect(
        [...before].filter((slug) => !seen.includes(slug)),
        `${sort}: nothing lost`,
      ).toEqual([]);
    }
    await app.orm.em.fork().execute(`update programme set status = 'DRAFT' where slug like 'new-%'`);
  });

  it.each<[string, object, string]>([
    ['no rows', { first: 0 }, 'Vienā lapā var prasīt no 1 līdz 100 ierakstiem.'],
    ['fewer than no rows', { first: -5 }, 'Vienā lapā var prasīt no 1 līdz 100 ierakstiem.'],
    ['more than a hundred', { first: 101 }, 'Vienā lapā var prasīt no 1 līdz 100 ierakstiem.'],
    ['more than a hundred from the end', { last: 101 }, 'Vienā lapā var prasīt no 1 līdz 100 ierakstiem.'],
    ['first and last', { first: 1, last: 1 }, 'Prasi vai nu pirmos, vai pēdējos ierakstus.'],
    ['a cursor that is none', { after: '🙂' }, 'Šī lapas norāde nav derīga. Sāc sarakstu no sākuma.'],
    [
      'a cursor of another order',
      { sort: 'PRICE_ASC', after: Buffer.from('["TITLE","01a20255-0000-7000-8000-000000000000","A"]').toString('base64url') },
      'Šī lapas norāde ir no cita saraksta. Sāc sarakstu no sākuma.',
    ],
    [
      'a forged day',
      {
        sort: 'START_DATE',
        after: Buffer.from('["START_DATE","01a20255-0000-7000-8000-000000000000","2026-02-30"]').toString('base64url'),
      },
      'Šī lapas norāde ir no cita saraksta. Sāc sarakstu no sākuma.',
    ],
    [
      'a forged id',
      { sort: 'TITLE', after: Buffer.from('["TITLE","x","A"]').toString('base64url') },
      'Šī lapas norāde ir no cita saraksta. Sāc sarakstu no sākuma.',
    ],
    [
      'a forged number',
      { sort: 'HOURS_ASC', before: Buffer.from('["HOURS_ASC","01a20255-0000-7000-8000-000000000000",1e300]').toString('base64url') },
      'Šī lapas norāde ir no cita saraksta. Sāc sarakstu no sākuma.',
    ],
  ])('API-3: refuses %s in words', async (_name, variables, message) => {
    const answer = await app.graphql(PAGE, variables);
    expect(answer.errors?.map((error) => [error.extensions.code, error.message])).toEqual([['BAD_USER_INPUT', message]]);
  });

  it('API-3: refuses an order that does not exist', async () => {
    const answer = await app.graphql(PAGE, { sort: 'CHEAPEST' });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
