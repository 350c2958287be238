import type { EntityManager } from '@mikro-orm/postgresql';
import { SearchSynonym } from './search-synonym.entity.ts';
import { startingSynonyms } from './synonyms.ts';

/** Gives an empty platform its first groups of equal terms; leaves alone what an editor already keeps. */
export async function startWithSynonyms(em: EntityManager): Promise<void> {
  if ((await em.count(SearchSynonym)) > 0) return;
  for (const terms of startingSynonyms) em.persist(em.create(SearchSynonym, { terms: [...terms] }));
  await em.flush();
}
