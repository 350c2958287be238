import type { Context } from '../../context.ts';
import { Invalid } from '../../shared/errors.ts';
import { type PreparedSearch, prepareSearch } from '../search/index.ts';

export type MeantSearch = PreparedSearch;

const LONGEST_SEARCH = 200;

/** What a typed search means to the catalogue; null when there is nothing to look for. */
export async function searchMeant(ctx: Context, typed: string | null | undefined): Promise<MeantSearch | null> {
  const text = typed?.replaceAll('\0', '').trim();
  if (!text) return null;
  if (text.length > LONGEST_SEARCH) throw new Invalid(['search'], { lv: `Meklē ar ne vairāk kā ${LONGEST_SEARCH} rakstzīmēm.`, en: `Search with at most ${LONGEST_SEARCH} characters.` });
  return prepareSearch(ctx.em, text);
}
