import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';

/** What a read needs of the context. */
export interface Reader {
  em: EntityManager;
}

/** A statement with its values, as the database takes them. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Beyond this many different statements the database is not asked to remember more plans. */
const MOST_REMEMBERED = 400;

const pools = new WeakMap<object, Pool>();
const names = new Map<string, string>();

/**
 * Runs one statement of a read model and answers its rows as the driver gives them. It goes past the entity manager, straight to
 * the pool: no entities, no change tracking, and the database remembers how it planned the statement. It sees what is committed,
 * so a use case reads after its transaction, not within.
 */
export async function read<Row extends object>(reader: Reader, { text, values }: Statement): Promise<Row[]> {
  const pool = pools.get(reader.em.getConnection()) ?? (await poolOf(reader.em));
  const name = nameOf(text);
  const result = await pool.query<Row>(name ? { name, text, values } : { text, values });
  return result.rows;
}

async function poolOf(em: EntityManager): Promise<Pool> {
  const connection = em.getConnection();
  const pool = await connection.getNativeClient();
  pools.set(connection, pool as unknown as Pool);
  return pool as unknown as Pool;
}

function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < MOST_REMEMBERED) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}
