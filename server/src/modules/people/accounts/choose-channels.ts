import type { EntityManager } from '@mikro-orm/postgresql';

/** Keeps whether notices come by e-mail as well. */
export async function chooseChannels(em: EntityManager, accountId: string, byEmail: boolean): Promise<void> {
  await em.execute('update learning_account set notices_by_email = ? where id = ?', [byEmail, accountId]);
}
