import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { type PreparedSearch, prepareSearch } from '../search/index.ts';
import { type CatalogueWatch, watchOf } from './catalogue-watch.ts';
import { say } from './words/index.gen.ts';

export type MeantSearch = PreparedSearch;

const LONGEST_SEARCH = 200;

const MOST_REMEMBERED = 2_000;

const remembered = new WeakMap<CatalogueWatch, Map<string, MeantSearch | null>>();

/** What a typed search means to the catalogue; null when there is nothing to look for. The same words mean the same until the catalogue changes. */
export async function searchMeant(ctx: Context, typed: string | null | undefined): Promise<MeantSearch | null> {
  const text = typed?.replaceAll('\0', '').trim();
  if (!text) return null;
  if (text.length > LONGEST_SEARCH) throw new Invalid(['search'], say.searchWithAtMostCharacters({ longestSearch: LONGEST_SEARCH }));
  const watch = watchOf(ctx.em);
  const version = watch?.version;
  if (!watch || version === undefined) return prepareSearch(ctx.em, text);
  const known = meanings(watch);
  const before = known.get(text);
  if (before !== undefined) return before;
  const meant = await prepareSearch(ctx.em, text);
  if (watch.version === version) {
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, meant);
  }
  return meant;
}

function meanings(watch: CatalogueWatch): Map<string, MeantSearch | null> {
  let known = remembered.get(watch);
  if (!known) {
    const fresh = (known = new Map());
    remembered.set(watch, fresh);
    watch.onChange(() => fresh.clear());
  }
  return known;
}
