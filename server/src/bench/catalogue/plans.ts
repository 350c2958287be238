import pg from 'pg';
import { createApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { connect } from '../../mikro-orm.config.ts';
import { systemClock } from '../../shared/clock.ts';
import { createLog } from '../../shared/log.ts';

/** Relations that grow with the catalogue: a request of the public never reads one from end to end. */
const LARGE = new Set([
  'programme',
  'listing',
  'document',
  'term',
  'learning_group',
  'survey_answer',
  'programme_place',
  'programme_funding_source',
]);

const CARD =
  'id slug title(locale: LV) kind mode hours price { cents } provider { id slug name } fundingSources { code name(locale: LV) } publicRating { average respondents } nextGroup { startsOn } applicationStatus';
const list = (args: string) => `{ programmes(${args}) { totalCount nodes { ${CARD} } pageInfo { hasNextPage endCursor } } }`;

/** The shapes of requests that the public sends most. */
export const SHAPES: Record<string, string> = {
  'the catalogue as it opens': list('first: 20'),
  'kind and mode, by start': list('filter: { kind: [STUDY_COURSE], mode: [REMOTE] }, sort: START_DATE, first: 20'),
  'words, best match first': list('search: "mākslīgā intelekta kursi", first: 20'),
  'words, kind and mode, by start': list(
    'search: "datu analīze", filter: { kind: [STUDY_COURSE, NON_FORMAL], mode: [REMOTE] }, sort: START_DATE, first: 20',
  ),
  'words with a slip': list('search: "makslīgais inteletks", first: 20'),
  'cheapest of a funding source': list('filter: { fundingSource: ["2.3.1.4.i"] }, sort: PRICE_ASC, first: 20'),
  'a price limit, dearest first': list('filter: { priceAtMostCents: 50000 }, sort: PRICE_DESC, first: 20'),
  shortest: list('sort: HOURS_ASC, first: 20'),
  'best rated': list('filter: { ratingAtLeast: 4 }, sort: RATING, first: 20'),
  'a place, open now': list('filter: { municipality: ["M3"], openNow: true }, sort: START_DATE, first: 20'),
  'starts in a month': list('filter: { startsFrom: "2026-12-01", startsUntil: "2026-12-31" }, sort: START_DATE, first: 20'),
  'a sector by title': list('filter: { sector: ["S3"] }, sort: TITLE, first: 20'),
  'most attended': list('sort: POPULARITY, first: 20'),
  newest: list('sort: NEWEST, first: 20'),
  'the programme page': `{ programme(slug: "programma-77") { ${CARD} description(locale: LV) places { address } groups(first: 10) { nodes { startsOn placesLeft } } similar(first: 3) { ${CARD} } } }`,
  'the provider page': `{ provider(slug: "sniedzejs-7") { name programmeCount publicRating { average } places { address } programmes(first: 20) { nodes { ${CARD} } } } }`,
  'counts for the filters':
    '{ programmeFacets(search: "dizains", filter: { mode: [REMOTE] }) { totalCount kind { value count } municipality { value count } } }',
};

export interface WrongPlan {
  shape: string;
  /** What is read from end to end. */
  relation: string;
  statement: string;
}

interface Statement {
  text: string;
}

/** Sends every shape through the application, listens to what it asks the database, and answers the plans that read a large relation whole. */
export async function wrongPlans(databaseUrl: string): Promise<WrongPlan[]> {
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' });
  const orm = await connect(databaseUrl);
  const app = await createApp({ config, orm, databaseUrl, clock: systemClock(), log: createLog(config.logLevel) });
  const address = await app.listen(0);
  const planner = new pg.Client({ connectionString: databaseUrl });
  await planner.connect();
  const ask = async (query: string) => {
    const answer = (await (
      await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).json()) as { errors?: unknown };
    if (answer.errors) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
  };
  const wrong: WrongPlan[] = [];
  try {
    for (const [shape, query] of Object.entries(SHAPES)) {
      await ask(query); // what is read once and then kept in memory is not part of the shape
      const statements = await listen(() => ask(`query Again ${query}`));
      if (statements.length === 0) throw new Error(`${shape}: asked nothing of the database`);
      for (const statement of statements)
        for (const relation of readWhole(await planOf(planner, statement))) wrong.push({ shape, relation, statement: statement.text });
    }
  } finally {
    await planner.end();
    await app.close();
    await orm.close();
  }
  return wrong;
}

/** The plan that the reads of the catalogue live with: made once, for any values. */
async function planOf(planner: pg.Client, { text }: Statement): Promise<Plan> {
  const { rows } = await planner.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json, generic_plan) ${text}`);
  return rows[0]!['QUERY PLAN'][0].Plan;
}

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

function readWhole(plan: Plan): string[] {
  const own = plan['Node Type'] === 'Seq Scan' && LARGE.has(plan['Relation Name']!) ? [plan['Relation Name']!] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(readWhole)];
}

/** Everything this process asks of PostgreSQL while the work goes on. */
async function listen(work: () => Promise<void>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
    const first = args[0] as string | Partial<Statement>;
    const text = typeof first === 'string' ? first : (first.text ?? '');
    if (/^\s*(select|with)\b/i.test(text)) heard.push({ text });
    return original.apply(this, args);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original as never;
  }
  return heard;
}
