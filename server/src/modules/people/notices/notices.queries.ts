import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { isInstant, isUuid } from '../../../shared/read-model/cursor-values.ts';
import { askedPage, connectionFrom, type Keyset, pageBounds, pageOrder, questionMarks } from '../../../shared/read-model/keyset.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { REQUIRED_BY_LAW } from './notice-kind.enum.ts';
import type { NoticeChannelsType, NoticeType } from './notice.type.ts';

interface Stored extends Omit<NoticeType, 'at' | 'readAt' | 'isRequired'> {
  at: string;
  readAt: string | null;
  mark: string;
}

const COLUMNS = `n.id, n.kind, n.at, n.at::text as mark, n.title, n.paragraphs, n.step_label as "stepLabel", n.step_url as "stepUrl", n.read_at as "readAt"`;

const NEWEST_FIRST: Keyset = {
  columns: [
    { sql: 'n.at', type: 'timestamptz', accepts: isInstant },
    { sql: 'n.id', type: 'uuid', accepts: isUuid },
  ],
  isDescending: true,
};

/** What a person was told, the newest first. Nothing for who has no account. */
export async function noticesOf(
  ctx: Context,
  accountId: string | null,
  { unreadOnly, ...args }: ConnectionArgs & { unreadOnly?: boolean | null },
): Promise<Connection<NoticeType>> {
  const page = askedPage(args);
  const own = `n.account_id = ? ${unreadOnly ? 'and n.read_at is null' : ''}`;
  const values: unknown[] = [accountId];
  const bounds = pageBounds(page, NEWEST_FIRST, questionMarks(values));
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from notice n where ${[own, ...bounds].join(' and ')} order by ${pageOrder(page, NEWEST_FIRST)} limit ${page.size + 1}`,
    values,
  );
  const total = async () => {
    const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count from notice n where ${own}`, [accountId]);
    return count!.count;
  };
  return connectionFrom(page, { rows, nodes: (read) => read.map(shown), cursor: (row) => [row.mark, row.id], total });
}

export async function unreadNoticesOf(ctx: Context, accountId: string | null): Promise<number> {
  const [row] = await ctx.em.execute<{ count: number }[]>(
    'select count(*)::int as count from notice where account_id = ? and read_at is null',
    [accountId],
  );
  return row!.count;
}

/** Where a person's notices come; an address whose last e-mail came back wants to be put right. */
export const noticeChannelsOf = loader<string, NoticeChannelsType>(async (ctx, accountIds) => {
  const rows = await ctx.em.execute<(NoticeChannelsType & { id: string })[]>(
    `select a.id, a.notices_by_email as email, a.email as address,
            coalesce((select m.status = 'BOUNCED' from mail m join notice n on n.id = m.notice_id
                       where n.account_id = a.id and m.status in ('SENT', 'BOUNCED') order by m.claimed_at desc limit 1), false) as "addressFails"
       from learning_account a where a.id = any(?::uuid[])`,
    [uuids(accountIds)],
  );
  const found = new Map(rows.map(({ id, ...channels }) => [id, channels]));
  return accountIds.map((id) => found.get(id)!);
});

registerNode('Notice', async (ctx, ids) => {
  const rows = await ctx.em.execute<Stored[]>(`select ${COLUMNS} from notice n where n.id = any(?::uuid[]) and n.account_id = ?`, [
    uuids(ids),
    ctx.viewer?.accountId ?? null,
  ]);
  const found = new Map(rows.map((row) => [row.id, shown(row)]));
  return ids.map((id) => found.get(id));
});

function shown(row: Stored): NoticeType {
  return {
    ...row,
    __typename: 'Notice',
    at: new Date(row.at),
    readAt: row.readAt === null ? null : new Date(row.readAt),
    isRequired: REQUIRED_BY_LAW.has(row.kind),
  } as NoticeType;
}
