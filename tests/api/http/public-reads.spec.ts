import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { publicFields, unlistedTypes } from 'server/graphql/public-fields.ts';
import { knownDocuments } from 'server/graphql/known-documents.ts';
import { fieldRoles, publicSchema } from 'server/graphql/public-schema.ts';
import type { Programme } from 'server/modules/catalogue/programmes/programme.entity.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { buildApiSchema } from 'server/schema.ts';
import { globalId } from 'server/shared/global-id.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const LIST =
  '{ programmes(search: "robotika", first: 5) { totalCount nodes { slug title price { cents formatted } provider { name } sector { name } applicationStatus nextGroup { placesLeft } publicRating { average respondents } } } }';

describe('public questions', () => {
  let app: TestApp;
  let make: World;
  let programme: Programme;

  const ask = async (query: string, headers: Record<string, string> = {}, variables?: object) => {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  /** Asks until the answer is kept: the first time nothing is, the second time it is. */
  const askTwice = async (query: string, headers?: Record<string, string>) => {
    await ask(query, headers);
    return ask(query, headers);
  };
  /** Changes data without the triggers that tell of it. */
  const silently = async (sql: string) => {
    const client = new pg.Client({ connectionString: app.url });
    await client.connect();
    await client.query('set session_replication_role = replica');
    await client.query(sql);
    await client.end();
  };
  /** What was told is heard after a moment. */
  const heard = () => new Promise((next) => setTimeout(next, 150));

  beforeAll(async () => {
    app = await testApp({ env: { RESPONSE_CACHE: 'true' } });
    make = world(app.orm, app.clock);
    await make.entry(Vocabulary.SECTOR, 'ICT', { lv: 'IKT', en: 'ICT' });
    programme = await make.programme({ title: { lv: 'Robotika', en: 'Robotics' }, slug: 'robotika', sector: 'ICT' });
    await make.group({ programme, maximumSize: 10 });
    await make.programme({ slug: 'other', title: 'Dizains' });
    await heard();
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set(new Date('2026-11-22T10:00:00Z')));

  it('API-2: an answer carries how long it holds and its tag, and is not sent twice to who has it', async () => {
    const first = await askTwice(LIST);
    expect(first.headers.get('cache-control')).toBe('public, max-age=10');
    expect(first.headers.get('vary')).toBe('Accept, Accept-Encoding, Accept-Language, Cookie');
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{20,}"$/);
    const again = await ask(LIST, { 'if-none-match': etag.slice(2) });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers.get('etag')).toBe(etag);
    expect((await ask(LIST, { 'if-none-match': '"another"' })).status).toBe(200);
    expect(first.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(Number(first.headers.get('x-operation-cost'))).toBeGreaterThan(0);
    expect(await (await fetch(`${app.address}/metrics`)).text()).toMatch(/stars_public_answers_total\{from="memory"\} [1-9]/);
  });

  it('API-2: what nothing changed is answered from memory, also compressed', async () => {
    const query =
      '{ programme(slug: "robotika") { title description } providers(first: 5) { nodes { name slug places { address } } } vocabulary(vocabulary: SECTOR) { name } }';
    const first = await askTwice(query);
    await silently(`update programme set title = '{"lv": "Klusi mainīta"}' where slug = 'robotika'`);
    expect((await ask(query)).text).toBe(first.text);
    await silently(`update programme set title = '{"lv": "Robotika", "en": "Robotics"}' where slug = 'robotika'`);
    for (let n = 0; n < 5; n++) await ask(LIST);
    await heard();
    const packed = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query: LIST }),
    });
    expect(await packed.json()).toEqual(JSON.parse((await ask(LIST)).text));
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a programme', () => app.orm.em.fork().execute(`update programme set price_cents = 12345 where slug = 'robotika'`), '12345'],
    ['a place taken', () => app.orm.em.fork().execute('update learning_group set places_taken = places_taken + 1'), '"placesLeft":9'],
    ['a rating', () => make.answers(programme, 1), '"respondents":1'],
    ['a provider', () => app.orm.em.fork().execute(`update provider set name = 'Cits nosaukums'`), 'Cits nosaukums'],
    [
      'a vocabulary',
      () => app.orm.em.fork().execute(`update vocabulary_entry set name = '{"lv": "Cita nozare"}' where code = 'ICT'`),
      'Cita nozare',
    ],
    [
      'equal terms of searches',
      async () => {
        await make.programme({ title: 'Automāti', slug: 'automati' });
        await app.orm.em.fork().execute(`insert into search_synonym (terms) values (array['robotika', 'automāti'])`);
      },
      '"slug":"automati"',
    ],
  ])('API-2: a change of %s is seen by the next who asks', async (_what, change, seen) => {
    expect((await askTwice(LIST)).text).not.toContain(seen);
    await change();
    await heard();
    expect((await ask(LIST)).text).toContain(seen);
  });

  it('CAT-1: an answer ends with the second in which a window opens or closes', async () => {
    const opening = await make.programme({ slug: 'opening', title: 'Atvēršana' });
    await make.group({
      programme: opening,
      applicationsFrom: new Date('2026-11-22T10:00:05Z'),
      applicationsUntil: new Date('2026-11-22T10:00:08Z'),
    });
    await heard();
    const query = '{ programmes(search: "atvēršana") { nodes { applicationStatus } } }';
    const at = async (second: number) => {
      app.clock.set(new Date(Date.parse('2026-11-22T10:00:00Z') + second * 1_000));
      const answer = await askTwice(query);
      return `${/OPENS|OPEN|CLOSED/.exec(answer.text)?.[0]} ${answer.headers.get('cache-control')}`;
    };
    expect(await at(0)).toBe('OPENS public, max-age=5');
    expect(await at(4)).toBe('OPENS public, max-age=1');
    expect(await at(5)).toBe('OPEN public, max-age=3');
    expect(await at(8)).toBe('CLOSED public, max-age=10');
    expect(await at(0)).toBe('OPENS public, max-age=5');
    await app.orm.em.fork().execute(`update learning_group set status = 'CANCELLED' where programme_id = ?`, [opening.id]);
    await heard();
  });

  it('API-2: an answer is kept for a minute at most', async () => {
    const query = '{ programmes(search: "robotika") { nodes { slug title hours } } }';
    await askTwice(query);
    await silently(`update programme set hours = 77 where slug = 'robotika'`);
    app.clock.set(new Date('2026-11-22T10:00:59Z'));
    expect((await ask(query)).text).not.toContain('77');
    app.clock.set(new Date('2026-11-22T10:01:00Z'));
    expect((await ask(query)).text).toContain('77');
  });

  it('CAT-14: each language has its own answer', async () => {
    const query = '{ programme(slug: "robotika") { title } }';
    expect((await askTwice(query, { 'accept-language': 'en-GB,en;q=0.9' })).text).toBe('{"data":{"programme":{"title":"Robotics"}}}');
    expect((await askTwice(query, { 'accept-language': 'lv' })).text).toBe('{"data":{"programme":{"title":"Robotika"}}}');
    expect((await ask(query, { 'accept-language': 'en' })).text).toContain('Robotics');
  });

  it.each<[string, string, Record<string, string>]>([
    ['with a session', LIST, { cookie: 'theme=dark; stars=s%3Asomebody' }],
    ['with a session of a secure site', LIST, { cookie: '__Host-stars=s%3Asomebody' }],
    ['with a key', LIST, { authorization: 'Bearer key' }],
    ['about who asks', '{ viewer { actingAs { role } } programmes { totalCount } }', {}],
    ['about favourites', '{ programmes(first: 1) { nodes { isFavourite } } }', {}],
    ['about what I would pay', '{ programmes(first: 1) { nodes { quote(answers: { age: 30 }) { headline } } } }', {}],
    ['about a budget', '{ fundingSources { budget { total { cents } } } }', {}],
    ['about anything by id', '{ node(id: "x") { id } }', {}],
    ['about the schema', '{ __schema { queryType { name } } }', {}],
    ['that is wrong', '{ programmes { colour } }', {}],
    ['that is refused', '{ programmes(first: 1000) { totalCount } }', {}],
    ['that is half right', '{ programmes { totalCount } programme { slug } }', {}],
  ])('API-2: nothing is remembered of a question %s', async (_name, query, headers) => {
    const answer = await askTwice(query, headers);
    expect(answer.headers.get('cache-control') ?? 'no-store').toContain('no-store');
  });

  it('ROLE-2: who is logged in never gets what was remembered for nobody, nor the other way round', async () => {
    const draft = await make.programme({ slug: 'hidden-draft', status: 'DRAFT' as never });
    const query = '{ programme(slug: "hidden-draft") { slug } programmes(first: 1) { totalCount } }';
    const { cookie } = await staff(app, Role.PLATFORM_ADMINISTRATOR);
    expect((await askTwice(query)).text).toContain('"programme":null');
    expect((await askTwice(query, { cookie })).text).toContain(`"slug":"${draft.slug}"`);
    expect((await ask(query)).text).toContain('"programme":null');
  });

  it('API-2: GET is answered too, a plain one from any page as well', async () => {
    const url = `${app.address}/graphql?query=${encodeURIComponent('{ programme(slug: "robotika") { title } }')}`;
    const headers = { 'apollo-require-preflight': 'true' };
    await fetch(url, { headers });
    const kept = await fetch(url, { headers });
    expect([kept.status, kept.headers.get('cache-control'), await kept.text()]).toEqual([
      200,
      'public, max-age=10',
      '{"data":{"programme":{"title":"Robotika"}}}',
    ]);
    const plain = await fetch(url);
    expect([plain.status, plain.headers.get('cache-control'), plain.headers.get('etag')]).toEqual([
      200,
      'public, max-age=10',
      kept.headers.get('etag'),
    ]);
  });

  it('API-2: a persisted question is known by its hash from its first asking on', async () => {
    const query = '{ programme(slug: "other") { title slug } }';
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(query))).toString('hex');
    const url = `${app.address}/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }))}`;
    const headers = { 'apollo-require-preflight': 'true' };
    expect(await (await fetch(url, { headers })).text()).toContain('PERSISTED_QUERY_NOT_FOUND');
    const told = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    });
    expect(await told.json()).toEqual({ data: { programme: { title: 'Dizains', slug: 'other' } } });
    for (let n = 0; n < 3; n++)
      expect(await (await fetch(url, { headers })).json()).toEqual({ data: { programme: { title: 'Dizains', slug: 'other' } } });
    expect((await fetch(url, { headers })).headers.get('etag')).not.toBeNull();
    const forged = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ vocabulary(vocabulary: NACE) { code } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      }),
    });
    expect(await forged.json()).not.toHaveProperty('data');
  });

  it('API-2: while the database is not heard nothing is remembered, and afterwards it is again', async () => {
    await askTwice(LIST);
    await app.orm.em
      .fork()
      .execute(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'catalogue watch' and datname = current_database()`,
      );
    await new Promise((next) => setTimeout(next, 50));
    await app.orm.em.fork().execute(`update programme set price_cents = 54321 where slug = 'robotika'`);
    expect((await ask(LIST)).text).toContain('54321');
    await expect.poll(async () => (await askTwice(LIST)).headers.get('etag'), { timeout: 5_000 }).not.toBeNull();
  });

  it('API-2: everything that may be remembered is open to everybody, and nothing leads beyond it', () => {
    const schema = buildApiSchema();
    const roles = fieldRoles();
    expect(publicFields(schema).filter((field) => roles.has(field))).toEqual([]);
    expect(unlistedTypes(schema)).toEqual([]);
  });

  it('API-3: the short way and the usual way give the same answer', async () => {
    const group = await make.group({ programme });
    const questions: [string, object?][] = [
      [LIST],
      [
        'query ($f: ProgrammeFilter, $l: Locale) { programmes(filter: $f, first: 3, sort: TITLE) { __typename edges { cursor node { id title(locale: $l) en: title(locale: EN) summary description kind mode language digcompLevel teachers price { currency formatted(locale: EN) } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } correctedSearch } }',
        { f: { kind: ['STUDY_COURSE'], openNow: null }, l: 'EN' },
      ],
      [
        'query Q($slug: String = "robotika") { programme(slug: $slug) { ...P similar { ...P } groups(first: 2) { totalCount nodes { id code startsOn applicationsFrom weeklyTimes { weekday startsAt } programme { slug } place { id } } } } } fragment P on Programme { id slug provider { id ...V } fundingSources { id code name howToApply schemes { code inPlainWords } } sections { whoItIsFor } } fragment V on Provider { name publicRating { aspects { aspect spread } } programmes(first: 2) { nodes { slug } } }',
      ],
      [
        '{ programmeFacets(search: "robotika") { totalCount kind { value label count } hours { value label(locale: EN) } startMonth { value label } } }',
      ],
      ['query ($id: ID!) { group(id: $id) { code isOpen applicationsUntil programme { title } } }', { id: globalId('Group', group.id) }],
      [
        '{ providers(search: "centrs") { totalCount edges { node { slug municipality { name } } } } vocabulary(vocabulary: SECTOR) { id code name validFrom validUntil } }',
      ],
      ['{ programmes(first: 2) { nodes { slug @skip(if: true) title @include(if: true) } } }'],
      [
        '{ fundingSources { code name description whoCanApply howToApply institution status schemes { code name inPlainWords } programmeCount } }',
      ],
    ];
    for (const [query, variables] of questions) {
      for (const language of ['lv', 'en']) {
        const short = await ask(query, { 'accept-language': language }, variables);
        const usual = await ask(query, { 'accept-language': language, cookie: 'stars=nobody' }, variables);
        expect(short.status).toBe(200);
        expect(JSON.parse(short.text)).toEqual(JSON.parse(usual.text));
        expect(JSON.parse(short.text)).not.toHaveProperty('errors');
        expect(short.headers.get('content-type')).toBe(usual.headers.get('content-type'));
        for (const name of ['content-security-policy', 'x-content-type-options', 'access-control-allow-origin', 'x-operation-cost'])
          expect(short.headers.get(name), name).toBe(usual.headers.get(name));
      }
    }
  });

  it('API-2: the questions of the public interface that are the same for everybody are answered the short way', async () => {
    const file = join(import.meta.dirname, '../../../public-ui/src/gql/reading/persisted-documents.json');
    if (!existsSync(file)) return;
    const schema = buildApiSchema();
    const documents = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    const { find } = knownDocuments(schema, publicSchema(schema));
    const isShort = documents.filter((query) => find({ query, hash: undefined }, false).compiled);
    expect(isShort.length).toBeGreaterThan(0);
  });
});

describe('the rate limit before the short way', () => {
  it('API-2: counts questions that are answered from memory too', async () => {
    const app = await testApp({ env: { RESPONSE_CACHE: 'true', RATE_LIMIT: '6' } });
    const body = JSON.stringify({ query: '{ programmes { totalCount } }' });
    await new Promise((next) => setTimeout(next, 300));
    const left: (string | null)[] = [];
    for (let n = 0; n < 7; n++) {
      const response = await fetch(`${app.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      left.push(
        `${response.status} ${response.headers.get('ratelimit-remaining')} ${response.headers.get('cache-control') === 'public, max-age=10'}`,
      );
    }
    expect(left).toEqual(['200 5 true', '200 4 true', '200 3 true', '200 2 true', '200 1 true', '200 0 true', '429 0 false']);
    await app.close();
  });
});
