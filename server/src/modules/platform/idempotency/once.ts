import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { DuplicateKey } from './errors.ts';
import { checkKey, intentOf } from './intent.ts';
import { keepKey } from './keep-key.ts';

export interface Intent {
  /** Name of the mutation. */
  readonly mutation: string;
  readonly input: { readonly idempotencyKey: string };
  /** Id of the object the mutation changes: the answer to every repetition. */
  readonly resultId: string;
}

/**
 * Does the work once, however often and however simultaneously it is asked for with the same key (FUND-22).
 * Key and work stand or fall together in one transaction, so a crash leaves neither or both; who comes second waits for the first.
 * Answers the id of the changed object, from which the caller reads the present answer.
 */
export async function once(ctx: Context, intent: Intent, work: (em: EntityManager) => Promise<void>): Promise<string> {
  const key = checkKey(intent.input.idempotencyKey);
  const wanted = intentOf(intent.mutation, intent.input);
  return inTransaction(ctx.em, async (em) => {
    const actorId = ctx.viewer!.personId;
    if (!(await keepKey(em, actorId, key, wanted, intent.resultId))) return resultOf(em, actorId, key, wanted);
    await work(em);
    return intent.resultId;
  });
}

/** What the key stands for already; refused when it stands for something else. */
export async function resultOf(em: EntityManager, actorId: string, key: string, wanted: string): Promise<string> {
  const found = await earlierResult(em, actorId, key, wanted);
  if (!found) throw new DuplicateKey();
  return found;
}

export async function earlierResult(em: EntityManager, actorId: string, key: string, wanted: string): Promise<string | undefined> {
  const [found] = await em.execute<{ intent: string; result_id: string }[]>(
    'select intent, result_id from idempotency_record where actor_id = ? and key = ?',
    [actorId, key],
  );
  if (found && found.intent !== wanted) throw new DuplicateKey();
  return found?.result_id;
}
