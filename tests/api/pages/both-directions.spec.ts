import { seedDemonstration } from 'server/seeds/seed-demonstration.ts';
import { sessionFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Page {
  edges: { cursor: string; node: object }[];
  nodes: object[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Every list that goes on: how it is asked, what tells its rows apart, and the table whose busiest account asks. */
const LISTS: [name: string, asked: string, key: string, table?: string][] = [
  ['programmes', 'programmes(filter: { provider: ["mc-alfa-macibu-centrs"] }, sort: TITLE, PAGE) ROWS', 'id'],
  ['providers', 'providers(PAGE) ROWS', 'id'],
  ['Programme.groups', 'programme(slug: "pavars") { groups(PAGE) ROWS }', 'id'],
  ['Provider.programmes', 'provider(slug: "mc-alfa-macibu-centrs") { programmes(PAGE) ROWS }', 'id'],
  ['ledgerDays', 'ledgerDays(PAGE) ROWS', 'day'],
  ['notices', 'viewer { notices(PAGE) ROWS }', 'id', 'notice'],
  ['favourites', 'viewer { account { favourites(PAGE) ROWS } }', 'id', 'favourite'],
  ['applications', 'viewer { account { applications(PAGE) ROWS } }', 'id', 'application'],
  ['claims', 'viewer { account { claims(PAGE) ROWS } }', 'id', 'claim'],
  ['movements', 'viewer { account { movements(PAGE) ROWS } }', 'at sentence', 'application'],
  ['statement', 'viewer { account { statement(from: "2024-01-01") { lines(PAGE) ROWS } } }', 'transfer', 'application'],
];
const ROWS = '{ totalCount edges { cursor node { KEY } } nodes { KEY } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

describe('lists that go on', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await testApp();
    await seedDemonstration(app.orm, { scale: 'small', clock: app.clock, personalDataKey: app.config.personalDataKey });
    // who asks costs back seldom asks twice: a second claim of the same person
    await app.orm.em
      .fork()
      .execute(
        `insert into claim select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', c.number || '-2', 'status', 'WITHDRAWN', 'invoice_key', null, 'certificate_key', null, 'application_id', null, 'payout_id', null))).* from claim c order by c.id limit 1`,
      );
  });
  afterAll(() => app.close());

  async function busiest(table: string | undefined): Promise<string | undefined> {
    if (!table) return undefined;
    const [row] = await app.orm.em
      .fork()
      .execute<{ id: string }[]>(
        `select a.person_id as id from ${table} n join learning_account a on a.id = n.account_id group by 1 order by count(*) desc, 1 limit 1`,
      );
    return sessionFor(app, row!.id);
  }

  it.each(LISTS)('API-1: %s reads the same backwards as forwards', async (_, asked, key, table) => {
    const cookie = await busiest(table);
    const page = async (args: string): Promise<Page> => {
      const answer = await app.graphql<object>(
        `{ ${asked.replace('PAGE', args).replace('ROWS', ROWS.replaceAll('KEY', key))} }`,
        {},
        cookie,
      );
      expect(answer.errors).toBeUndefined();
      return innermost(answer.data);
    };
    const { totalCount, nodes, edges } = await page('first: 100');
    expect(totalCount).toBeGreaterThan(1);
    expect(nodes).toEqual(edges.map(({ node }) => node));

    const step = Math.min(100, Math.ceil(totalCount / 4));
    const forwards: Page[] = [];
    do forwards.push(await page(`first: ${step}${goOn('after', forwards.at(-1)?.pageInfo.endCursor)}`));
    while (forwards.at(-1)!.pageInfo.hasNextPage);
    const whole = forwards.flatMap((one) => one.edges);
    expect(whole).toHaveLength(totalCount);
    expect(whole.slice(0, 100)).toEqual(edges);

    const backwards: Page[] = [];
    do backwards.unshift(await page(`last: ${step}${goOn('before', backwards[0]?.pageInfo.startCursor)}`));
    while (backwards[0]!.pageInfo.hasPreviousPage);
    expect(backwards.flatMap((one) => one.edges)).toEqual(whole);

    const between = await page(`first: 100, after: "${whole[0]!.cursor}", before: "${whole.at(-1)!.cursor}"`);
    expect(between.edges).toEqual(whole.slice(1, -1).slice(0, 100));
  });

  it.each(LISTS)('API-1: %s names the argument that is wrong', async (_, asked, key, table) => {
    const cookie = await busiest(table);
    for (const [args, argument] of [
      ['first: 0', 'first'],
      ['last: 101', 'last'],
      ['first: 1, last: 1', 'last'],
      ['after: "🙂"', 'after'],
      [`before: "${Buffer.from('["x"]').toString('base64url')}"`, 'before'],
    ] as const) {
      const answer = await app.graphql(`{ ${asked.replace('PAGE', args).replace('ROWS', ROWS.replaceAll('KEY', key))} }`, {}, cookie);
      expect(answer.errors, args).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', path: [argument] } }]);
    }
  });
});

const goOn = (argument: string, cursor: string | null | undefined) => (cursor ? `, ${argument}: "${cursor}"` : '');

/** The list, wherever the answer holds it. */
function innermost(value: object): Page {
  return 'edges' in value ? (value as Page) : innermost(Object.values(value)[0] as object);
}
