import type { Context } from '../../../context.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { loadProgrammes } from '../../catalogue/programmes/load-programmes.ts';
import { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import type { ProgrammePage, ProgrammeType } from '../../catalogue/programmes/programme.type.ts';
import type { SourceKindCountType } from './source-programmes.type.ts';

interface Asked {
  search?: string | null;
  page?: number | null;
  perPage?: number | null;
}

/** The programmes a source pays for, drafts of programmes and of the source itself too: for those who choose them. */
export async function sourceProgrammes(ctx: Context, sourceId: string, asked: Asked): Promise<ProgrammePage> {
  const { limit, offset } = numberedPage(asked.page, asked.perPage);
  const like = `%${(asked.search ?? '')
    .trim()
    .replaceAll('\u0000', '')
    .replaceAll(/[\\%_]/g, '\\$&')}%`;
  const rows = await ctx.em.execute<{ id: string; total: number }[]>(
    `select p.id, count(*) over ()::int as total from programme_funding_source f join programme p on p.id = f.programme_id
      where f.funding_source_id = ? and (p.title->>'lv' ilike ? or p.title->>'en' ilike ?)
      order by p.title->>'lv' collate "lv-x-icu", p.id limit ? offset ?`,
    [sourceId, like, like, limit, offset],
  );
  const items = await loadProgrammes(
    ctx,
    rows.map(({ id }) => id),
  );
  return { items: items.filter((item): item is ProgrammeType => item !== undefined), totalCount: rows[0]?.total ?? 0 };
}

/** Of each kind in the catalogue: how many there are, and how many of them the source pays for. */
export async function sourceKindCounts(ctx: Context, sourceId: string): Promise<SourceKindCountType[]> {
  const rows = await ctx.em.execute<SourceKindCountType[]>(
    `select p.kind, count(*)::int as available, count(f.programme_id)::int as chosen
       from programme p left join programme_funding_source f on f.programme_id = p.id and f.funding_source_id = ?
      where p.status = 'PUBLISHED' group by p.kind`,
    [sourceId],
  );
  const order = Object.values(ProgrammeKind);
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
