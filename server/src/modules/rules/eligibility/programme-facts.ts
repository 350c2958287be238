import type { EntityManager } from '@mikro-orm/postgresql';
import { uuids } from '../../../shared/uuids.ts';
import type { Day, Kind, ProgrammeFacts } from './facts.ts';

/** Facts of many programmes in one statement; no group is chosen yet. Drafts of sources do not count. */
export async function programmeFacts(em: EntityManager, programmeIds: readonly string[]): Promise<Map<string, ProgrammeFacts>> {
  if (programmeIds.length === 0) return new Map();
  const rows = await em.execute<(Omit<ProgrammeFacts, 'kind' | 'endsOn'> & { kind: Kind })[]>(
    `select p.id, p.provider_id as provider, p.kind, p.sector_code as sector, p.digcomp_level as "digcompLevel", p.hours, p.price_cents::float8 as "priceCents",
            coalesce((select json_agg(s.code order by s.code) from programme_funding_source f join funding_source s on s.id = f.funding_source_id
                       where f.programme_id = p.id and s.status <> 'DRAFT'), '[]'::json) as sources
       from programme p where p.id = any(?::uuid[])`,
    [uuids(new Set(programmeIds))],
  );
  return new Map(rows.map((row) => [row.id, { ...row, endsOn: null }]));
}

/** Last days of groups, for the use-by date of grants. */
export async function groupEnds(em: EntityManager, groupIds: readonly string[]): Promise<Map<string, Day>> {
  if (groupIds.length === 0) return new Map();
  const rows = await em.execute<{ id: string; endsOn: Day }[]>(
    'select id, ends_on::text as "endsOn" from learning_group where id = any(?::uuid[])',
    [uuids(new Set(groupIds))],
  );
  return new Map(rows.map(({ id, endsOn }) => [id, endsOn]));
}
