import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { SortDirection, type SortInput } from '../../../shared/sort.input.ts';
import { textArray } from '../../../shared/text-array.ts';
import { audit } from '../../platform/audit/audit.ts';
import { readPersonalCode } from '../../platform/sealing/personal-code.ts';
import { scopeOf } from '../../platform/access/scope.ts';
import { openForPurpose } from './account-access.ts';
import type { LearningAccountFilter } from './console-account.inputs.ts';
import { type AccountRow, loadAccounts } from './load-accounts.ts';
import { say } from './words/index.gen.ts';

const SHORTEST_PURPOSE = 5;
const LONGEST_PURPOSE = 500;
/** Fields the console can sort by, as the API describes them. */
export const ACCOUNT_ORDERS: Record<string, string> = {
  number: 'a.number',
  openedOn: 'a.opened_on',
  person: 'p.family_name',
  'person.familyName': 'p.family_name',
  'person.givenName': 'p.given_name',
};

export interface AccountListing {
  purpose: string;
  filter?: LearningAccountFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Accounts for staff, within their scope. Nobody looks in silence: each account that is shown gets an entry with the purpose. */
export async function listAccounts(
  ctx: Context,
  { purpose, filter, search, sort, page, perPage }: AccountListing,
): Promise<{ items: AccountRow[]; totalCount: number }> {
  const why = readPurpose(purpose);
  const { limit, offset } = numberedPage(page, perPage);
  const { conditions, values } = withinScope(ctx);
  if (filter?.ids) {
    conditions.push('a.id = any(?::uuid[])');
    values.push(
      `{${filter.ids
        .map((id) => localId('LearningAccount', id))
        .filter(Boolean)
        .join(',')}}`,
    );
  }
  if (filter?.municipality) {
    conditions.push('a.municipality_code = any(?::text[])');
    values.push(textArray(filter.municipality));
  }
  const text = (search ?? filter?.search)?.trim();
  if (text) addSearch(ctx, text, conditions, values);
  const from = `from learning_account a join person p on p.id = a.person_id where ${conditions.join(' and ')}`;
  const order = `${ACCOUNT_ORDERS[sort?.field ?? 'number'] ?? 'a.number'} ${sort?.direction === SortDirection.DESC ? 'desc' : 'asc'}, a.id`;
  const rows = await ctx.em.execute<{ id: string }[]>(`select a.id ${from} order by ${order} limit ? offset ?`, [...values, limit, offset]);
  const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count ${from}`, values);
  openForPurpose(
    ctx,
    rows.map((row) => row.id),
  );
  const items = (
    await loadAccounts(
      ctx,
      rows.map((row) => row.id),
    )
  ).filter((account) => account !== undefined);
  await audit(
    ctx,
    items.map((account) => ({ action: 'listAccount', subject: `LearningAccount:${account.id}`, purpose: why })),
  );
  return { items, totalCount: count?.count ?? 0 };
}

/** One account for staff, within their scope, with the purpose on record. */
export async function viewAccount(ctx: Context, id: string, purpose: string): Promise<AccountRow | null> {
  const why = readPurpose(purpose);
  const { conditions, values } = withinScope(ctx);
  const [row] = await ctx.em.execute<{ id: string }[]>(
    `select a.id from learning_account a where a.id = ?::uuid and ${conditions.join(' and ')}`,
    [localId('LearningAccount', id) ?? null, ...values],
  );
  if (row) openForPurpose(ctx, [row.id]);
  const [account] = row ? await loadAccounts(ctx, [row.id]) : [];
  if (!account) return null;
  await audit(ctx, { action: 'viewAccount', subject: `LearningAccount:${account.id}`, purpose: why });
  return account;
}

/** Whose money is looked at, by number or by global id; the purpose is put on record for the person to read. Nothing else of the account is opened. */
export async function viewMoneyOf(ctx: Context, asked: string, purpose: string): Promise<{ id: string; number: string } | null> {
  const why = readPurpose(purpose);
  const { conditions, values } = withinScope(ctx);
  const [account] = await ctx.em.execute<{ id: string; number: string }[]>(
    `select a.id, a.number from learning_account a where (a.id = ?::uuid or a.number = ?) and ${conditions.join(' and ')}`,
    [localId('LearningAccount', asked) ?? null, asked.trim().replaceAll('\u0000', ''), ...values],
  );
  if (!account) return null;
  await audit(ctx, { action: 'viewAccountMoney', subject: `LearningAccount:${account.id}`, purpose: why });
  return account;
}

/** Staff of one funding source see the accounts that have to do with it. */
function withinScope(ctx: Context): { conditions: string[]; values: unknown[] } {
  const { fundingSourceId } = scopeOf(ctx);
  if (!fundingSourceId) return { conditions: ['true'], values: [] };
  return {
    conditions: [
      '(exists (select from application n where n.account_id = a.id and ? in (n.funding_source_id, n.second_funding_source_id)) or exists (select from training_grant g where g.account_id = a.id and g.funding_source_id = ?))',
    ],
    values: [fundingSourceId, fundingSourceId],
  };
}

/** By number, by name, or by an exact personal code. */
function addSearch(ctx: Context, text: string, conditions: string[], values: unknown[]): void {
  const code = readPersonalCode(text);
  if (typeof code !== 'string') {
    conditions.push('p.personal_code_hash = ?');
    values.push(ctx.personalCodes.hash(code.digits));
    return;
  }
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  conditions.push(`(a.number ilike ? or p.given_name || ' ' || p.family_name ilike ?)`);
  values.push(like, like);
}

function readPurpose(purpose: string): string {
  const why = purpose.trim().normalize('NFC');
  if (why.length < SHORTEST_PURPOSE || why.length > LONGEST_PURPOSE) throw new Invalid(['purpose'], say.writeWhyYouLookAtThisData);
  return why;
}
