import type { Context } from '../../../context.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { type SortInput, SortDirection } from '../../../shared/sort.input.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { actsAs } from '../../platform/access/scope.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { SearchSynonym } from './search-synonym.entity.ts';
import type { SearchSynonymPage, SearchSynonymType } from './search-synonym.type.ts';

/** Who keeps the equal terms. */
export const EDITORS = [Role.CONTENT_EDITOR, Role.PLATFORM_ADMINISTRATOR] as const;

/** The editor's list, by the first term unless asked otherwise. */
export async function listSearchSynonyms(
  ctx: Context,
  asked: { search?: string | null; sort?: SortInput | null; page?: number | null; perPage?: number | null },
): Promise<SearchSynonymPage> {
  const { limit, offset } = numberedPage(asked.page, asked.perPage);
  const direction = asked.sort?.direction === SortDirection.DESC ? 'desc' : 'asc';
  const order = asked.sort?.field === 'id' ? 'id' : `terms[1] collate "lv-x-icu" ${direction}, id`;
  const like = `%${(asked.search ?? '').trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
  const where = `where exists (select from unnest(terms) as term where search.plain(term) like search.plain(?))`;
  const [items, [count]] = await Promise.all([
    ctx.em.execute<SearchSynonymType[]>(
      `select id, terms from search_synonym ${where} order by ${order}${order === 'id' ? ` ${direction}` : ''} limit ? offset ?`,
      [like, limit, offset],
    ),
    ctx.em.execute<{ count: number }[]>(`select count(*)::int as count from search_synonym ${where}`, [like]),
  ]);
  return { items, totalCount: count!.count };
}

registerNode('SearchSynonym', async (ctx, ids) => {
  if (!actsAs(ctx, ...EDITORS)) return ids.map(() => undefined);
  const found = await ctx.em.find(SearchSynonym, { id: { $in: ids } });
  return ids.map((id) => found.find((one) => one.id === id)).map((one) => one && { id: one.id, terms: one.terms });
});
