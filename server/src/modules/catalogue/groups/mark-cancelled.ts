import type { EntityManager } from '@mikro-orm/postgresql';

/** The group does not take place. Who had a place in it is told by training, in the same transaction. */
export async function markCancelled(em: EntityManager, groupId: string): Promise<void> {
  await em.execute(`update learning_group set status = 'CANCELLED' where id = ?`, [groupId]);
}
