import type { EntityManager } from '@mikro-orm/postgresql';

/** Groups run and end by their dates. */
export async function moveGroupsByDate(em: EntityManager, today: string): Promise<void> {
  await em.execute(
    `update learning_group set status = 'RUNNING' where status in ('OPEN', 'CLOSED') and starts_on <= ?::date and ends_on >= ?::date`,
    [today, today],
  );
  await em.execute(`update learning_group set status = 'FINISHED' where status in ('OPEN', 'CLOSED', 'RUNNING') and ends_on < ?::date`, [
    today,
  ]);
}
