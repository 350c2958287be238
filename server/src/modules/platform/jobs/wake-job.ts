import type { EntityManager } from '@mikro-orm/postgresql';

/** Has a job run now instead of at its next minute. Where no jobs run, as in most tests, nothing happens. */
export async function wakeJob(em: EntityManager, name: string): Promise<void> {
  const own = em.fork();
  const [jobs] = await own.execute<{ areThere: boolean }[]>(`select to_regnamespace('jobs') is not null as "areThere"`);
  if (jobs!.areThere) await own.execute('select jobs.add_job(identifier => ?, job_key => ?)', [name, name]);
}
