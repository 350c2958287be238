/** From what somebody typed to what the database looks for. */
export const searches = String.raw`
create type search.prepared as (
  -- null: nothing to look for
  query tsquery,
  -- the wording that is searched for, when the typed one had slips; else null
  corrected text
);

create function search.quoted(root text) returns text
  language sql immutable parallel safe strict
  return quote_literal(replace(root, '\', ''));

-- Stop words go; each word becomes its root, as far as the catalogue knows it; a word that is nowhere is taken for a
-- word not yet typed to its end, or for two halves of one, or for a slip of the finger; equal terms join; words that name any
-- training go when others remain.
create function search.prepare(typed text) returns search.prepared
  language plpgsql stable parallel safe
as $$
declare
  words text[];
  stopped text[];            -- the same with stop words
  parts text[] := '{}';      -- for each word, how it is looked for
  keys text[] := '{}';       -- for each word, its root, for finding equal terms
  shown text[] := '{}';
  changed boolean := false;
  said text;
  bare text;
  own text;
  known text[];
  near search.term;
  number integer := 1;
  span integer;
  part text;
  equal text;
  needed text[] := '{}';
  fillers text[] := '{}';
  prepared search.prepared;
begin
  select array_agg(found.word order by found.place), array_agg(found.word order by found.place) filter (where not search.is_stop_word(search.plain(found.word)))
  into stopped, words
  from (select * from search.words(left(typed, 200)) limit 12) as found;
  words := coalesce(words, stopped);
  if words is null then
    return null;
  end if;

  while number <= cardinality(words) loop
    said := words[number];
    bare := search.plain(said);
    own := coalesce(search.main_root(said, 'lv'), bare);
    known := array(select distinct term.root from search.term where term.root in (own, search.main_root(said, 'en')));
    if cardinality(known) > 0 then
      part := (select string_agg(search.quoted(one), ' | ') from unnest(known) as one);
    elsif bare ~ '[.-]' and exists (select from search.term where term.root = any (search.roots(said, 'lv'))) then
      part := (select string_agg(search.quoted(search.stem(one)), ' & ') from regexp_split_to_table(trim(both '.-' from bare), '[.-]+') as one);
    elsif exists (select from search.synonym_key where synonym_key.roots @> array[own]) then
      part := search.quoted(own);
    elsif number < cardinality(words) and exists (select from search.term where term.root in (search.main_root(said || words[number + 1], 'lv'), search.main_root(said || words[number + 1], 'en'))) then
      number := number + 1;
      select term.root, term.word into own, said
      from search.term where term.root in (search.main_root(said || words[number], 'lv'), search.main_root(said || words[number], 'en'))
      order by term.plain = search.plain(said || words[number]) desc, term.documents desc limit 1;
      part := search.quoted(own);
      changed := true;
    elsif length(bare) >= 3 and exists (select from search.term where term.root like bare || '%' or term.root like 'en:' || bare || '%') then
      part := search.quoted(bare) || ':* | ' || search.quoted('en:' || bare) || ':*';
    else
      near := search.nearest(bare);
      if near.word is not null then
        own := near.root;
        said := near.word;
        changed := true;
      end if;
      part := search.quoted(own);
    end if;
    parts := parts || ('(' || part || ')');
    keys := keys || own;
    shown := shown || said;
    number := number + 1;
  end loop;

  number := 1;
  while number <= cardinality(keys) loop
    span := least(4, cardinality(keys) - number + 1);
    loop
      said := array_to_string(keys[number:number + span - 1], ' ');
      equal := case when exists (select from search.synonym_key where synonym_key.key = said) then search.equal_terms(said) end;
      exit when equal is not null or span = 1;
      span := span - 1;
    end loop;
    part := array_to_string(parts[number:number + span - 1], ' & ');
    if equal is not null then
      part := '((' || part || ') | ' || equal || ')';
    end if;
    if span = 1 and search.is_filler(keys[number]) then
      fillers := fillers || part;
    else
      needed := needed || part;
    end if;
    number := number + span;
  end loop;

  prepared.query := array_to_string(case when cardinality(needed) > 0 then needed else fillers end, ' & ')::tsquery;
  if changed then
    -- shown as the catalogue writes them, diacritical marks and all
    prepared.corrected := (
      select string_agg(coalesce((select term.word from search.term where term.plain = search.plain(one) order by term.documents desc, term.word desc limit 1), one), ' ' order by place)
      from unnest(shown) with ordinality as listed (one, place));
  end if;
  return prepared;
end $$;

-- The same words, any of them: ranking adds up what each word is worth, so that many mentions in a description never
-- outweigh the title.
create function search.any_of(query tsquery) returns tsquery
  language sql immutable parallel safe strict
  return replace(replace(query::text, '<->', '|'), '&', '|')::tsquery;

-- How well a programme answers a search: whole numbers, so that the next page can begin exactly behind a row. A word in the
-- title weighs more than the same word in all other places together.
create function search.rank(vector tsvector, query tsquery) returns integer
  language sql immutable parallel safe strict
  return (ts_rank('{0.02,0.08,0.2,1}', vector, search.any_of(query)) * 1000000)::integer;

create function public.search_query(typed text) returns tsquery
  language sql stable parallel safe
  return (search.prepare(typed)).query;
`;
