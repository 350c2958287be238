import { Migration } from '@mikro-orm/migrations';

/**
 * The catalogue's read model: one narrow row a programme with everything that lists filter, sort and count by, kept by triggers.
 * What depends on the time (open now, next group) is stored with the span in which it holds; a reader outside the span refreshes it.
 */
export class Migration20260101000500_catalogue extends Migration {
  override up(): void {
    this.addSql('create schema catalogue');
    this.addSql(TABLE);
    for (const index of INDEXES) this.addSql(index);
    for (const routine of FUNCTIONS) this.addSql(routine);
    for (const trigger of TRIGGERS) this.addSql(trigger);
    this.addSql(
      'insert into catalogue.searchable (id, vector, title_roots) select programme_id, vector, catalogue.title_roots(vector) from search.document',
    );
    this.addSql('select catalogue.keep_facts(array(select id from public.programme))');
    this.addSql('select catalogue.keep_timing(array(select id from public.programme), now())');
    this.addSql('select catalogue.keep_ratings(array(select id from public.programme))');
  }

  override down(): void {
    this.addSql('drop schema catalogue cascade');
  }
}

const TABLE = `
create table catalogue.listing (
  id uuid primary key references public.programme (id) on delete cascade,
  status text not null,
  kind text not null,
  mode text not null,
  hours int not null,
  price_cents bigint not null,
  language text not null,
  sector_code text,
  qualification_code text,
  digcomp_level smallint,
  provider_id uuid not null,
  municipalities text[] not null,
  funding_sources text[] not null,
  areas text[] not null,
  title text collate "lv-x-icu" not null,
  popularity int not null,
  -- what graduates said: how many gave 1..5 stars, for knowledge, content, teacher, organisation in turn
  rating_spread int[] not null default array_fill(0, array[20]),
  rating_count int not null default 0,
  rating_stars int not null default 0,
  -- as shown, in tenths; null under the minimum of answers
  rating_tenths smallint,
  -- unrounded mean in millionths for the order; 0 when not published
  rating_order int not null default 0,
  -- as of any moment from holds_from up to holds_until
  availability text not null default 'CLOSED',
  opens_at timestamptz,
  next_group_id uuid,
  next_start date not null default 'infinity',
  starts datemultirange not null default '{}',
  start_months text[] not null default '{}',
  holds_from timestamptz not null default '-infinity',
  holds_until timestamptz not null default 'infinity',
  -- the transaction that wrote the row last: who keeps a copy asks for what came since
  revision xid8 not null default pg_current_xact_id()
) with (fillfactor = 85);
-- what searches look through: words and filters side by side in one index, so that a search with filters reads only what passes both;
-- apart from the listing, whose rows change with the hours, and with the words out of line, so that rows stay narrow
create table catalogue.searchable (
  id uuid primary key references public.programme (id) on delete cascade,
  tags text[] not null default '{}',
  vector tsvector not null default '',
  -- roots of the title's words: what makes programmes similar
  title_roots text[] not null default '{}'
) with (toast_tuple_target = 128);
alter table catalogue.searchable alter column vector set storage external;
create table catalogue.gone (id uuid not null, revision xid8 not null default pg_current_xact_id())`;

/** One for every order of the catalogue, each ending in the id so that a page can begin behind any row, and one for each narrow filter. */
const INDEXES = [
  `create index listing_by_start on catalogue.listing (next_start, id) where status = 'PUBLISHED'`,
  `create index listing_by_price on catalogue.listing (price_cents, id) where status = 'PUBLISHED'`,
  `create index listing_by_hours on catalogue.listing (hours, id) where status = 'PUBLISHED'`,
  `create index listing_by_rating on catalogue.listing (rating_order, id) where status = 'PUBLISHED'`,
  `create index listing_by_title on catalogue.listing (title, id) where status = 'PUBLISHED'`,
  `create index listing_by_popularity on catalogue.listing (popularity, id) where status = 'PUBLISHED'`,
  `create index listing_by_age on catalogue.listing (id) where status = 'PUBLISHED'`,
  `create index listing_by_kind_and_mode on catalogue.listing (kind, mode, next_start, id) where status = 'PUBLISHED'`,
  `create index listing_open on catalogue.listing (next_start, id) where status = 'PUBLISHED' and availability = 'OPEN'`,
  `create index listing_by_provider on catalogue.listing (provider_id, next_start)`,
  `create index listing_by_qualification on catalogue.listing (qualification_code) where qualification_code is not null`,
  `create index listing_by_lists on catalogue.listing using gin (municipalities, funding_sources, areas)`,
  `create index listing_by_starts on catalogue.listing using gist (starts) where status = 'PUBLISHED'`,
  `create index listing_by_revision on catalogue.listing (revision)`,
  `create index searchable_by_words_and_tags on catalogue.searchable using gin (vector, tags) with (fastupdate = off)`,
  `create index searchable_by_title on catalogue.searchable using gin (title_roots)`,
  `create index gone_by_revision on catalogue.gone (revision)`,
  `create index listing_holds_until on catalogue.listing (holds_until) where holds_until < 'infinity'`,
  `create index listing_holds_from on catalogue.listing (holds_from) where holds_from > '-infinity'`,
];

const FUNCTIONS = [
  // One can apply to a group now. A full group still takes applications: they go to the waiting list (APP-4).
  `create function catalogue.takes_applications(status text, applications_from timestamptz, applications_until timestamptz, at timestamptz) returns boolean
   language sql immutable parallel safe
   return status = 'OPEN' and applications_from <= at and at < applications_until`,

  // One will be able to apply to it: the window is announced and lies ahead.
  `create function catalogue.is_announced(status text, applications_from timestamptz, applications_until timestamptz, at timestamptz) returns boolean
   language sql immutable parallel safe
   return status in ('OPEN', 'PLANNED') and at < applications_from and applications_from < applications_until`,

  `create function catalogue.timing(ids uuid[], at timestamptz)
   returns table (programme_id uuid, availability text, opens_at timestamptz, next_group_id uuid, next_start date, starts datemultirange, start_months text[], holds_from timestamptz, holds_until timestamptz)
   language sql stable set search_path = pg_catalog, public as $$
     select p.id,
       case when p.status = 'PAST' then 'PAST' when bool_or(g.is_open) then 'OPEN' when bool_or(g.is_ahead) then 'OPENS' else 'CLOSED' end,
       case when p.status <> 'PAST' and not bool_or(g.is_open) then min(g.applications_from) filter (where g.is_ahead) end,
       case when p.status <> 'PAST' then (array_agg(g.id order by g.is_full, g.starts_on, g.id) filter (where g.is_open or g.is_ahead))[1] end,
       coalesce(case when p.status <> 'PAST' then (array_agg(g.starts_on order by g.is_full, g.starts_on, g.id) filter (where g.is_open or g.is_ahead))[1] end, 'infinity'),
       coalesce(case when p.status <> 'PAST' then range_agg(daterange(g.starts_on, g.starts_on, '[]')) filter (where g.is_open or g.is_ahead) end, '{}'),
       coalesce(case when p.status <> 'PAST' then array_agg(distinct to_char(g.starts_on, 'YYYY-MM')) filter (where g.is_open or g.is_ahead) end, '{}'),
       coalesce(greatest(max(g.applications_from) filter (where g.applications_from <= at), max(g.applications_until) filter (where g.applications_until <= at)), '-infinity'),
       coalesce(least(min(g.applications_from) filter (where g.applications_from > at), min(g.applications_until) filter (where g.applications_until > at)), 'infinity')
     from programme p
     left join lateral (
       select one.id, one.starts_on, one.applications_from, one.applications_until, one.places_taken >= one.maximum_size as is_full,
         catalogue.takes_applications(one.status, one.applications_from, one.applications_until, at) as is_open,
         catalogue.is_announced(one.status, one.applications_from, one.applications_until, at) as is_ahead
       from learning_group one
       where one.programme_id = p.id and one.status in ('OPEN', 'PLANNED')
     ) g on true
     where p.id = any(ids)
     group by p.id, p.status
   $$`,

  // The three keepers lock their rows before they look: of two changes at once the later one then sees the earlier.
  `create function catalogue.keep_timing(ids uuid[], at timestamptz) returns void language plpgsql set search_path = pg_catalog, public as $$
   begin
     perform 1 from catalogue.listing where id = any(ids) order by id for update;
     update catalogue.listing l
     set availability = t.availability, opens_at = t.opens_at, next_group_id = t.next_group_id, next_start = t.next_start,
       starts = t.starts, start_months = t.start_months, holds_from = t.holds_from, holds_until = t.holds_until, revision = pg_current_xact_id()
     from catalogue.timing(ids, at) t where l.id = t.programme_id;
   end $$`,

  // Brings every row whose span does not hold the given moment up to it; answers how many there were.
  `create function catalogue.refresh_timing(at timestamptz) returns int language plpgsql set search_path = pg_catalog, public as $$
   declare
     stale uuid[];
   begin
     stale := array(select id from catalogue.listing where holds_until <= at union select id from catalogue.listing where holds_from > at);
     perform catalogue.keep_timing(stale, at);
     return cardinality(stale);
   end $$`,

  `create function catalogue.keep_facts(ids uuid[]) returns void language plpgsql set search_path = pg_catalog, public as $$
   begin
     perform 1 from catalogue.listing where id = any(ids) order by id for update;
     insert into catalogue.listing (id, status, kind, mode, hours, price_cents, language, sector_code, qualification_code, digcomp_level, provider_id, municipalities, funding_sources, areas, title, popularity)
     select p.id, p.status, p.kind, p.mode, p.hours, p.price_cents, p.language, p.sector_code, p.qualification_code, p.digcomp_level, p.provider_id,
       array(select distinct d.municipality_code from programme_place pp join delivery_place d on d.id = pp.delivery_place_id where pp.programme_id = p.id and d.municipality_code is not null order by 1),
       array(select s.code from programme_funding_source pf join funding_source s on s.id = pf.funding_source_id where pf.programme_id = p.id and s.status <> 'DRAFT' order by 1),
       array(select distinct catalogue.area_of(c.code) from unnest(p.competence_codes) c(code) order by 1),
       coalesce(p.title->>'lv', ''), p.participants
     from programme p where p.id = any(ids) order by p.id
     on conflict (id) do update set status = excluded.status, kind = excluded.kind, mode = excluded.mode, hours = excluded.hours, price_cents = excluded.price_cents,
       language = excluded.language, sector_code = excluded.sector_code, qualification_code = excluded.qualification_code, digcomp_level = excluded.digcomp_level,
       provider_id = excluded.provider_id, municipalities = excluded.municipalities, funding_sources = excluded.funding_sources, areas = excluded.areas,
       title = excluded.title, popularity = excluded.popularity, revision = pg_current_xact_id();
     insert into catalogue.searchable (id, tags)
     select l.id, array_remove(array['kind:' || l.kind, 'mode:' || l.mode, 'language:' || l.language, 'sector:' || l.sector_code, 'qualification:' || l.qualification_code, 'digcompLevel:' || l.digcomp_level], null)
       || array(select 'municipality:' || m from unnest(l.municipalities) m) || array(select 'fundingSource:' || m from unnest(l.funding_sources) m) || array(select 'digcompArea:' || m from unnest(l.areas) m)
     from catalogue.listing l where l.id = any(ids) order by l.id
     on conflict (id) do update set tags = excluded.tags where searchable.tags is distinct from excluded.tags;
   end $$`,

  // "1.2" belongs to the area its vocabulary entry names; without an entry to "1".
  `create function catalogue.area_of(competence text) returns text language sql stable set search_path = pg_catalog, public as $$
     select coalesce((select v.parent_code from vocabulary_entry v where v.vocabulary = 'DIGCOMP_COMPETENCE' and v.code = competence), split_part(competence, '.', 1))
   $$`,

  // QUAL-6: a rating is public from ten respondents on.
  `create function catalogue.keep_ratings(ids uuid[]) returns void language plpgsql set search_path = pg_catalog, public as $$
   begin
     perform 1 from catalogue.listing where id = any(ids) order by id for update;
     update catalogue.listing l
     set rating_spread = s.spread, rating_count = s.respondents, rating_stars = s.stars, revision = pg_current_xact_id(),
       rating_tenths = case when s.respondents >= 10 then (20 * s.stars + 4 * s.respondents) / (8 * s.respondents) end,
       rating_order = case when s.respondents >= 10 then s.stars * 1000000 / (4 * s.respondents) else 0 end
     from (
       select one.id, count(a.id)::int as respondents, coalesce(sum(a.knowledge + a.content + a.teacher + a.organisation), 0) as stars,
         array[${['knowledge', 'content', 'teacher', 'organisation'].flatMap((aspect) => [1, 2, 3, 4, 5].map((stars) => `(count(*) filter (where a.${aspect} = ${stars}))::int`)).join(', ')}] as spread
       from unnest(ids) one(id) left join survey_answer a on a.programme_id = one.id
       group by one.id
     ) s where l.id = s.id;
   end $$`,

  `create function catalogue.title_roots(vector tsvector) returns text[] language sql immutable parallel safe strict
   return tsvector_to_array(ts_filter(vector, '{a}'))`,

  `create function catalogue.words_changed() returns trigger language plpgsql as $$
   begin
     insert into catalogue.searchable (id, vector, title_roots) select programme_id, vector, catalogue.title_roots(vector) from changed order by programme_id
     on conflict (id) do update set vector = excluded.vector, title_roots = excluded.title_roots where searchable.vector is distinct from excluded.vector;
     return null;
   end $$`,
  `create function catalogue.listing_gone() returns trigger language plpgsql as $$
   begin
     insert into catalogue.gone (id) select id from changed;
     return null;
   end $$`,
  `create function catalogue.tell_change() returns trigger language plpgsql as $$ begin perform pg_notify('catalogue_changed', ''); return null; end $$`,

  `create function catalogue.programme_added() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_facts(array(select id from changed));
     perform catalogue.keep_timing(array(select id from changed where status = 'PAST'), now());
     return null;
   end $$`,
  `create function catalogue.programme_changed() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_facts(array(select id from changed));
     perform catalogue.keep_timing(array(select c.id from changed c join before b using (id) where (c.status = 'PAST') <> (b.status = 'PAST')), now());
     return null;
   end $$`,
  `create function catalogue.list_of_programme_changed() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_facts(array(select distinct programme_id from changed));
     return null;
   end $$`,
  `create function catalogue.place_changed() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_facts(array(select distinct pp.programme_id from changed c join before b using (id) join public.programme_place pp on pp.delivery_place_id = c.id where c.municipality_code is distinct from b.municipality_code));
     return null;
   end $$`,
  `create function catalogue.funding_source_changed() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_facts(array(select distinct pf.programme_id from changed c join before b using (id) join public.programme_funding_source pf on pf.funding_source_id = c.id where (c.code, c.status) is distinct from (b.code, b.status)));
     return null;
   end $$`,
  `create function catalogue.vocabulary_changed() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_facts(array(select p.id from public.programme p where p.competence_codes && array(select code from changed where vocabulary = 'DIGCOMP_COMPETENCE')));
     return null;
   end $$`,
  `create function catalogue.group_added() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_timing(array(select distinct programme_id from changed), now());
     return null;
   end $$`,
  // a place taken changes nothing here until the group is full: on a busy day the row of a programme is left alone
  `create function catalogue.group_changed() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_timing(array(
       select distinct touched.id from changed c join before b using (id) cross join lateral (values (c.programme_id), (b.programme_id)) touched(id)
       where (c.programme_id, c.status, c.starts_on, c.applications_from, c.applications_until, c.places_taken >= c.maximum_size)
         is distinct from (b.programme_id, b.status, b.starts_on, b.applications_from, b.applications_until, b.places_taken >= b.maximum_size)), now());
     return null;
   end $$`,
  `create function catalogue.answers_changed() returns trigger language plpgsql as $$
   begin
     perform catalogue.keep_ratings(array(select distinct programme_id from changed));
     return null;
   end $$`,
];

const CHANGED = 'referencing new table as changed';
const BOTH = 'referencing old table as before new table as changed';
const GONE = 'referencing old table as changed';

const TRIGGERS = [
  ...['insert', 'update'].map(
    (event) =>
      `create trigger catalogue_words_changed_by_${event} after ${event} on search.document ${CHANGED} for each statement execute function catalogue.words_changed()`,
  ),
  `create trigger listing_gone after delete on catalogue.listing ${GONE} for each statement execute function catalogue.listing_gone()`,
  ...[
    ['programme', 'insert', CHANGED, 'programme_added'],
    ['programme', 'update', BOTH, 'programme_changed'],
    ['programme_place', 'insert', CHANGED, 'list_of_programme_changed'],
    ['programme_place', 'update', CHANGED, 'list_of_programme_changed'],
    ['programme_place', 'delete', GONE, 'list_of_programme_changed'],
    ['programme_funding_source', 'insert', CHANGED, 'list_of_programme_changed'],
    ['programme_funding_source', 'update', CHANGED, 'list_of_programme_changed'],
    ['programme_funding_source', 'delete', GONE, 'list_of_programme_changed'],
    ['delivery_place', 'update', BOTH, 'place_changed'],
    ['funding_source', 'update', BOTH, 'funding_source_changed'],
    ['vocabulary_entry', 'insert', CHANGED, 'vocabulary_changed'],
    ['vocabulary_entry', 'update', CHANGED, 'vocabulary_changed'],
    ['learning_group', 'insert', CHANGED, 'group_added'],
    ['learning_group', 'update', BOTH, 'group_changed'],
    ['learning_group', 'delete', GONE, 'group_added'],
    ['survey_answer', 'insert', CHANGED, 'answers_changed'],
    ['survey_answer', 'update', CHANGED, 'answers_changed'],
    ['survey_answer', 'delete', GONE, 'answers_changed'],
  ].map(
    ([table, event, rows, routine]) =>
      `create trigger catalogue_${routine}_by_${event} after ${event} on public.${table} ${rows} for each statement execute function catalogue.${routine}()`,
  ),
  // caches of public answers are emptied when the transaction commits
  ...[
    'programme',
    'programme_place',
    'programme_funding_source',
    'provider',
    'delivery_place',
    'learning_group',
    'survey_answer',
    'funding_source',
    'funding_source_version',
    'vocabulary_entry',
  ].map(
    (table) =>
      `create trigger catalogue_tell_change after insert or update or delete or truncate on public.${table} for each statement execute function catalogue.tell_change()`,
  ),
];
