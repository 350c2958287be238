/**
 * A light stemmer for Latvian: brings the case forms of a noun or adjective, and the usual forms of a verb, to one root.
 * Written from the grammar. Works on words without diacritical marks, because people type them without: palatalisation of
 * s z l n k g r c and dz disappears with the marks, and only p b m v (pj), t (š) and d (ž) are left to bring back.
 * Roots are for comparing, not for showing.
 */
export const stemmer = String.raw`
create schema if not exists search;

-- Small letters without marks. unaccent() itself is only STABLE, because its dictionary could be replaced; ours is not.
create function search.plain(input text) returns text
  language sql immutable parallel safe strict
  return translate(lower(public.unaccent('public.unaccent'::regdictionary, normalize(input, nfc))), '''"\', '');

create function search.stem(word text) returns text
  language plpgsql immutable parallel safe strict
as $$
declare
  stem text;
begin
  -- Names with digits or signs ("c++", "365", ".net") and other alphabets are kept whole.
  if word !~ '^[a-z]{3,}$' then
    return word;
  end if;

  -- Roots of one vowel and one consonant: ēka, upe, oga, īss.
  if word ~ '^[aeiou][b-df-hj-np-tvz](?:a|e|i|u|as|es|ai|ei|am|em|ju|us|um|iem|ie|os|ais|aj(?:a|am|ai|as|os|iem)|ak(?:s|a|i|u|o|as|ais|ajam|aja))$' then
    return left(word, 2);
  end if;

  -- Verbs whose root alone reads like another common word (programma, projekts, tests, veids,
  -- lieta, gatavs, vads, ziņa) keep their vowel, except where the form is that other word's too.
  stem := substring(word from '^(?!(?:vadi|autovadi|gatavo|zina)s?$|(?:veido|lieto)s$)'
    || '(programme|projekte|teste|veido|lieto|gatavo|(?:auto)?vadi|zina)'
    || '(?:|t|ties|tu|tos|s|su|si|sim|siet|sies|t[ao]?s?|tie|tais|tiem|san(?:a|as|ai|u|am|os)|j(?:u|am|at|ot|a|as|i|is|ies|iet'
    || '|us(?:i|as|ies|[aeiou][a-z]*)|os(?:s|[aeiou][a-z]*)|am(?:s|a|u|o|as|os|us|ie|ai|ais|iem|aj[a-z]+)))$');
  if stem is not null then
    return stem;
  end if;

  -- Verbs with a root of two or three letters: šūt, adīt, pīt, liet, siet.
  stem := substring(word from '^(su|adi|pi|vi|lie|sie)(?:t|san(?:a|as|ai|u|am|os))$');
  if stem is not null then
    return stem;
  end if;

  -- Borrowed words that end like a verb or a case form but are whole.
  if word ~ '^(?:internet|copilot|chatbot|robot|pilot|market|budget|[a-z]+gram)$' then
    return word;
  end if;

  stem := coalesce(
    -- Endings that only verbs have: infinitive, future, plural imperative, participle in -ot.
    substring(word from '^(.{3,}?)(?:[aeio](?:t|ties|sim|simies|siet|sieties|sies)|iet|ieties)$'),
    substring(word from '^(.*(?:pirk|sak|brauk|beig|snieg|cep|cel|kal|aug|sleg|griez))t$'),
    -- Third declension dative; elsewhere -um belongs to the root (uzņēmum-s).
    substring(word from '^(tirg|med|led|liet|klep)um$'),
    -- Case endings, definite endings, and the personal endings spelt like them.
    substring(word from '^(.{3,}?)(?:amies|ais|iem|ies|ie|ai|ei|ij|a[ms]?|e[ms]?|i[ms]?|us?|os?|s)$'),
    word);

  -- What stands between root and ending: -aj- of the definite adjective, then verb suffixes with
  -- their vowel (programm-ēj-a, maksl-, strād-ājoš-ais, metin-āšan-a), the verbal noun of verbs
  -- without one (pirk-šan-a), passive participles of the large verb classes, comparison.
  stem := coalesce(substring(stem from '^(.{3,})aj$'), stem);
  if stem !~ '^(?:videj|auditorij)$' then
    stem := coalesce(
      substring(stem from '^(.{2,}?[^aeiou])[aeo](?:san|j|jos|jus|jam|dam)$'),
      substring(stem from '^(.{2,}?[^aeiou])i(?:san|jos|jus|jam|dam)$'),
      substring(stem from '^(.{4,}|mac|las|dar|rad|tir|sut|pras|ris|mer)ij$'),
      substring(stem from '^(.{3,})san$'),
      substring(stem from '^(.{2,}(?:in|iz|fic))[ae]t$'),
      stem);
  end if;
  if stem <> 'vecak' then
    stem := coalesce(substring(stem from '^(?:vis)?(.{3,})ak$'), stem);
  end if;

  -- Consonants that change before an ending: p b m v take j; t and d become š and ž.
  stem := coalesce(
    substring(stem from '^(.+[pbmv])j$'),
    substring(stem from '^(.{3,}(?:ie|ai|ita|[lrn]ta|en))s$') || 't',
    substring(stem from '^(.{3,}ve)z$') || 'd',
    substring(stem from '^(.{2,}str?a)z$') || 'd',
    substring(stem from '^(.*(?:val|bil|bau|meto|epizo|kla|brie|sir))z$') || 'd',
    stem);

  return case stem
    when 'kars' then 'kart' when 'pakes' then 'paket' when 'biles' then 'bilet'
    when 'receps' then 'recept' when 'sais' then 'sait' when 'naks' then 'nakt' when 'briz' then 'brid'
    -- First conjugation: the same verb in its other tenses.
    when 'apgust' then 'apgu' when 'apguv' then 'apgu' when 'apgut' then 'apgu' when 'apg' then 'apgu'
    when 'brauc' then 'brauk' when 'perk' then 'pirk'
    when 'pardod' then 'pard' when 'pardev' then 'pard'
    when 'suj' then 'su' when 'suv' then 'su'
    else stem end;
end $$;

create function public.lv_stem(word text) returns text
  language sql immutable parallel safe strict
  return search.stem(search.plain(word));
`;
