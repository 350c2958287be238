import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { LEDGER_RULES } from './ledger-rules.ts';
import { firstUnexplainedAmount } from './reserved-amounts.ts';
import { verifyChain } from './verify-chain.ts';

export interface Verification {
  transfers: number;
  accounts: number;
  links: number;
  /** Rules that were looked at, in order. */
  rules: string[];
  /** One sentence for each rule that does not hold, with the first line that breaks it. Empty: everything holds. */
  problems: string[];
  /** Hash of the last link; null when nothing is chained. */
  root: string | null;
}

export interface VerifyOptions {
  /** Tells which rule is looked at, and within long ones how far. */
  onProgress?: (step: string) => void;
  /** Stops between two steps, and breaks off the statement that runs. */
  signal?: AbortSignal;
}

/**
 * Recomputes everything the ledger promises and names the first line that breaks each promise (FUND-22, BEY-29). It only reads, all of it
 * as of one moment, so that the platform can go on meanwhile.
 */
export function verifyLedger(em: EntityManager, { onProgress = () => {}, signal }: VerifyOptions = {}): Promise<Verification> {
  return em.fork().transactional(
    async (own) => {
      const stop = await breakingOff(em, own as EntityManager, signal);
      try {
        return await verify(own as EntityManager, onProgress, signal);
      } finally {
        await stop();
      }
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}

async function verify(em: EntityManager, onProgress: (step: string) => void, signal?: AbortSignal): Promise<Verification> {
  const rules: string[] = [];
  const problems: string[] = [];
  const look = async (rule: string, find: () => Promise<string | null | undefined>) => {
    signal?.throwIfAborted();
    onProgress(rule);
    rules.push(rule);
    const line = await find();
    if (line) problems.push(`${rule}: ${line}`);
  };
  for (const { rule, sql } of LEDGER_RULES) await look(rule, async () => (await em.execute<{ line: string }[]>(sql))[0]?.line);
  await look('every amount follows from its decision', () =>
    firstUnexplainedAmount(em, (applications) => {
      signal?.throwIfAborted();
      onProgress(`… ${applications} applications`);
    }),
  );
  let links = 0;
  let root: string | null = null;
  await look('the chain holds', async () => {
    const chain = await verifyChain(em, (position) => {
      signal?.throwIfAborted();
      onProgress(`… ${position} links`);
    });
    ({ links, root } = chain);
    return chain.problem;
  });
  const [counts] = await em.execute<{ transfers: string; accounts: string }[]>(
    'select (select count(*) from ledger_transfer) as transfers, (select count(*) from ledger_account) as accounts',
  );
  return { transfers: Number(counts!.transfers), accounts: Number(counts!.accounts), links, rules, problems, root };
}

/** When told to stop, the database is told too: a statement over a large ledger can take long. */
async function breakingOff(em: EntityManager, own: EntityManager, signal?: AbortSignal): Promise<() => Promise<void>> {
  if (!signal) return async () => {};
  const [row] = await own.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
  let told: Promise<unknown> = Promise.resolve();
  const tell = () => void (told = em.fork().execute('select pg_cancel_backend(?)', [row!.pid]));
  signal.addEventListener('abort', tell, { once: true });
  return async () => {
    signal.removeEventListener('abort', tell);
    await told;
  };
}
