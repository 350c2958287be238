import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../modules/platform/vocabularies/vocabulary.enum.ts';
import { vocabularyEntries } from './vocabulary-entries.ts';

describe('vocabularyEntries', () => {
  const entries = vocabularyEntries();
  const of = (vocabulary: Vocabulary) => entries.filter((entry) => entry.vocabulary === vocabulary);

  it('CAT-3: knows the 43 local governments, seven of them cities', () => {
    expect(of(Vocabulary.MUNICIPALITY)).toHaveLength(43);
    expect(of(Vocabulary.MUNICIPALITY).filter((entry) => !entry.name.lv.endsWith('novads'))).toHaveLength(7);
    expect(
      of(Vocabulary.MUNICIPALITY).filter((entry) => !['RIGA', 'VIDZEME', 'KURZEME', 'ZEMGALE', 'LATGALE'].includes(entry.parentCode ?? '')),
    ).toEqual([]);
  });

  it('CAT-3: knows the five areas and 21 competences of DigComp', () => {
    expect(of(Vocabulary.DIGCOMP_AREA).map((entry) => entry.code)).toEqual(['1', '2', '3', '4', '5']);
    expect(of(Vocabulary.DIGCOMP_COMPETENCE)).toHaveLength(21);
    expect(of(Vocabulary.DIGCOMP_COMPETENCE).every((entry) => entry.parentCode === entry.code[0])).toBe(true);
  });

  it('names everything in both languages and uses a code once', () => {
    expect(entries.filter((entry) => !entry.name.lv || !entry.name.en)).toEqual([]);
    expect(new Set(entries.map((entry) => `${entry.vocabulary} ${entry.code}`)).size).toBe(entries.length);
    expect(of(Vocabulary.NACE)).toHaveLength(21);
  });
});
