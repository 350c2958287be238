import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { isInstant, isUuid } from '../../../shared/read-model/cursor-values.ts';
import { askedPage, connectionFrom, type Keyset, pageBounds, pageOrder, questionMarks } from '../../../shared/read-model/keyset.ts';
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

const LATEST_FIRST: Keyset = {
  columns: [
    { sql: 'f.created_at', type: 'timestamptz', accepts: isInstant },
    { sql: 'f.id', type: 'uuid', accepts: isUuid },
  ],
  isDescending: true,
};

/** What an account holder put aside, the latest first. */
export async function favouritesOf(
  ctx: Context,
  accountId: string,
  args: ConnectionArgs,
  asked: Selection,
): Promise<Connection<ProgrammeType>> {
  const page = askedPage(args);
  const values: unknown[] = [accountId];
  const bounds = pageBounds(page, LATEST_FIRST, questionMarks(values));
  const from = `from favourite f join programme p on p.id = f.programme_id and p.status <> 'DRAFT'`;
  const rows = await ctx.em.execute<{ id: string; programmeId: string; at: string }[]>(
    `select f.id, f.programme_id as "programmeId", f.created_at::text as at ${from}
     where ${['f.account_id = ?', ...bounds].join(' and ')} order by ${pageOrder(page, LATEST_FIRST)} limit ?`,
    [...values, page.size + 1],
  );
  const total = async () => {
    const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count ${from} where f.account_id = ?`, [accountId]);
    return count!.count;
  };
  return connectionFrom(page, {
    rows,
    nodes: (shown) =>
      loadProgrammes(
        ctx,
        shown.map((row) => row.programmeId),
        bothOf(asked.of('nodes'), asked.of('edges').of('node')),
      ),
    cursor: (row) => [row.at, row.id],
    total,
  });
}
