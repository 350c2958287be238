import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';

export interface ConfiguredDatabase {
  url: string;
  /** Stops it if this command has started it; a server that was running goes on. */
  stop(): Promise<void>;
}

const top = join(import.meta.dirname, '..', '..', '..');

/** The database the settings name: the one of DATABASE_URL, or the embedded one of the data folder. */
export async function startConfiguredDatabase(config: Config): Promise<ConfiguredDatabase> {
  if (config.databaseUrl) return { url: config.databaseUrl, stop: async () => {} };
  const embedded = await startEmbeddedPostgres({ dataFolder: join(resolve(top, config.dataFolder), 'postgres'), durable: true });
  return {
    url: embedded.url('stars'),
    stop: async () => {
      if (embedded.startedHere) await embedded.stop();
    },
  };
}
