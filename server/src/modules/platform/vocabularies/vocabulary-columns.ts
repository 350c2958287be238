import type { Vocabulary } from './vocabulary.enum.ts';

/** A word of a vocabulary as { code, name, … }; of a code that the list does not hold, what the code alone tells. */
export function word(vocabulary: keyof typeof Vocabulary, code: string, more = ''): string {
  return `case when ${code} is not null then json_build_object('code', ${code}, 'name', coalesce(${ofWord('word.name', vocabulary, code)}, jsonb_build_object('lv', ${code}))${more}) end`;
}

/** A qualification `code` with its level of the Latvian framework, which is kept as its parent: "4" or "LKI4". */
export function qualification(code: string): string {
  return word('QUALIFICATION', code, `, 'lkiLevel', ${ofWord(`substring(word.parent_code from '\\d+')::int`, 'QUALIFICATION', code)}`);
}

function ofWord(column: string, vocabulary: string, code: string): string {
  return `(select ${column} from vocabulary_entry word where word.vocabulary = '${vocabulary}' and word.code = ${code})`;
}
