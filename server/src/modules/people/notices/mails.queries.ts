import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { actsAs } from '../../platform/access/scope.ts';
import type { MailPage, MailType } from './mail.type.ts';
import type { MailFilter } from './notice.inputs.ts';
import { POSTMASTERS } from './who-may.ts';

interface Stored extends Omit<MailType, 'at' | 'sendAfter' | 'sentAt'> {
  at: string;
  sendAfter: string;
  sentAt: string | null;
}

const FROM = 'mail m join notice n on n.id = m.notice_id join learning_account a on a.id = n.account_id';
const COLUMNS = `m.id, n.kind, a.number as "accountNumber", m.status, m.attempts, m.failure, n.at, m.send_after as "sendAfter", m.sent_at as "sentAt"`;

/** Fields the console can sort by, as the API describes them. */
export const MAIL_ORDERS: Record<string, string> = {
  at: 'n.at',
  kind: 'n.kind',
  accountNumber: 'a.number',
  status: 'm.status',
  attempts: 'm.attempts',
  sendAfter: 'm.send_after',
  sentAt: 'm.sent_at',
};

export interface MailListing {
  filter?: MailFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** The sending queue, the newest first. */
export async function consoleMails(ctx: Context, { filter, search, sort, page, perPage }: MailListing): Promise<MailPage> {
  const { limit, offset } = numberedPage(page, perPage);
  const conditions = ['true'];
  const values: unknown[] = [];
  const add = (condition: string, value: unknown) => {
    conditions.push(condition);
    values.push(value);
  };
  if (filter?.ids) add('m.id = any(?::uuid[])', uuids(filter.ids.flatMap((id) => localId('Mail', id) ?? [])));
  if (filter?.status) add(`m.status = any(string_to_array(?, ','))`, filter.status.join(','));
  if (filter?.kind) add(`n.kind = any(string_to_array(?, ','))`, filter.kind.join(','));
  const text = search?.trim().replaceAll('\u0000', '');
  if (text) add(`a.number || ' ' || coalesce(m.failure, '') ilike ?`, `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const where = conditions.join(' and ');
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from ${FROM} where ${where} order by ${consoleOrder(sort, MAIL_ORDERS, 'n.at desc', 'm.id')} limit ${limit} offset ${offset}`,
    values,
  );
  const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count from ${FROM} where ${where}`, values);
  return { items: rows.map(shown), totalCount: count!.count };
}

export async function loadMails(ctx: Context, ids: readonly string[]): Promise<(MailType | undefined)[]> {
  const rows = await ctx.em.execute<Stored[]>(`select ${COLUMNS} from ${FROM} where m.id = any(?::uuid[])`, [uuids(ids)]);
  const found = new Map(rows.map((row) => [row.id, shown(row)]));
  return ids.map((id) => found.get(id));
}

registerNode('Mail', async (ctx, ids) => (actsAs(ctx, ...POSTMASTERS) ? loadMails(ctx, ids) : ids.map(() => undefined)));

function shown({ at, sendAfter, sentAt, ...row }: Stored): MailType {
  return {
    ...row,
    __typename: 'Mail',
    at: new Date(at),
    sendAfter: new Date(sendAfter),
    sentAt: sentAt === null ? null : new Date(sentAt),
  } as MailType;
}
