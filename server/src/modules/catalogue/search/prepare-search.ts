import type { EntityManager } from '@mikro-orm/postgresql';
import { read } from '../../../shared/read-model/read.ts';

export interface PreparedSearch {
  /** What the database looks for, as the text of a tsquery. */
  query: string;
  /** The wording that is searched for when the typed one had slips: "Rādām rezultātus vaicājumam …". */
  corrected: string | null;
}

/** What somebody typed, made ready for `search.document.vector @@ …::tsquery`. Null: nothing to look for (empty, or signs only). */
export async function prepareSearch(em: EntityManager, typed: string | null | undefined): Promise<PreparedSearch | null> {
  if (!typed?.trim()) return null;
  const [row] = await read<{ query: string | null; corrected: string | null }>(
    { em },
    { text: 'select query::text, corrected from search.prepare($1)', values: [typed] },
  );
  return row?.query ? { query: row.query, corrected: row.corrected } : null;
}
