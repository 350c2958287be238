import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { SortDirection, type SortInput } from '../../../shared/sort.input.ts';
import { personRow, type PersonRow } from '../../people/accounts/load-accounts.ts';
import { Role } from '../../platform/access/role.enum.ts';
import type { RoleGrantFilter } from './role-grant.inputs.ts';
import { scopeOf } from '../../platform/access/scope.ts';

export interface RoleGrantRow {
  __typename: 'RoleGrant';
  id: string;
  person: PersonRow;
  role: Role;
  providerId: string | null;
  fundingSourceId: string | null;
  validFrom: string;
  validUntil: string | null;
  grantedBy: string | null;
}

interface Stored extends Omit<RoleGrantRow, '__typename' | 'person'> {
  personId: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  cipher: string;
}

/** Fields the console can sort by, as the API describes them. */
export const ROLE_ORDERS: Record<string, string> = {
  person: 'p.family_name, p.given_name',
  role: 'g.role',
  validFrom: 'g.valid_from',
  validUntil: 'g.valid_until',
  grantedBy: 'b.family_name',
};

export interface RoleGrantListing {
  filter?: RoleGrantFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Who has or had which role; a provider administrator sees those of their own provider. */
export async function listRoleGrants(
  ctx: Context,
  { filter, search, sort, page, perPage }: RoleGrantListing,
): Promise<{ items: RoleGrantRow[]; totalCount: number }> {
  const { limit, offset } = numberedPage(page, perPage);
  const conditions: string[] = ['true'];
  const values: unknown[] = [];
  const add = (condition: string, value: unknown) => {
    conditions.push(condition);
    values.push(value);
  };
  const scope = scopeOf(ctx);
  if (scope.role === Role.PROVIDER_ADMINISTRATOR) add('g.provider_id = ?', scope.providerId);
  if (filter?.ids)
    add(
      'g.id = any(?::uuid[])',
      `{${filter.ids
        .map((id) => localId('RoleGrant', id))
        .filter(Boolean)
        .join(',')}}`,
    );
  if (filter?.role) add('g.role = ?', filter.role);
  const text = (search ?? filter?.search)?.trim();
  if (text) add(`p.given_name || ' ' || p.family_name ilike ?`, `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const from = `from role_grant g join person p on p.id = g.person_id left join person b on b.id = g.granted_by_id where ${conditions.join(' and ')}`;
  const direction = sort?.direction === SortDirection.DESC ? 'desc' : 'asc';
  const order = (ROLE_ORDERS[sort?.field ?? ''] ?? ROLE_ORDERS['person']!)
    .split(', ')
    .map((column) => `${column} ${direction} nulls last`)
    .join(', ');
  const rows = await ctx.em.execute<Stored[]>(
    `select g.id, g.role, g.provider_id as "providerId", g.funding_source_id as "fundingSourceId", g.valid_from::text as "validFrom", g.valid_until::text as "validUntil",
       b.given_name || ' ' || b.family_name as "grantedBy", p.id as "personId", p.given_name as "givenName", p.family_name as "familyName", p.birth_date::text as "birthDate", p.personal_code_cipher as cipher
     ${from} order by ${order}, g.id limit ? offset ?`,
    [...values, limit, offset],
  );
  const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count ${from}`, values);
  return {
    totalCount: count?.count ?? 0,
    items: rows.map(({ personId, givenName, familyName, birthDate, cipher, ...grant }) => ({
      __typename: 'RoleGrant',
      ...grant,
      person: personRow(ctx, { id: personId, givenName, familyName, birthDate, cipher }),
    })),
  };
}

export async function loadRoleGrant(ctx: Context, globalIdOfGrant: string): Promise<RoleGrantRow | undefined> {
  return (await listRoleGrants(ctx, { filter: { ids: [globalIdOfGrant] } })).items[0];
}
