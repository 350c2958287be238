/** Groups of equal terms are kept by the content editor in search_synonym; here they are made ready for searching. */
export const synonyms = String.raw`
create table search.synonym_key (
  synonym_id uuid not null references public.search_synonym (id) on delete cascade,
  -- roots of the term, as a search brings them
  key text not null,
  latvian text not null,
  english text,
  roots text[] not null,
  english_roots text[] not null,
  primary key (key, synonym_id)
);
create index synonym_key_synonym_id_index on search.synonym_key (synonym_id);
create index synonym_key_roots_index on search.synonym_key using gin (roots);

-- The words of a term side by side, as a part of a search.
create function search.phrase(term text, locale text) returns text
  language sql immutable parallel safe strict
as $$
  select case when count(*) = count(root) then '(' || string_agg(quote_literal(root), ' <-> ' order by place) || ')' end
  from (
    select found.place, search.main_root(found.word, locale) as root from search.words(term) as found
  ) as spoken
$$;

create function search.keep_synonym_keys() returns trigger language plpgsql as $$
begin
  delete from search.synonym_key where synonym_id = new.id;
  insert into search.synonym_key (synonym_id, key, latvian, english, roots, english_roots)
  select distinct on (roots) new.id, array_to_string(roots, ' '), search.phrase(term, 'lv'), search.phrase(term, 'en'), roots, english_roots
  from unnest(new.terms) as term,
    lateral (
      select array_agg(search.main_root(found.word, 'lv') order by found.place) filter (where search.main_root(found.word, 'lv') is not null) as roots,
        array_remove(array_agg(search.main_root(found.word, 'en')), null) as english_roots
      from search.words(term) as found
    ) as spoken
  where roots is not null and search.phrase(term, 'lv') is not null;
  return null;
end $$;
create trigger synonym_keys_follow_the_editor after insert or update of terms on public.search_synonym
  for each row execute function search.keep_synonym_keys();

-- What else means the same as a term, as a part of a search; only what the catalogue knows at all. Null: nothing.
create function search.equal_terms(term_key text) returns text
  language sql stable parallel safe strict
as $$
  with equal as (
    select distinct other.latvian, other.english, other.roots, other.english_roots
    from search.synonym_key as mine join search.synonym_key as other using (synonym_id)
    where mine.key = term_key and other.key <> term_key
  )
  select string_agg(phrase, ' | ')
  from (
    select latvian as phrase from equal
    where not exists (select from unnest(roots) as one where not exists (select from search.term where term.root = one))
    union all
    select english from equal
    where english is not null and not exists (select from unnest(english_roots) as one where not exists (select from search.term where term.root = one))
  ) as known
$$;

-- Cached public answers are emptied when equal terms change.
create function search.tell_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('catalogue_changed', '');
  return null;
end $$;
create trigger synonyms_tell_change after insert or update or delete on public.search_synonym
  for each statement execute function search.tell_change();
`;
