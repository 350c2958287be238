import type { Client } from 'pg';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import { StudyMode } from '../../modules/catalogue/programmes/study-mode.enum.ts';

export interface CatalogueSize {
  programmes: number;
  providers: number;
  ratings: number;
  /** Groups start around this moment. */
  now: Date;
}

const SOURCES = ['2.3.1.3.i', '2.3.1.4.i', '2.3.2.1.i', '4.2.4.2', 'coursera', 'mikrokvalifikacijas'];
const MUNICIPALITIES = [
  'Rīga',
  'Daugavpils',
  'Liepāja',
  'Jelgava',
  'Jūrmala',
  'Ventspils',
  'Rēzekne',
  'Valmieras novads',
  'Ogres novads',
  'Cēsu novads',
  'Tukuma novads',
  'Saldus novads',
  'Madonas novads',
  'Alūksnes novads',
  'Bauskas novads',
];
const BATCH = 1_000;

// words of training as they stand in titles and descriptions, already in the case the sentence wants
const SUBJECTS = [
  'mākslīgā intelekta',
  'datu analīzes',
  'kiberdrošības',
  'programmēšanas',
  'digitālā mārketinga',
  'grāmatvedības',
  'projektu vadības',
  'mākoņpakalpojumu',
  'datortīklu',
  'elektronikas',
  'robotikas',
  'mobilo lietotņu',
  'datubāzu',
  'tīmekļa izstrādes',
  'lietiskā interneta',
  'finanšu plānošanas',
  'e-komercijas',
  'klientu apkalpošanas',
  'loģistikas',
  'personāla vadības',
  'dizaina',
  'videomontāžas',
  'informācijas drošības',
  'biznesa analīzes',
  'kvalitātes vadības',
  'angļu valodas',
  'iepirkumu',
  'publiskās runas',
  'ražošanas automatizācijas',
  'telekomunikāciju',
];
const FORMS = [
  'pamati',
  'rīki ikdienas darbam',
  'prasmes uzņēmumā',
  'risinājumi iesācējiem',
  'padziļināts kurss',
  'metodes un prakse',
  'izmantošana mazajā uzņēmumā',
  'tehnoloģijas un drošība',
  'kurss ar praktiskiem uzdevumiem',
  'vadība un organizēšana',
];
const SENTENCES = [
  'Apgūsi {s} jēdzienus un mācīsies tos lietot praktiskos uzdevumos.',
  'Nodarbībās strādāsi ar {s} piemēriem no Latvijas uzņēmumiem.',
  'Mācību noslēgumā izstrādāsi savu {s} projektu un saņemsi apliecību.',
  'Pasniedzējs palīdzēs saprast, kā {s} zināšanas noder ikdienas darbā.',
  'Iepriekšējas zināšanas nav vajadzīgas, pietiek ar datora lietošanas prasmēm.',
  'Daļa nodarbību notiek tiešsaistē, ierakstus var skatīties jebkurā laikā.',
  'Grupā ir ne vairāk kā divdesmit dalībnieki, tāpēc katram ir laiks jautājumiem.',
  'Kurss piemērots gan strādājošajiem, gan tiem, kuri meklē jaunu darbu.',
  'Uzzināsi, kādas kļūdas {s} jomā pieļauj visbiežāk un kā no tām izvairīties.',
  'Mājas darbi aizņem aptuveni trīs stundas nedēļā.',
];

/** Fills an empty, migrated database with a catalogue of the given size; the same size always gives the same catalogue. */
export async function fillCatalogue(client: Client, size: CatalogueSize, say: (message: string) => void = () => {}): Promise<void> {
  // triggers would keep search and listing in step a thousand rows at a time: here they are written once, at the end
  await client.query(`set session_replication_role = replica`);
  const chance = randomNumbers(20_261_122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const between = (low: number, high: number) => low + Math.floor(chance() * (high - low + 1));

  await client.query(
    `
    insert into vocabulary_entry (vocabulary, code, name, position)
    select 'MUNICIPALITY', 'M' || ordinality, jsonb_build_object('lv', name), ordinality from unnest($1::text[]) with ordinality m(name)
    union all select 'SECTOR', 'S' || n, jsonb_build_object('lv', 'Nozare ' || n, 'en', 'Sector ' || n), n from generate_series(1, 12) n
    union all select 'LANGUAGE', code, jsonb_build_object('lv', code), 1 from unnest(array['lv', 'en', 'ru']) code`,
    [MUNICIPALITIES],
  );
  await client.query(`
    insert into vocabulary_entry (vocabulary, code, name, parent_code, position)
    select 'DIGCOMP_AREA', a::text, jsonb_build_object('lv', 'Joma ' || a, 'en', 'Area ' || a), null, a from generate_series(1, 5) a
    union all select 'DIGCOMP_COMPETENCE', a || '.' || c, jsonb_build_object('lv', 'Prasme ' || a || '.' || c), a::text, c from generate_series(1, 5) a, generate_series(1, 4) c`);
  await client.query(
    `
    insert into funding_source (code, name, short_name, description, who_can_apply, how_to_apply, institution, contact_email, eligible_from, eligible_until, status)
    select code, jsonb_build_object('lv', 'Projekts ' || code), jsonb_build_object('lv', code), '{"lv":"Apraksts"}', '{"lv":"Ikviens"}', '{"lv":["Piesakies"]}', '{"lv":"VIAA"}', 'a@example.lv', '2024-01-01', '2030-12-31', 'PUBLISHED' from unnest($1::text[]) code`,
    [SOURCES],
  );
  await client.query(
    `
    insert into provider (slug, name, registration_number, municipality_code, address)
    select 'sniedzejs-' || n, (array['Tehnikums', 'Mācību centrs', 'Augstskola', 'Koledža'])[1 + n % 4] || ' ' || n, (40000000000 + n)::text, 'M' || (1 + n % 15), 'Skolas iela ' || n from generate_series(1, $1::int) n`,
    [size.providers],
  );
  await client.query(`
    insert into delivery_place (provider_id, address, municipality_code)
    select id, 'Mācību iela ' || k, 'M' || (1 + (substr(registration_number, 8)::int * 7 + k) % 15) from provider, generate_series(1, 2) k`);

  for (let done = 0; done < size.programmes; done += BATCH) {
    const rows = [];
    for (let n = done; n < Math.min(done + BATCH, size.programmes); n++) {
      const subject = pick(SUBJECTS);
      const other = pick(SUBJECTS);
      const describe = () => Array.from({ length: 6 }, () => pick(SENTENCES).replace('{s}', chance() < 0.7 ? subject : other)).join(' ');
      const hours = pick([16, 24, 40, 48, 60, 78, 80, 98, 100, 120, 160, 240, 404, 960]);
      rows.push({
        n,
        slug: `programma-${n}`,
        title: { lv: `${capital(subject)} ${pick(FORMS)}`, en: `Programme ${n}` },
        summary: { lv: pick(SENTENCES).replace('{s}', subject) },
        description: { lv: describe(), en: `Description of programme ${n}.` },
        sections: {
          whoItIsFor: { lv: pick(SENTENCES).replace('{s}', other) },
          whatYouWillLearn: { lv: describe() },
          whatToBring: { lv: 'Datoru un pierakstu klade.' },
        },
        kind: pick(Object.values(ProgrammeKind)),
        mode: pick(Object.values(StudyMode)),
        status: chance() < 0.97 ? 'PUBLISHED' : pick(['DRAFT', 'PAST']),
        hours,
        price: hours * between(150, 600),
        language: chance() < 0.85 ? 'lv' : pick(['en', 'ru']),
        sector: `S${between(1, 12)}`,
        level: between(1, 8),
        competences: Array.from(new Set([`${between(1, 5)}.${between(1, 4)}`, `${between(1, 5)}.${between(1, 4)}`])),
        participants: between(0, 800),
        provider: between(1, size.providers),
        sources: SOURCES.filter(() => chance() < 0.3),
        groups: Array.from({ length: between(0, 4) }, () => ({
          start: between(-150, 200),
          window: between(20, 90),
          size: between(8, 30),
          taken: chance() < 0.15 ? 1 : chance() * 0.95,
        })),
      });
    }
    await client.query(INSERT_BATCH, [JSON.stringify(rows), size.now]);
    if ((done + BATCH) % 5_000 === 0) say(`${Math.min(done + BATCH, size.programmes)} programmes`);
  }

  for (let done = 0; done < size.ratings; done += 20_000) {
    await client.query(
      `
      insert into survey_answer (programme_id, knowledge, content, teacher, organisation, answered_at)
      select (array_agg(p.id order by p.slug))[1], stars(a.n, 1), stars(a.n, 2), stars(a.n, 3), stars(a.n, 4), $3::timestamptz - make_interval(mins => a.n)
      from generate_series($1::int, $2::int) a(n)
      join programme p on p.slug = 'programma-' || (hashint4(a.n)::bigint & 2147483647) % (1 + (hashint4(a.n + 77)::bigint & 2147483647) % $4::int)
      group by a.n`.replaceAll(
        /stars\(a\.n, (\d)\)/g,
        (_, aspect) => `(array[1,2,3,3,4,4,4,5,5,5,5,5])[1 + (hashint4(a.n * 5 + ${aspect})::bigint & 2147483647) % 12]`,
      ),
      [done + 1, Math.min(done + 20_000, size.ratings), size.now, size.programmes],
    );
  }
  say(`${size.ratings} ratings`);

  await client.query('set session_replication_role = origin');
  await client.query('analyze');
  await client.query('select search.refresh_all()');
  say('search');
  await client.query(
    `select catalogue.keep_facts(ids), catalogue.keep_timing(ids, $1), catalogue.keep_ratings(ids) from (select array_agg(id) as ids from programme) everything`,
    [size.now],
  );
  say('listing');
  await client.query('vacuum (full, analyze) catalogue.listing');
  await client.query('vacuum (analyze)');
}

const INSERT_BATCH = `
  with given as (
    select * from jsonb_to_recordset($1::jsonb) as r(n int, slug text, title jsonb, summary jsonb, description jsonb, sections jsonb, kind text, mode text, status text, hours int, price bigint, language text,
      sector text, level smallint, competences jsonb, participants int, provider int, sources jsonb, groups jsonb)
  ), made as (
    insert into programme (slug, title, summary, description, sections, kind, mode, status, hours, price_cents, language, sector_code, digcomp_level, competence_codes, teachers, participants, provider_id)
    select g.slug, g.title, g.summary, g.description, g.sections, g.kind, g.mode, g.status, g.hours, g.price, g.language, g.sector, g.level,
      array(select jsonb_array_elements_text(g.competences)), array['Anna Kalniņa'], g.participants, p.id
    from given g join provider p on p.registration_number = (40000000000 + g.provider)::text
    returning id, slug, provider_id, mode, language
  ), sourced as (
    insert into programme_funding_source (programme_id, funding_source_id)
    select m.id, s.id from made m join given g using (slug) cross join lateral jsonb_array_elements_text(g.sources) named(source) join funding_source s on s.code = named.source
  ), placed as (
    insert into programme_place (programme_id, delivery_place_id)
    select m.id, d.id from made m join delivery_place d on d.provider_id = m.provider_id where m.mode <> 'REMOTE'
  )
  insert into learning_group (code, programme_id, mode, starts_on, ends_on, weekly_times, language, teachers, minimum_size, maximum_size, places_taken, applications_from, applications_until, status)
  select m.slug || '-' || o.ordinality, m.id, m.mode, day, day + 60, '[{"weekday":2,"startsAt":"18:00","endsAt":"20:30"}]', m.language, array['Anna Kalniņa'], 5, (o.value->>'size')::int,
    floor((o.value->>'size')::int * (o.value->>'taken')::numeric), (day - (o.value->>'window')::int)::timestamptz, (day - 3)::timestamptz,
    case when day < $2::date then case when day + 60 < $2::date then 'FINISHED' else 'RUNNING' end else 'OPEN' end
  from made m join given g using (slug) cross join lateral jsonb_array_elements(g.groups) with ordinality o cross join lateral (select $2::date + (o.value->>'start')::int as day) d`;

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Random numbers that are the same every time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
