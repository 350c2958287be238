import { Vocabulary } from '../../modules/platform/vocabularies/vocabulary.enum.ts';
import type { Translation } from '../../shared/translation.ts';
import { digcomp } from './digcomp.ts';
import { municipalities } from './municipalities.ts';
import { languages, naceSections, qualifications, sectors } from './short-lists.ts';

export interface SeededEntry {
  vocabulary: Vocabulary;
  code: string;
  name: Translation;
  parentCode: string | null;
  position: number;
  validUntil: string | null;
}

/** Level of the Latvian qualifications framework of a qualification, kept as its parent code. */
const qualificationLevels: Record<string, string> = { aprupetajs: '2', pavars: '3', 'rokas-lokmetinatajs': '3', gramatvedis: '5' };

/** Every word of every kept list, in the order in which people see them. */
export function vocabularyEntries(): SeededEntry[] {
  return [
    ...bilingual(Vocabulary.SECTOR, sectors),
    ...municipalityEntries(),
    ...bilingual(
      Vocabulary.DIGCOMP_AREA,
      lines(digcomp)
        .filter((line) => !/^\d\./.test(line))
        .join('\n'),
    ),
    ...bilingual(
      Vocabulary.DIGCOMP_COMPETENCE,
      lines(digcomp)
        .filter((line) => /^\d\./.test(line))
        .join('\n'),
      (code) => code[0] ?? null,
    ),
    ...bilingual(Vocabulary.QUALIFICATION, qualifications, (code) => qualificationLevels[code] ?? '4'),
    ...bilingual(Vocabulary.LANGUAGE, languages),
    ...bilingual(Vocabulary.NACE, naceSections),
  ];
}

function bilingual(vocabulary: Vocabulary, text: string, parentOf: (code: string) => string | null = () => null): SeededEntry[] {
  return lines(text).map((line, position) => {
    const [, code, lv, en] = /^(\S+) (.+?) \| (.+)$/.exec(line) as unknown as [string, string, string, string];
    return { vocabulary, code, name: { lv, en }, parentCode: parentOf(code), position, validUntil: null };
  });
}

function municipalityEntries(): SeededEntry[] {
  return lines(municipalities).map((line, position) => {
    const [head = '', en = '', until = null] = line.split(' | ');
    const [, code, region, lv] = /^(\S+) (\S+) (.+)$/.exec(head) as unknown as [string, string, string, string];
    return { vocabulary: Vocabulary.MUNICIPALITY, code, name: { lv, en }, parentCode: region, position, validUntil: until };
  });
}

export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
