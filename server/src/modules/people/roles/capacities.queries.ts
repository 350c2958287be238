import type { EntityManager } from '@mikro-orm/postgresql';
import type { Capacity } from '../../../context.ts';
import { Role } from '../../platform/access/role.enum.ts';

/** Being oneself: every person may, whatever else they do here. */
export const OWN_ACCOUNT: Capacity = { role: Role.ACCOUNT_HOLDER, providerId: null, fundingSourceId: null };

export interface Standing {
  accountId: string | null;
  capacities: Capacity[];
  staffRolesWithheld: boolean;
}

/** Account and roles of a person on a day, as columns; the values may be placeholders. */
export const standingColumns = (person: string, day: string) => `
  (select id from learning_account where person_id = ${person} and closed_at is null) as "accountId",
  (select json_agg(json_build_object('role', role, 'providerId', provider_id, 'fundingSourceId', funding_source_id) order by valid_from, id)
     from role_grant where person_id = ${person} and valid_from <= ${day} and (valid_until is null or valid_until >= ${day})) as grants`;

/** In which capacities a person may act on a day (ROLE-1). */
export async function standingOf(em: EntityManager, personId: string, today: string, isStrong: boolean): Promise<Standing> {
  const [row] = await em.execute<{ accountId: string | null; grants: Capacity[] | null }[]>(`select ${standingColumns('?', '?')}`, [
    personId,
    personId,
    today,
    today,
  ]);
  return standingFrom(row?.accountId ?? null, row?.grants ?? [], isStrong);
}

/** Staff capacities need a login with a second factor (INT-1). */
export function standingFrom(accountId: string | null, granted: readonly Capacity[], isStrong: boolean): Standing {
  return {
    accountId,
    capacities: isStrong ? [OWN_ACCOUNT, ...granted] : [OWN_ACCOUNT],
    staffRolesWithheld: !isStrong && granted.length > 0,
  };
}

export function isSameCapacity(one: Capacity, other: Capacity): boolean {
  return one.role === other.role && one.providerId === other.providerId && one.fundingSourceId === other.fundingSourceId;
}
