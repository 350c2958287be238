import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFound } from '../../../shared/errors.ts';
import { type GrantFigures, grantsOfAccounts } from './grant-figures.ts';

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
