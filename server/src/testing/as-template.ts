import pg from 'pg';
import { inject } from 'vitest';
import type { TestDatabase } from './test-database.ts';

/** Closes a database that is made ready, so that others are copied from it: nobody may be connected to it any more, background work included. */
export async function asTemplate(database: TestDatabase): Promise<string> {
  await database.close();
  const name = new URL(database.url).pathname.slice(1);
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  await client.query(`alter database ${name} with allow_connections false`);
  await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name]);
  await client.end();
  return name;
}
