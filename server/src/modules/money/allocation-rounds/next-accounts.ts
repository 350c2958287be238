import type { EntityManager } from '@mikro-orm/postgresql';

/** How many people one transaction of a round deals with. */
export const ACCOUNTS_AT_ONCE = 500;

/** The next open accounts behind the one reached, in the order of their opening. */
export async function nextAccounts(em: EntityManager, reached: string | null): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from learning_account where closed_at is null ${reached ? 'and id > ?' : ''} order by id limit ${ACCOUNTS_AT_ONCE}`,
    reached ? [reached] : [],
  );
  return rows.map(({ id }) => id);
}
