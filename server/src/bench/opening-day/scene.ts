import { createHmac } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../migrate.ts';
import { connect } from '../../mikro-orm.config.ts';
import { fullCostScheme } from '../../testing/money-world.ts';
import { ruleSet } from '../../modules/rules/funding-sources/rules/rule-set.ts';
import { budget, external } from '../../modules/money/ledger/accounts.ts';
import { post } from '../../modules/money/ledger/ledger.ts';
import { TransferKind } from '../../modules/money/ledger/transfer-kind.enum.ts';
import { globalId } from '../../shared/global-id.ts';

/** Of the settings in catalogue/processes.ts. */
export const SECRET = 'a secret of the benchmark, used for nothing else';
export const SOURCE = '9.9.9.9.i';
const PRICE = 50_000;
const GROUP_SIZE = 20;

export interface Applicant {
  cookie: string;
  /** Global id of the group they want. */
  group: string;
  /** Idempotency key of the application. */
  key: string;
}

export interface Scene {
  /** Who applies in the rush. */
  residents: number;
  /** Who applies one after the other on the quiet day before; their places and money are there. */
  early: number;
  /** Places in the groups of the rush. */
  places: number;
  /** Grants the budget holds for the rush. */
  grants: number;
}

export interface Applicants {
  early: Applicant[];
  rush: Applicant[];
}

/** An empty platform with residents, each logged in, and groups of twenty whose window is open. */
export async function makeScene(url: string, { residents, early, places, grants }: Scene): Promise<Applicants> {
  const orm = await connect(url);
  await migrate(orm, url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const one = async (sql: string, values: unknown[] = []) => (await client.query<{ id: string }>(sql, values)).rows[0]!.id;
  const source = await one(
    `insert into funding_source (code, name, short_name, description, who_can_apply, how_to_apply, institution, contact_email, eligible_from, eligible_until, status)
     values ($1, '{"lv":"Avots"}', '{"lv":"Avots"}', '{"lv":"Avots"}', '{"lv":"Ikviens"}', '{"lv":[]}', '{"lv":"Aģentūra"}', 'a@example.lv', '2020-01-01', '2040-01-01', 'PUBLISHED') returning id`,
    [SOURCE],
  );
  const rules = ruleSet({
    period: { from: '2020-01-01', until: '2040-01-01' },
    targetGroup: {
      all: [
        { criterion: 'AGE', from: 18 },
        { criterion: 'ACCOUNT', profileComplete: true },
      ],
    },
    schemes: [fullCostScheme()],
  });
  await client.query(
    `insert into funding_source_version (funding_source_id, number, status, effective_from, rules, published_at) values ($1, 1, 'PUBLISHED', '2020-01-01', $2, now())`,
    [source, JSON.stringify(rules)],
  );
  await post(orm.em.fork(), [
    {
      kind: TransferKind.FUND,
      fundingSourceId: source,
      from: external(source),
      to: budget(source),
      amountCents: (grants + early) * PRICE,
      reason: 'BENCH',
      at: new Date(),
      key: 'bench',
    },
  ]);
  const provider = await one(
    `insert into provider (slug, name, registration_number) values ('skola', 'Skola', '40000000001') returning id`,
  );
  const programme = await one(
    `insert into programme (slug, title, description, sections, kind, status, mode, hours, price_cents, language, competence_codes, teachers, provider_id)
     values ('programma', '{"lv":"Programma"}', '{"lv":"Apraksts"}', '{}', 'STUDY_COURSE', 'PUBLISHED', 'REMOTE', 100, ${PRICE}, 'lv', '{}', '{}', $1) returning id`,
    [provider],
  );
  await client.query('insert into programme_funding_source values ($1, $2)', [programme, source]);
  const { rows: groups } = await client.query<{ id: string }>(
    `insert into learning_group (code, programme_id, mode, starts_on, ends_on, weekly_times, language, teachers, minimum_size, maximum_size, applications_from, applications_until, status)
     select 'B-' || n, $1, 'REMOTE', current_date + 30, current_date + 90, '[]', 'lv', '{}', 5, case when n = 0 then greatest(5, $3::int) else ${GROUP_SIZE} end, now() - interval '1 minute', now() + interval '1 day', 'OPEN' from generate_series(0, $2::int) n returning id`,
    [programme, Math.max(1, Math.round(places / GROUP_SIZE)), early],
  );
  const { rows: people } = await client.query<{ person: string }>(
    `with p as (insert into person (given_name, family_name, personal_code_hash, personal_code_cipher, birth_date) select 'Anna', 'Ozola', 'bench-' || n, 'sealed', '1990-01-01' from generate_series(1, $1::int) n returning id)
     insert into learning_account (person_id, number, opened_on, notice_locale, education, employment, profile_completed_at) select id, 'IMK-B' || row_number() over (), '2026-01-01', 'LV', 'BACHELOR', 'EMPLOYED', now() from p returning person_id as person`,
    [residents + early],
  );
  const now = Date.now();
  const sessions = people.map(({ person }, index) => ({
    sid: `bench-${index}`,
    sess: {
      cookie: { originalMaxAge: null, expires: null, httpOnly: true, path: '/', sameSite: 'lax' },
      personId: person,
      startedAt: now,
      // so long ago that the first request notes a new sign of life, as on the day itself
      seenAt: now - 60_000,
      isStrong: true,
      actingAs: null,
      browser: null,
      idToken: null,
    },
  }));
  await client.query(
    `insert into web.session (sid, sess, expire) select sid, sess, now() + interval '12 hours' from jsonb_to_recordset($1::jsonb) as s(sid text, sess jsonb)`,
    [JSON.stringify(sessions)],
  );
  // of what is empty yet the database is to think what it thinks of a new table
  await client.query(
    'analyze person, learning_account, web.session, learning_group, programme, programme_funding_source, funding_source, funding_source_version',
  );
  await client.end();
  await orm.close();
  const [quiet, ...crowded] = groups.map(({ id }) => globalId('Group', id));
  const applicants = people.map(
    (_, index): Applicant => ({
      cookie: `__Host-stars=${encodeURIComponent(`s:bench-${index}.${createHmac('sha256', SECRET).update(`bench-${index}`).digest('base64').replace(/=+$/, '')}`)}`,
      group: index < early ? quiet! : crowded[index % crowded.length]!,
      key: `bench ${index}`,
    }),
  );
  return { early: applicants.slice(0, early), rush: applicants.slice(early) };
}
