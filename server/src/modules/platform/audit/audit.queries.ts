import type { Context } from '../../../context.ts';
import { globalId, localId, readGlobalId } from '../../../shared/global-id.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { SortDirection, type SortInput } from '../../../shared/sort.input.ts';
import type { Role } from '../access/role.enum.ts';
import { scopeOf } from '../access/scope.ts';
import type { AuditEntryFilter } from './audit-entry.inputs.ts';

export interface AuditEntryRow {
  __typename: 'AuditEntry';
  id: string;
  at: Date;
  actor: string;
  role: Role | null;
  action: string;
  subject: string;
  subjectId: string | null;
  purpose: string | null;
  address: string | null;
  before: unknown;
  after: unknown;
}

interface Stored extends Omit<AuditEntryRow, '__typename' | 'at' | 'subjectId'> {
  at: string;
  key: string;
}

const PLATFORM = 'STARS';

/** The subject in words: a number or a name where the thing has one. */
const COLUMNS = `e.id, e.at, e.role, e.action, e.purpose, e.address, e.before, e.after, e.subject as key,
  coalesce(p.given_name || ' ' || p.family_name, '${PLATFORM}') as actor,
  coalesce(
    (select a.number from learning_account a where e.subject = 'LearningAccount:' || a.id),
    (select s.given_name || ' ' || s.family_name from person s where e.subject = 'Person:' || s.id),
    (select n.number from application n where e.subject = 'Application:' || n.id),
    e.subject) as subject`;

/** Fields the console can sort by, as the API describes them. */
export const AUDIT_ORDERS: Record<string, string> = { at: 'e.at', actor: 'actor', action: 'e.action', subject: 'subject', role: 'e.role' };

export interface AuditListing {
  filter?: AuditEntryFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** The log for those who keep watch; an auditor of one funding source sees what its staff did. */
export async function listAuditEntries(
  ctx: Context,
  { filter, search, sort, page, perPage }: AuditListing,
): Promise<{ items: AuditEntryRow[]; totalCount: number }> {
  const { limit, offset } = numberedPage(page, perPage);
  const conditions: string[] = ['true'];
  const values: unknown[] = [];
  const add = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  const { fundingSourceId } = scopeOf(ctx);
  if (fundingSourceId) {
    add(
      `(e.subject = ? or exists (select from role_grant g where g.person_id = e.actor_id and g.funding_source_id = ?)
        or exists (select from application n where ? in (n.funding_source_id, n.second_funding_source_id) and e.subject = 'Application:' || n.id))`,
      `FundingSource:${fundingSourceId}`,
      fundingSourceId,
      fundingSourceId,
    );
  }
  if (filter?.ids)
    add(
      'e.id = any(?::uuid[])',
      `{${filter.ids
        .map((id) => localId('AuditEntry', id))
        .filter(Boolean)
        .join(',')}}`,
    );
  if (filter?.actor) add(`p.given_name || ' ' || p.family_name ilike ?`, `%${escaped(filter.actor)}%`);
  if (filter?.action) add('e.action = ?', filter.action);
  if (filter?.subject) addSubject(filter.subject, add);
  if (filter?.from) add('e.at >= ?', filter.from);
  if (filter?.until) add('e.at < ?', filter.until);
  if (search?.trim()) {
    const like = `%${escaped(search.trim())}%`;
    add(
      `(p.given_name || ' ' || p.family_name ilike ? or e.action ilike ? or e.purpose ilike ? or exists (select from learning_account a where a.number ilike ? and e.subject = 'LearningAccount:' || a.id) or exists (select from application n where n.number ilike ? and e.subject = 'Application:' || n.id))`,
      like,
      like,
      like,
      like,
      like,
    );
  }
  const from = `from audit_entry e left join person p on p.id = e.actor_id where ${conditions.join(' and ')}`;
  const order = `${AUDIT_ORDERS[sort?.field ?? 'at'] ?? 'e.at'} ${sort?.direction === SortDirection.ASC ? 'asc' : 'desc'}, e.id desc`;
  const rows = await ctx.em.execute<Stored[]>(`select ${COLUMNS} ${from} order by ${order} limit ? offset ?`, [...values, limit, offset]);
  const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count ${from}`, values);
  return { items: rows.map(row), totalCount: count?.count ?? 0 };
}

/** Who looked at or changed a person's data other than the person themselves: that is for the person to see. */
export async function accessLogOf(ctx: Context, accountId: string, first: number): Promise<AuditEntryRow[]> {
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from learning_account o
     join audit_entry e on e.subject in ('LearningAccount:' || o.id, 'Person:' || o.person_id) and e.actor_id is distinct from o.person_id
     left join person p on p.id = e.actor_id
     where o.id = ? order by e.at desc, e.id desc limit ?`,
    [accountId, first],
  );
  // from where staff work is not the person's affair
  return rows.map((one) => ({ ...row(one), address: null }));
}

export async function loadAuditEntries(ctx: Context, ids: string[]): Promise<(AuditEntryRow | undefined)[]> {
  const { items } = await listAuditEntries(ctx, {
    filter: { ids: ids.map((id) => globalId('AuditEntry', id)) },
    perPage: Math.max(1, Math.min(100, ids.length)),
  });
  const found = new Map(items.map((item) => [item.id, item]));
  return ids.map((id) => found.get(id));
}

function row({ key, at, ...rest }: Stored): AuditEntryRow {
  const [type = '', id = ''] = key.split(':');
  return { __typename: 'AuditEntry', ...rest, at: new Date(at), subjectId: id ? globalId(type, id) : null };
}

function addSubject(subject: string, add: (condition: string, ...given: unknown[]) => void): void {
  const global = readGlobalId(subject);
  if (global) return add('e.subject = ?', `${global.type}:${global.id}`);
  if (/^[A-Z][A-Za-z]+$/.test(subject)) return add('e.subject like ?', `${subject}:%`);
  add(
    `(exists (select from learning_account a where a.number = ? and e.subject = 'LearningAccount:' || a.id) or exists (select from application n where n.number = ? and e.subject = 'Application:' || n.id))`,
    subject,
    subject,
  );
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
