/** What each programme is found by: its own texts, its provider, places, sector, competences, qualification and kind. */
export const documents = String.raw`
create table search.document (
  programme_id uuid primary key references public.programme (id) on delete cascade,
  vector tsvector not null,
  -- the different words of a published programme, counted in search.term
  latvian_words text[] not null,
  english_words text[] not null
) with (toast_tuple_target = 128);
-- Matching reads the index and the short rows alone; vectors lie beside, unpacked, until something is ranked.
alter table search.document alter column vector set storage external;
create index document_vector_index on search.document using gin (vector) with (fastupdate = off);

create view search.text as
select programme.id as programme_id, programme.status, piece.locale, piece.weight, piece.place, piece.words
from public.programme
  join public.provider on provider.id = programme.provider_id,
  lateral (
    select 'lv' as locale, 'A' as weight, 1 as place, programme.title->>'lv' as words
    union all select 'en', 'A', 2, programme.title->>'en'
    union all select 'lv', 'B', 3, programme.summary->>'lv'
    union all select 'en', 'B', 4, programme.summary->>'en'
    union all select 'lv', 'C', 5, provider.name
    union all select 'lv', 'C', 6, case programme.kind
      when 'PROFESSIONAL_CONTINUING_EDUCATION' then 'profesionālā tālākizglītība'
      when 'PROFESSIONAL_DEVELOPMENT' then 'profesionālā pilnveide'
      when 'STUDY_COURSE' then 'studiju kurss' when 'STUDY_MODULE' then 'studiju modulis'
      when 'VOCATIONAL_MODULE' then 'profesionālās izglītības modulis' when 'VOCATIONAL_MODULE_SET' then 'moduļu kopa'
      when 'NON_FORMAL' then 'neformālā izglītība' when 'SELF_DIRECTED' then 'pašvadītas mācības'
      when 'ONLINE_COURSE' then 'tiešsaistes kurss' when 'MICRO_CREDENTIAL' then 'mikrokvalifikācija' end
    union all select 'lv', 'C', 7, case programme.mode when 'ON_SITE' then 'klātienē' when 'REMOTE' then 'attālināti tiešsaistē' else 'daļēji attālināti' end
    union all select language.locale, 'C', 8, string_agg(entry.name->>language.locale, ' . ')
      from public.vocabulary_entry as entry, (values ('lv'), ('en')) as language (locale)
      where (entry.vocabulary = 'SECTOR' and entry.code = programme.sector_code)
        or (entry.vocabulary = 'QUALIFICATION' and entry.code = programme.qualification_code)
        or (entry.vocabulary = 'DIGCOMP_COMPETENCE' and entry.code = any (programme.competence_codes))
      group by language.locale
    -- look-ups one inside the other: a join would be planned badly while the tables are still being filled
    union all select 'lv', 'C', 9, string_agg(distinct (
        select entry.name->>'lv' from public.vocabulary_entry as entry
        where entry.vocabulary = 'MUNICIPALITY' and entry.code = (select municipality_code from public.delivery_place where id = at.delivery_place_id)), ' . ')
      from public.programme_place as at
      where at.programme_id = programme.id
    union all select 'lv', 'D', 10, programme.description->>'lv'
    union all select 'en', 'D', 11, programme.description->>'en'
    union all select language.locale, 'D', 12, string_agg(section.value->>language.locale, ' . ')
      from jsonb_each(programme.sections) as section, (values ('lv'), ('en')) as language (locale)
      group by language.locale
  ) as piece
where piece.words <> '';

-- Writes anew what the given programmes are found by. One statement however many they are: each different word is rooted once.
create function search.refresh(programme_ids uuid[]) returns void
  language plpgsql
  set work_mem = '256MB'
as $$
begin
  -- two changes of one programme at once: the second waits, and then reads what the first wrote
  perform 1 from public.programme where id = any (programme_ids) order by id for no key update;

  with spoken as materialized (
    select text.programme_id, text.status, text.locale, text.weight, text.place * 1000 + found.place as place, found.word collate "C" as word
    from search.text, search.words(text.words) as found
    where text.programme_id = any (programme_ids)
  ), rooted as materialized (
    select different.locale, different.word, search.roots(different.word, different.locale) as roots
    from (select distinct locale, word from spoken) as different
  ), vectors as (
    select spoken.programme_id, string_agg(quote_literal(root) || ':' || least(spoken.place, 16383) || spoken.weight, ' ')::tsvector as vector
    from spoken join rooted using (locale, word), unnest(rooted.roots) as root
    group by spoken.programme_id
  ), words as (
    select programme_id,
      coalesce(array_agg(distinct word) filter (where locale = 'lv'), '{}') as latvian,
      coalesce(array_agg(distinct word) filter (where locale = 'en'), '{}') as english
    from spoken
    where status = 'PUBLISHED' and length(word) between 2 and 40
    group by programme_id
  )
  insert into search.document (programme_id, vector, latvian_words, english_words)
  select programme_id, vector, coalesce(words.latvian, '{}'), coalesce(words.english, '{}')
  from vectors left join words using (programme_id)
  order by programme_id
  on conflict (programme_id) do update
    set vector = excluded.vector, latvian_words = excluded.latvian_words, english_words = excluded.english_words
    where (document.vector, document.latvian_words, document.english_words) is distinct from (excluded.vector, excluded.latvian_words, excluded.english_words);
end $$;

-- Everything anew, some thousands at a time.
create function search.refresh_all() returns void language plpgsql as $$
declare
  every uuid[] := array(select id from public.programme order by id);
begin
  for place in 1..cardinality(every) by 5000 loop
    perform search.refresh(every[place:place + 4999]);
  end loop;
end $$;

-- The triggers that keep documents in step with what they are made of.
create function search.programmes_added() returns trigger language plpgsql as $$
begin
  perform search.refresh(array(select id from changed_to));
  return null;
end $$;
create trigger search_follows_new_programmes after insert on public.programme
  referencing new table as changed_to for each statement execute function search.programmes_added();

create function search.programmes_changed() returns trigger language plpgsql as $$
declare
  ids uuid[] := array(
    select later.id
    from changed_to as later join changed_from as earlier using (id)
    where (later.title, later.summary, later.description, later.sections, later.kind, later.mode, later.status, later.provider_id, later.sector_code, later.qualification_code, later.competence_codes)
      is distinct from (earlier.title, earlier.summary, earlier.description, earlier.sections, earlier.kind, earlier.mode, earlier.status, earlier.provider_id, earlier.sector_code, earlier.qualification_code, earlier.competence_codes));
begin
  if cardinality(ids) > 0 then
    perform search.refresh(ids);
  end if;
  return null;
end $$;
create trigger search_follows_changed_programmes after update on public.programme
  referencing old table as changed_from new table as changed_to for each statement execute function search.programmes_changed();

create function search.places_changed() returns trigger language plpgsql as $$
begin
  perform search.refresh(array(select distinct programme_id from changed));
  return null;
end $$;
create trigger search_follows_new_places after insert on public.programme_place
  referencing new table as changed for each statement execute function search.places_changed();
create trigger search_follows_lost_places after delete on public.programme_place
  referencing old table as changed for each statement execute function search.places_changed();

create function search.provider_changed() returns trigger language plpgsql as $$
begin
  perform search.refresh(array(select id from public.programme where provider_id = new.id));
  return null;
end $$;
create trigger search_follows_provider_names after update of name on public.provider
  for each row when (old.name is distinct from new.name) execute function search.provider_changed();

create function search.delivery_place_changed() returns trigger language plpgsql as $$
begin
  perform search.refresh(array(select programme_id from public.programme_place where delivery_place_id = new.id));
  return null;
end $$;
create trigger search_follows_moved_places after update of municipality_code on public.delivery_place
  for each row when (old.municipality_code is distinct from new.municipality_code) execute function search.delivery_place_changed();

create function search.vocabulary_changed() returns trigger language plpgsql as $$
declare
  ids uuid[] := case new.vocabulary
    when 'SECTOR' then array(select id from public.programme where sector_code = new.code)
    when 'QUALIFICATION' then array(select id from public.programme where qualification_code = new.code)
    when 'DIGCOMP_COMPETENCE' then array(select id from public.programme where new.code = any (competence_codes))
    when 'MUNICIPALITY' then array(
      select at.programme_id from public.programme_place as at join public.delivery_place on delivery_place.id = at.delivery_place_id
      where delivery_place.municipality_code = new.code)
    else '{}' end;
begin
  if cardinality(ids) > 0 then
    perform search.refresh(ids);
  end if;
  return null;
end $$;
create trigger search_follows_new_words after insert on public.vocabulary_entry for each row execute function search.vocabulary_changed();
create trigger search_follows_changed_words after update of name on public.vocabulary_entry
  for each row when (old.name is distinct from new.name) execute function search.vocabulary_changed();

create function search.documents_added() returns trigger language plpgsql as $$
begin
  perform search.count_words(array_agg(word), array_agg(locale), array_agg(change))
  from (
    select word collate "C" as word, 'lv' as locale, count(*)::integer as change from changed_to, unnest(latvian_words) as word group by 1
    union all select word collate "C", 'en', count(*)::integer from changed_to, unnest(english_words) as word group by 1
  ) as counted
  having count(*) > 0;
  return null;
end $$;
create trigger terms_follow_new_documents after insert on search.document
  referencing new table as changed_to for each statement execute function search.documents_added();

create function search.documents_removed() returns trigger language plpgsql as $$
begin
  perform search.count_words(array_agg(word), array_agg(locale), array_agg(change))
  from (
    select word collate "C" as word, 'lv' as locale, -count(*)::integer as change from changed_from, unnest(latvian_words) as word group by 1
    union all select word collate "C", 'en', -count(*)::integer from changed_from, unnest(english_words) as word group by 1
  ) as counted
  having count(*) > 0;
  return null;
end $$;
create trigger terms_follow_lost_documents after delete on search.document
  referencing old table as changed_from for each statement execute function search.documents_removed();

create function search.documents_changed() returns trigger language plpgsql as $$
begin
  perform search.count_words(array_agg(word), array_agg(locale), array_agg(change))
  from (
    select word, locale, sum(change)::integer as change
    from (
      select word collate "C" as word, 'lv' as locale, 1 as change from changed_to, unnest(latvian_words) as word
      union all select word, 'en', 1 from changed_to, unnest(english_words) as word
      union all select word, 'lv', -1 from changed_from, unnest(latvian_words) as word
      union all select word, 'en', -1 from changed_from, unnest(english_words) as word
    ) as every group by word, locale having sum(change) <> 0
  ) as counted
  having count(*) > 0;
  return null;
end $$;
create trigger terms_follow_changed_documents after update on search.document
  referencing old table as changed_from new table as changed_to for each statement execute function search.documents_changed();
`;
