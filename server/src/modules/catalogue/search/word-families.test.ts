import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testing/test-database.ts';
import { pair, readWordFamilies } from './word-families.ts';

const { families, knownMisses, related } = readWordFamilies();
const UNMARKED: Record<string, string> = { ā: 'a', č: 'c', ē: 'e', ģ: 'g', ī: 'i', ķ: 'k', ļ: 'l', ņ: 'n', š: 's', ū: 'u', ž: 'z' };

/** Words that look alike and mean different things: somebody who searches for one does not want the other. */
const STRANGERS = [
  ['programmēt', 'programma'],
  ['programmēšana', 'programmas'],
  ['projektēšana', 'projektu'],
  ['testēšana', 'testi'],
  ['veidot', 'veids'],
  ['lietošana', 'lietas'],
  ['mākslīgais', 'māksla'],
  ['mākslas', 'maksas'],
  ['maksa', 'māksla'],
  ['skolotājs', 'skola'],
  ['vadītājs', 'vadu'],
  ['vadība', 'vadu'],
  ['zināšanas', 'ziņas'],
  ['dati', 'datums'],
  ['datu', 'datora'],
  ['dators', 'datums'],
  ['vide', 'video'],
  ['vide', 'vidējā'],
  ['vides', 'vidējās'],
  ['tehnisks', 'tehnika'],
  ['vecāki', 'vecs'],
  ['drošība', 'drošs'],
  ['grāmata', 'grāmatvedis'],
  ['grāmatvedis', 'grāmatvedība'],
  ['intelekts', 'inteliģence'],
  ['māja', 'mājaslapa'],
  ['kurss', 'karš'],
  ['karte', 'karš'],
  ['gads', 'gāze'],
  ['kods', 'koks'],
  ['meža', 'medus'],
  ['vieta', 'viesi'],
  ['upe', 'upuris'],
  ['valsts', 'valoda'],
  ['valoda', 'valde'],
  ['prasme', 'prasīt'],
  ['šūt', 'sūtīt'],
  ['adīt', 'adata'],
  ['kopija', 'kopā'],
  ['pieeja', 'pie'],
  ['auditors', 'auditorija'],
  ['pārvalde', 'pārvade'],
  ['planēta', 'plāns'],
  ['pilsēta', 'pils'],
  ['grāmata', 'grams'],
  ['formāts', 'forma'],
  ['students', 'studija'],
  ['tirgus', 'tirdzniecība'],
  ['mediji', 'medus'],
  ['sesija', 'seši'],
  ['līnija', 'lini'],
  ['darbs', 'darbība'],
] as const;

let database: TestDatabase;
let stems: Map<string, string>;
const stem = (word: string) => stems.get(word)!;

beforeAll(async () => {
  database = await testDatabase();
  const marked = [...families.values(), ...knownMisses.values(), ...STRANGERS].flat();
  const words = [...new Set([...marked, ...marked.map(withoutMarks), ...marked.map((word) => word.toUpperCase())])];
  const rows = await database.orm.em
    .fork()
    .execute<{ word: string; stem: string }[]>('select word, lv_stem(word) as stem from jsonb_array_elements_text(?::jsonb) as word', [
      JSON.stringify(words),
    ]);
  stems = new Map(rows.map((row) => [row.word, row.stem]));
});
afterAll(() => database.close());

describe('CAT-4: word families', () => {
  it('holds at least 60 families, cases written out by hand', () => {
    expect(families.size).toBeGreaterThanOrEqual(100);
    expect([...families.values()].flat().length).toBeGreaterThan(1_300);
  });

  it.each([...families])('CAT-4: all forms of %s meet', (_name, forms) => {
    const found = Map.groupBy(forms, stem);
    expect([...found.values()]).toHaveLength(1);
  });

  it('CAT-4: a word without diacritical marks, or in capitals, has the same root', () => {
    const words = [...families.values()].flat();
    expect(words.filter((word) => stem(word) !== stem(withoutMarks(word)) || stem(word) !== stem(word.toUpperCase()))).toEqual([]);
  });

  it('CAT-4: different families stay apart unless they are listed as related', () => {
    const owners = Map.groupBy([...families], ([, forms]) => stem(forms[0]!));
    const meeting = [...owners.values()].filter((list) => list.length > 1).flatMap((list) => pairsOf(list.map(([name]) => name)));
    expect(meeting.sort()).toEqual([...related].sort());
  });

  it.each(STRANGERS)('CAT-4: %s does not meet %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('CAT-4: under-stemming and over-stemming stay within bounds', () => {
    const all = [...families].map(([name, forms]) => ({ name, forms: [...forms, ...(knownMisses.get(name) ?? [])] }));
    let together = 0;
    let kept = 0;
    let apart = 0;
    let confused = 0;
    for (const [place, family] of all.entries()) {
      for (const one of family.forms) {
        for (const other of family.forms) if (one < other) [together, kept] = [together + 1, kept + (stem(one) === stem(other) ? 1 : 0)];
        for (const stranger of all.slice(place + 1))
          for (const other of stranger.forms)
            if (one !== other) [apart, confused] = [apart + 1, confused + (stem(one) === stem(other) ? 1 : 0)];
      }
    }
    const underStemming = 1 - kept / together;
    const overStemming = confused / apart;
    console.log(
      `under-stemming ${(underStemming * 100).toFixed(2)} % of ${together} pairs, over-stemming ${(overStemming * 100).toFixed(3)} % of ${apart} pairs`,
    );
    expect(underStemming).toBeLessThan(0.02);
    expect(overStemming).toBeLessThan(0.002);
  });
});

function withoutMarks(word: string): string {
  return word.replace(/[āčēģīķļņšūž]/g, (letter) => UNMARKED[letter]!);
}

function pairsOf(names: string[]): string[] {
  return names.flatMap((one, place) => names.slice(place + 1).map((other) => pair(one, other)));
}
