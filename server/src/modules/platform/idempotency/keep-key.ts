import type { EntityManager } from '@mikro-orm/postgresql';

/** Keeps a key for a result; false when the person has used it before. Whoever comes second waits for the first. */
export async function keepKey(em: EntityManager, actorId: string, key: string, intent: string, resultId: string): Promise<boolean> {
  const kept = await em.execute<unknown[]>(
    'insert into idempotency_record (actor_id, key, intent, result_id) values (?, ?, ?, ?) on conflict (actor_id, key) do nothing returning 1',
    [actorId, key, intent, resultId],
  );
  return kept.length > 0;
}

/**
 * The same for many at once, as a part of a larger statement: `asked` selects person, key, intent and result of each. Answers the rows
 * whose key was new.
 */
export const KEEP_KEYS = (asked: string) => `
         insert into idempotency_record (actor_id, key, intent, result_id) ${asked}
         on conflict (actor_id, key) do nothing returning actor_id, key, intent, result_id`;
