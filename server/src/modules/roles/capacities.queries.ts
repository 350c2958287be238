import type { EntityManager } from '@mikro-orm/postgresql';
import type { Capacity } from '../../context.ts';
import { Role } from './role.enum.ts';

/** Being oneself: every person may, whatever else they do here. */
export const OWN_ACCOUNT: Capacity = { role: Role.ACCOUNT_HOLDER, providerId: null, fundingSourceId: null };

export interface Standing {
  accountId: string | null;
  capacities: Capacity[];
  staffRolesWithheld: boolean;
}

/** In which capacities a person may act on a day (ROLE-1). Staff capacities need a login with a second factor (INT-1). */
export async function standingOf(em: EntityManager, personId: string, today: string, isStrong: boolean): Promise<Standing> {
  const [row] = await em.execute<{ accountId: string | null; grants: Capacity[] | null }[]>(
    `select (select id from learning_account where person_id = ? and closed_at is null) as "accountId",
       (select json_agg(json_build_object('role', role, 'providerId', provider_id, 'fundingSourceId', funding_source_id) order by valid_from, id)
        from role_grant where person_id = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)) as grants`,
    [personId, personId, today, today],
  );
  const granted = row?.grants ?? [];
  return {
    accountId: row?.accountId ?? null,
    capacities: isStrong ? [OWN_ACCOUNT, ...granted] : [OWN_ACCOUNT],
    staffRolesWithheld: !isStrong && granted.length > 0,
  };
}

export function isSameCapacity(one: Capacity, other: Capacity): boolean {
  return one.role === other.role && one.providerId === other.providerId && one.fundingSourceId === other.fundingSourceId;
}
