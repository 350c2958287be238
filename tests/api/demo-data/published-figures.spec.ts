import { readConfig } from 'server/config.ts';
import { seedDemonstration } from 'server/seeds/seed-demonstration.ts';
import { type GraphqlAnswer, type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Node {
  title: string;
  kind: string;
  hours: number;
  participants: number;
  price: { cents: number };
  sector: { code: string };
  provider: { name: string };
  applicationStatus: string;
  summary: string;
  sections: Record<string, string>;
  publicRating: {
    average: number | null;
    respondents: number;
    published: boolean;
    answersNeeded: number;
    aspects: { aspect: string; average: number | null; spread: number[] }[];
  };
}

const PROGRAMMES = `query ($after: String) {
  programmes(filter: { fundingSource: ["2.3.1.4.i"] }, sort: TITLE, first: 60, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      title(locale: LV) kind hours participants applicationStatus summary(locale: LV)
      price { cents } sector { code } provider { name }
      sections { whoItIsFor whatYouNeedBefore whatYouWillLearn howYouWillLearn whatToBring howYouAreAssessed whatNext }
      publicRating { average respondents published answersNeeded aspects { aspect average spread } }
    }
  }
}`;

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const tally = (keys: string[]) => Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, some]) => [key, some.length]));

/** The small demonstration, asked through the public API, tells the published figures of 2.3.1.4.i. */
interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Node[];
}

describe('the demonstration over the API', () => {
  let app: TestApp;
  let all: Node[];

  beforeAll(async () => {
    app = await testApp();
    await seedDemonstration(app.orm, {
      scale: 'small',
      clock: app.clock,
      personalDataKey: readConfig({ NODE_ENV: 'test' }).personalDataKey,
    });
    all = [];
    for (let after: string | null = null; ; ) {
      const answer: GraphqlAnswer<{ programmes: Page }> = await app.graphql(PROGRAMMES, { after });
      expect(answer.errors).toBeUndefined();
      all.push(...answer.data.programmes.nodes);
      if (!answer.data.programmes.pageInfo.hasNextPage) break;
      after = answer.data.programmes.pageInfo.endCursor;
    }
  });
  afterAll(() => app.close());

  it('has the 139 programmes', () => {
    expect(all).toHaveLength(139);
  });

  it.each([
    ['VOCATIONAL_MODULE', 44, 37],
    ['VOCATIONAL_MODULE_SET', 27, 795],
    ['NON_FORMAL', 13, 605],
    ['PROFESSIONAL_DEVELOPMENT', 7, 181],
    ['PROFESSIONAL_CONTINUING_EDUCATION', 12, 276],
    ['STUDY_COURSE', 26, 12_613],
    ['STUDY_MODULE', 10, 1_870],
  ])('%s: %i programmes with %i participants', async (kind, programmes, participants) => {
    const ofKind = all.filter((one) => one.kind === kind);
    expect(ofKind).toHaveLength(programmes);
    expect(sum(ofKind.map((one) => one.participants))).toBe(participants);
    const answer = await app.graphql<{ programmes: { totalCount: number } }>(
      `query ($kind: ProgrammeKind!) { programmes(filter: { fundingSource: ["2.3.1.4.i"], kind: [$kind] }, first: 1) { totalCount } }`,
      { kind },
    );
    expect(answer.data.programmes.totalCount).toBe(programmes);
  });

  it('has the published number of programmes at every provider', () => {
    const named = {
      'MC Alfa – mācību centrs': 14,
      'PTC “Mācību centrs plus”': 13,
      'Biznesa augstskola Turība': 12,
      'Rīgas Tehniskā universitāte': 10,
      'Rīgas Valsts tehnikums': 9,
      'Eiropas Tālmācības vidusskola': 8,
      'PII “Latvijas – Vācijas profesionālās izglītības centrs”': 7,
      'PTC “Latgales mācību centrs”': 7,
      'Latvijas Universitāte': 6,
      'Rēzeknes tehnikums': 6,
      'Vidzemes Augstskola': 6,
      'Jēkabpils Tehnoloģiju tehnikums': 5,
    };
    const counts = tally(all.map((one) => one.provider.name));
    expect(Object.keys(counts)).toHaveLength(20);
    expect(counts).toMatchObject(named);
    expect(all.filter((one) => !(one.provider.name in named))).toHaveLength(36);
  });

  it('CAT-3: counts them per sector and per range of hours', async () => {
    const { data } = await app.graphql<{ programmeFacets: Record<'sector' | 'hours' | 'kind', { value: string; count: number }[]> }>(
      `{ programmeFacets(filter: { fundingSource: ["2.3.1.4.i"] }) { sector { value count } hours { value count } kind { value count } } }`,
    );
    const counts = (facet: { value: string; count: number }[]) =>
      Object.fromEntries(facet.filter((one) => one.count > 0).map((one) => [one.value, one.count]));
    expect(counts(data.programmeFacets.sector)).toEqual({ ICT: 120, BUSINESS: 19 });
    expect(Object.values(counts(data.programmeFacets.hours))).toEqual([20, 40, 30, 31, 6, 12]);
  });

  it('has the published bands of hours', () => {
    const within = (least: number, most: number) => all.filter((one) => one.hours >= least && one.hours <= most).length;
    expect([within(960, 960), within(160, 458), within(100, 156), within(80, 98), within(60, 78), within(1, 56)]).toEqual([
      12, 6, 31, 30, 40, 20,
    ]);
  });

  it.each([
    ['PROFESSIONAL_CONTINUING_EDUCATION', 2127_19, 2127_19, 2127_19],
    ['PROFESSIONAL_DEVELOPMENT', 200_00, 320_00, null],
    ['STUDY_COURSE', 257_50, 412_13, 395_19],
    ['STUDY_MODULE', 412_00, 824_00, 555_21],
    ['VOCATIONAL_MODULE', 106_80, 427_43, 338_46],
    ['VOCATIONAL_MODULE_SET', 138_84, 1784_02, 476_70],
    ['NON_FORMAL', 249_00, 399_00, 321_00],
  ])('%s costs from %i to %i cents, %i on average', (kind, lowest, highest, mean) => {
    const prices = all.filter((one) => one.kind === kind).map((one) => one.price.cents);
    expect([Math.min(...prices), Math.max(...prices)]).toEqual([lowest, highest]);
    if (mean !== null) expect(Math.abs(sum(prices) / prices.length - mean)).toBeLessThanOrEqual(1);
  });

  it('orders the ten most attended first', async () => {
    const { data } = await app.graphql<{ programmes: { nodes: { title: string; participants: number }[] } }>(
      `{ programmes(filter: { fundingSource: ["2.3.1.4.i"] }, sort: POPULARITY, first: 10) { nodes { title(locale: LV) participants } } }`,
    );
    expect(data.programmes.nodes.map((one) => [one.title, one.participants])).toEqual([
      ['Advancēto mākslīgā intelekta (AI) rīku izmantošana ikdienas darbam un biznesam', 4413],
      ['Etsy.com e-komercijas platformas pamatkurss pārdošanai internetā', 2217],
      [
        'Digitālā mārketinga prasmes biznesā: reklāmas pamatkurss no kampaņas izveides līdz automatizācijai ar ChatGPT un citiem rīkiem',
        1974,
      ],
      ['Mākslīgā intelekta izmantošana ikdienā', 827],
      ['Mākslīgais intelekts humanitārās zinātnēs', 775],
      ['Mākslīgā intelekta rīki darbam un produktivitātei', 599],
      ['Digitālais mārketings ar mākslīgā intelekta rīkiem', 423],
      ['Agile projektu un procesu vadība', 417],
      ['Kiberdrošības pamati', 405],
      ['EIKT rīku izmantošana mākoņpakalpojumu atbalstītā digitālajā vidē', 334],
    ]);
  });

  it('has 33 programmes without a participant, and takes no applications to as many', () => {
    expect(all.filter((one) => one.participants === 0)).toHaveLength(33);
    expect(all.filter((one) => one.applicationStatus !== 'OPEN')).toHaveLength(33);
  });

  it('QUAL-6: has 3,941 answers with the published averages, shown from ten answers on', () => {
    expect(sum(all.map((one) => one.publicRating.respondents))).toBe(3_941);
    const aspects = ['KNOWLEDGE', 'CONTENT', 'TEACHER', 'ORGANISATION'].map((aspect) => {
      const spread = [0, 1, 2, 3, 4].map((stars) =>
        sum(all.map((one) => one.publicRating.aspects.find((answer) => answer.aspect === aspect)?.spread[stars] ?? 0)),
      );
      return sum(spread) === 0 ? null : sum(spread.map((count, index) => count * (index + 1))) / sum(spread);
    });
    const shown = aspects.map((mean) => Math.round((mean as number) * 10) / 10);
    // the spread of programmes below ten answers may not be public, so the published ones must come near by themselves
    expect(shown.map((mean, index) => Math.abs(mean - [4.5, 4.6, 4.7, 4.5][index]!) <= 0.1)).toEqual([true, true, true, true]);
    for (const { publicRating } of all) {
      expect(publicRating.published).toBe(publicRating.respondents >= 10);
      expect(publicRating.answersNeeded).toBe(Math.max(0, 10 - publicRating.respondents));
    }
  });

  it('BEY-3: describes every programme under the seven headings', () => {
    for (const one of all) for (const text of [one.summary, ...Object.values(one.sections)]) expect(text.length).toBeGreaterThan(10);
  });

  it('CAT-9, FUND-3: shows six sources with their programmes and applications 1:100', async () => {
    const { data } = await app.graphql<{ fundingSources: { code: string; programmeCount: number; statistics: Record<string, number> }[] }>(
      `{ fundingSources { code programmeCount statistics { applications approved rejected started interrupted completed personsCompleted } } }`,
    );
    const of = (code: string) => data.fundingSources.find((one) => one.code === code);
    expect(data.fundingSources.map((one) => one.code).sort()).toEqual([
      '2.3.1.3.i',
      '2.3.1.4.i',
      '2.3.2.1.i',
      '4.2.4.2',
      'COURSERA',
      'MIKROKVALIFIKACIJAS',
    ]);
    expect(data.fundingSources.every((one) => one.programmeCount > 0)).toBe(true);
    expect(of('2.3.1.4.i')?.programmeCount).toBe(139);
    expect(of('2.3.1.4.i')?.statistics).toEqual({
      applications: 203,
      approved: 202,
      rejected: 1,
      started: 164,
      interrupted: 9,
      completed: 155,
      personsCompleted: 141,
    });
    expect(data.fundingSources.map((one) => [one.code, one.statistics['applications']])).toEqual(
      expect.arrayContaining([
        ['2.3.1.3.i', 17],
        ['2.3.2.1.i', 288],
        ['4.2.4.2', 140],
      ]),
    );
  });

  it('FUND-22: the ledger of the demonstration sums to zero and holds nothing below it', async () => {
    const rows = await app.orm.em
      .fork()
      .execute<{ source: string; total: string; below: string }[]>(
        `select funding_source_id as source, sum(balance_cents) as total, count(*) filter (where balance_cents < 0 and kind <> 'EXTERNAL') as below from ledger_account group by 1`,
      );
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const row of rows) expect([Number(row.total), Number(row.below)]).toEqual([0, 0]);
  });
});
