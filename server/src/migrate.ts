import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

const MIGRATION_LOCK = 7_221_506;

/** Brings the database to the present shape. Several servers may start at once: a lock lets one migrate while the others wait. */
export async function migrate(orm: MikroORM, databaseUrl: string): Promise<number> {
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return (await orm.migrator.up()).length;
  } finally {
    await holder.end();
  }
}
