import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from 'server/postgres/embedded-postgres.ts';
import { startBuiltProduct } from '../../product/built-product.ts';

export interface OwnProduct {
  address: string;
  /** Statements past the platform, for worlds that would take people days to make. */
  execute(sql: string): Promise<void>;
  /** Goes on at another instant, with everything that is in its database. */
  restart(at: Date): Promise<void>;
  stop(): Promise<void>;
}

/** The built product with demonstration data on a database of the story's own, for stories that change the day or the people. */
export async function ownProduct(): Promise<OwnProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'stars-story-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres'), durable: false });
  await postgres.createDatabase('stars');
  const databaseUrl = postgres.url('stars');
  let running = await startBuiltProduct({ databaseUrl });
  const { address } = running;
  return {
    address,
    async execute(sql) {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query(sql);
      await client.end();
    },
    async restart(at) {
      await running.stop();
      running = await startBuiltProduct({ databaseUrl, at, port: Number(new URL(address).port) });
    },
    async stop() {
      await running.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
