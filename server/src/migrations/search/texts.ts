/** From a text to what is kept of it for search: words, their roots, and a vector of roots with places and weights. */
export const texts = String.raw`
-- Words too common to tell one programme from another. Left out of texts and of searches.
create function search.is_stop_word(word text) returns boolean
  language sql immutable parallel safe strict
  return word = any ('{un,vai,bet,ar,par,no,uz,pie,pa,pec,lai,ka,ja,ir,bez,ap,aiz,caur,gan,kas,ko,kam,to,tas,ta,tie,so,sis,si,nav,kur,kads,kada,kadi,gribu,velos,meklet,mekleju,the,of,and,for,in,with,how}');

-- Words that name any training at all: they count only when a search says nothing else.
create function search.is_filler(stem text) returns boolean
  language sql immutable parallel safe strict
  return stem = any ('{kurs,macib,apmacib,programm,nodarbib,mac,iemac,apgu,cours,courses,training}');

-- The words of a text in order. A word may hold signs that belong to its name: C#, C++, .NET, Node.js, e-komercija.
create function search.words(input text) returns table (word text, place integer)
  language sql immutable parallel safe strict rows 20
as $$
  select lower(found.parts[1]), found.place::integer
  from regexp_matches(normalize(input, nfc), '\.?[[:alnum:]]+(?:[.-][[:alnum:]]+)*(?:\+\+|#)?', 'g') with ordinality as found (parts, place)
$$;

-- The root of one simple word in its language; null when it is left out. English roots are marked, so that they never meet Latvian ones.
create function search.root(word text, locale text) returns text
  language sql immutable parallel safe strict
  return case
    when locale = 'en' then 'en:' || (ts_lexize('pg_catalog.english_stem'::regdictionary, word))[1]
    when search.is_stop_word(word) then null
    else search.stem(word) end;

-- The one root that stands for a word: of "e-komercija" that of ekomercija, of "etsy.com" the whole.
create function search.main_root(word text, locale text) returns text
  language sql immutable parallel safe strict
  return search.root(replace(search.plain(word), '-', ''), locale);

-- All roots under which a word is found: "e-komercija" also as ekomercija and komercija, "etsy.com" also as etsy.
create function search.roots(word text, locale text) returns text[]
  language plpgsql immutable parallel safe strict
as $$
declare
  plain text := search.plain(word);
  parts text[];
begin
  if plain !~ '[.-]' then
    return array_remove(array[search.root(plain, locale)], null);
  end if;
  parts := regexp_split_to_array(trim(both '.-' from plain), '[.-]+');
  return array(
    select distinct root
    from (
      select search.root(part, locale) from unnest(parts) as part
      union all select case when plain ~ '-' then search.root(array_to_string(parts, ''), locale) end
      union all select case when plain ~ '\.' then case locale when 'en' then 'en:' else '' end || replace(plain, '-', '') end
      union all select case when plain ~ '\.' then case locale when 'en' then 'en:' else '' end || '.' || parts[cardinality(parts)] end
    ) as every (root)
    where root is not null);
end $$;

-- A text as a vector of one weight (A title, B summary, C names, D the rest).
create function public.lv_tsvector(input text, weight "char" default 'D', locale text default 'lv') returns tsvector
  language sql immutable parallel safe strict
as $$
  select setweight(coalesce(string_agg(quote_literal(root) || ':' || least(place, 16383), ' '), '')::tsvector, weight)
  from search.words(input) as found, unnest(search.roots(found.word, locale)) as root
$$;
`;
