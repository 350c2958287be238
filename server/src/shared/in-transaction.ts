import type { EntityManager } from '@mikro-orm/postgresql';

/** Two transactions waited for each other, or the database asks to try again: nothing was changed, trying again is safe. */
const TRY_AGAIN = new Set(['40P01', '40001']);
const ATTEMPTS = 4;

/** Runs the work in one transaction with an entity manager of its own; a transaction the database broke off is tried again. */
export async function inTransaction<T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await em.fork().transactional((own) => work(own as EntityManager));
    } catch (error) {
      if (attempt === ATTEMPTS || !TRY_AGAIN.has((error as { code?: string }).code ?? '')) throw error;
      await new Promise((ready) => setTimeout(ready, Math.random() * 30 * attempt));
    }
  }
}
