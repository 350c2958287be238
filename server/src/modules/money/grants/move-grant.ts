import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFound } from '../../../shared/errors.ts';
import { uuids } from '../../../shared/uuids.ts';
import { type GrantFigures, grantsOfAccounts } from './grant-figures.ts';
import { GrantStatus } from './grant-status.enum.ts';

/** The person's grant, held so that nothing else changes it or its money before this transaction ends. */
export async function holdOwnGrant(em: EntityManager, accountId: string | null, grantId: string | undefined): Promise<GrantFigures> {
  if (!accountId || !grantId) throw new NotFound(['grant']);
  const held = await em.execute<unknown[]>('select 1 from training_grant where id = ? and account_id = ? for no key update', [
    grantId,
    accountId,
  ]);
  if (held.length === 0) throw new NotFound(['grant']);
  return (await grantsOfAccounts(em, [accountId])).find(({ id }) => id === grantId)!;
}

/** Holds grants until the transaction ends, always in the same order. */
export async function holdGrants(em: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await em.execute('select 1 from training_grant where id = any(?::uuid[]) order by id for no key update', [uuids(ids)]);
}

/** The one way grants that are held change their status. */
export async function moveGrants(em: EntityManager, ids: readonly string[], to: GrantStatus): Promise<void> {
  if (ids.length > 0) await em.execute('update training_grant set status = ? where id = any(?::uuid[])', [to, uuids(ids)]);
}

/** Money came back to a grant: it can be chosen for again, until this day. */
export async function reopenGrant(em: EntityManager, grant: Pick<GrantFigures, 'id' | 'carryOverCount'>, chooseBy: string): Promise<void> {
  await em.execute('update training_grant set choose_by = ?, status = ? where id = ?', [
    chooseBy,
    grant.carryOverCount > 0 ? GrantStatus.CARRIED_OVER : GrantStatus.ACTIVE,
    grant.id,
  ]);
}
