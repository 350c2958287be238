import type { EntityManager } from '@mikro-orm/postgresql';

/** Remembers what had been missed by a day: a month's attendance is the difference of two such days (FUND-14). */
export async function keepAttendance(
  em: EntityManager,
  applicationId: string,
  asOf: string,
  hoursMissed: number,
  recordedById: string | null,
): Promise<void> {
  await em.execute('insert into attendance_record (application_id, as_of, hours_missed, recorded_by_id) values (?, ?, ?, ?)', [
    applicationId,
    asOf,
    hoursMissed,
    recordedById,
  ]);
}

/** A later day has been recorded already: the figure of an earlier one does not replace what stands. */
export async function isOlderNews(em: EntityManager, applicationId: string, asOf: string): Promise<boolean> {
  const [later] = await em.execute<unknown[]>('select 1 from attendance_record where application_id = ? and as_of > ?::date limit 1', [
    applicationId,
    asOf,
  ]);
  return later !== undefined;
}
