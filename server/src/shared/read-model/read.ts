import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';

/** What a read needs of the context. */
export interface Reader {
  em: EntityManager;
}

/** A statement with its values, as the database takes them. */
export interface Statement {
  text: string;
  values: unknown[];
}

const MOST_CONNECTIONS = 24;
/** Beyond this many different statements the database is not asked to remember more plans. */
const MOST_REMEMBERED = 400;
/**
 * The shape of a read-model statement says how it is best done, whatever its values: the database plans it once a connection. Planning
 * each time would cost more than the reading itself.
 */
const PLAN_ONCE = 'set plan_cache_mode = force_generic_plan';

const pools = new WeakMap<object, pg.Pool>();
const names = new Map<string, string>();

/**
 * Runs one statement of a read model and answers its rows as the driver gives them. It goes past the entity manager, on connections
 * of its own: no entities, no change tracking. It sees what is committed, so a use case reads after its transaction, not within.
 */
export async function read<Row extends object>(reader: Reader, { text, values }: Statement): Promise<Row[]> {
  const name = nameOf(text);
  const result = await poolOf(reader.em).query<Row>(name ? { name, text, values } : { text, values });
  return result.rows;
}

/**
 * Runs one statement that changes something, in a commit of its own, on the same connections: the database plans it once. For what is
 * done thousands of times a minute; use cases with more than one step have a transaction.
 */
export function commit<Row extends object>(reader: Reader, statement: Statement): Promise<Row[]> {
  return read<Row>(reader, statement);
}

/** Lets go of the connections that reads of this database opened. */
export async function endReads(reader: Reader): Promise<void> {
  const connection = reader.em.getConnection();
  const pool = pools.get(connection);
  pools.delete(connection);
  await pool?.end();
}

function poolOf(em: EntityManager): pg.Pool {
  const connection = em.getConnection();
  let pool = pools.get(connection);
  if (!pool) {
    const { host, port, user, password, database, ssl } = connection.getConnectionOptions() as pg.PoolConfig;
    pool = new pg.Pool({
      host,
      port,
      user,
      password,
      database,
      ssl,
      max: MOST_CONNECTIONS,
      allowExitOnIdle: true,
      application_name: 'reads',
      verify: (client: pg.PoolClient, done: (error?: Error) => void) => void client.query(PLAN_ONCE).then(() => done(), done),
    } as pg.PoolConfig);
    // a connection that breaks while nobody uses it is simply replaced; a read that was under way fails by itself
    pool.on('error', () => {});
    pools.set(connection, pool);
  }
  return pool;
}

function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < MOST_REMEMBERED) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}
