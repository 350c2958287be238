import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { decodeCursor, encodeCursor, ForeignCursor, pageSize } from '../../../shared/pagination.ts';
import { isInstant, isUuid } from '../../../shared/read-model/cursor-values.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { bothOf, type Selection } from '../../../shared/read-model/selection.ts';
import { loadProgrammes } from '../programmes/load-programmes.ts';
import type { ProgrammeType } from '../programmes/programme.type.ts';
import { ownAccountId } from '../../platform/access/scope.ts';

/** Whether the viewer put a programme aside; asked for a whole list in one look-up, and for nobody in none. */
export const isFavourite = loader<string, boolean>(async (ctx, programmeIds) => {
  const accountId = ownAccountId(ctx);
  if (!accountId) return programmeIds.map(() => false);
  const rows = await ctx.em.execute<{ id: string }[]>(
    'select programme_id as id from favourite where account_id = ? and programme_id = any(?::uuid[])',
    [accountId, `{${programmeIds.join(',')}}`],
  );
  const found = new Set(rows.map((row) => row.id));
  return programmeIds.map((id) => found.has(id));
});

/** What an account holder put aside, the latest first. */
export async function favouritesOf(
  ctx: Context,
  accountId: string,
  { first, after }: { first?: number | null; after?: string | null },
  asked: Selection,
): Promise<Connection<ProgrammeType>> {
  const size = pageSize(first);
  const from = after ? readMarker(after) : null;
  const rows = await ctx.em.execute<{ id: string; programmeId: string; at: string }[]>(
    `select f.id, f.programme_id as "programmeId", f.created_at::text as at from favourite f join programme p on p.id = f.programme_id and p.status <> 'DRAFT'
     where f.account_id = ? ${from ? 'and (f.created_at, f.id) < (?::timestamptz, ?::uuid)' : ''} order by f.created_at desc, f.id desc limit ?`,
    [accountId, ...(from ?? []), size + 1],
  );
  const shown = rows.slice(0, size);
  const programmes = await loadProgrammes(
    ctx,
    shown.map((row) => row.programmeId),
    bothOf(asked.of('nodes'), asked.of('edges').of('node')),
  );
  const edges = shown.flatMap((row, place) => {
    const node = programmes[place];
    return node ? [{ cursor: encodeCursor([row.at, row.id]), node }] : [];
  });
  const [count] = await ctx.em.execute<{ count: number }[]>(
    `select count(*)::int as count from favourite f join programme p on p.id = f.programme_id and p.status <> 'DRAFT' where f.account_id = ?`,
    [accountId],
  );
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount: count?.count ?? 0,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function readMarker(cursor: string): [string, string] {
  const [at, id] = decodeCursor(cursor);
  if (!isInstant(at) || !isUuid(id)) throw new ForeignCursor();
  return [at, id];
}
