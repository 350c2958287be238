/** Every word of the published catalogue with the number of programmes that have it: what typing errors are measured against. */
export const terms = String.raw`
create table search.term (
  word text collate "C" not null,
  locale text collate "C" not null check (locale in ('lv', 'en')),
  plain text collate "C" not null,
  root text collate "C" not null,
  documents integer not null check (documents > 0),
  primary key (word, locale)
);
create index term_root_index on search.term (root);
create index term_plain_index on search.term using gin (plain gin_trgm_ops);
create index term_size_index on search.term (left(plain, 1), length(plain));

-- How many slips of the finger lie between two words; two letters that changed places are one slip. Null: too many.
create function search.slips(typed text, meant text, most integer) returns integer
  language plpgsql immutable parallel safe strict
as $$
declare
  steps integer := levenshtein_less_equal(typed, meant, most + 1);
  place integer := 1;
begin
  -- in a short word a letter more or less makes another word (maksa, māksla); only a wrong letter or an exchange is a slip
  if steps > most + 1 or (length(typed) < 6 and length(typed) <> length(meant)) then
    return null;
  end if;
  if steps >= 2 and length(typed) = length(meant) then
    -- go to the first difference and see whether exchanging two letters settles it
    while substr(typed, place, 1) = substr(meant, place, 1) loop
      place := place + 1;
    end loop;
    if substr(typed, place, 2) = reverse(substr(meant, place, 2)) then
      steps := least(steps, 1 + levenshtein(substr(typed, place + 2), substr(meant, place + 2)));
    end if;
  end if;
  return case when steps <= most then steps end;
end $$;

-- The word of the catalogue that somebody most likely meant, when what was typed is nowhere in it.
-- Words under four letters are left alone; up to seven letters one slip is forgiven, in longer ones two;
-- the first letter is taken to be right, except in long words.
create function search.nearest(typed text) returns search.term
  language plpgsql stable parallel safe strict
  set pg_trgm.similarity_threshold = 0.3
as $$
declare
  size integer := length(typed);
  most integer := case when size < 8 then 1 else 2 end;
  own text := search.stem(typed);
  best search.term;
begin
  if typed !~ '^[a-z]{4,}$' then
    return null;
  end if;
  select candidate.* into best
  from (
    select * from search.term where plain % typed
    union
    select * from search.term where size < 8 and left(plain, 1) = left(typed, 1) and length(plain) between size - 1 and size + 1
  ) as candidate,
    lateral (select search.slips(typed, candidate.plain, most) as whole,
      case when candidate.locale = 'lv' and length(own) >= 4
        then search.slips(own, candidate.root, case when length(own) < 7 then 1 else 2 end) end as rooted) as distance
  where (whole is not null or rooted is not null)
    and (size >= 8 or left(candidate.plain, 1) = left(typed, 1) or left(candidate.plain, 2) = reverse(left(typed, 2)))
  order by least(whole, rooted), whole nulls last, similarity(candidate.plain, typed) desc, candidate.documents desc, candidate.word
  limit 1;
  return best;
end $$;

-- "e-komercija" is known as komercija too.
create function search.with_parts(word text) returns setof text
  language sql immutable parallel safe strict rows 1
as $$
  select word union select part from regexp_split_to_table(word, '[.-]+') as part where word ~ '[.-]' and part <> ''
$$;

-- Words that came to published programmes are counted, words that left are taken off. Rows are always touched in the same order.
create function search.count_words(words text[], locales text[], changes integer[]) returns void
  language plpgsql
as $$
begin
  select array_agg(part), array_agg(locale), array_agg(change) into words, locales, changes
  from (
    select part, change.locale, sum(change.documents)::integer as change
    from unnest(words, locales, changes) as change (word, locale, documents), search.with_parts(change.word) as part
    group by part, change.locale
  ) as whole;

  perform 1 from search.term
  where (word, locale) in (select * from unnest(words, locales))
  order by word, locale for update;

  delete from search.term using unnest(words, locales, changes) as change (word, locale, documents)
  where term.word = change.word and term.locale = change.locale and term.documents + change.documents <= 0;

  update search.term set documents = term.documents + change.documents
  from unnest(words, locales, changes) as change (word, locale, documents)
  where term.word = change.word and term.locale = change.locale and change.documents < 0;

  insert into search.term (word, locale, plain, root, documents)
  select change.word, change.locale, search.plain(change.word), search.main_root(change.word, change.locale), change.documents
  from unnest(words, locales, changes) as change (word, locale, documents)
  where change.documents > 0 and search.main_root(change.word, change.locale) is not null
  order by change.word, change.locale
  on conflict (word, locale) do update set documents = term.documents + excluded.documents;
end $$;
`;
