import { join } from 'node:path';
import { type Configuration, DataloaderType } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { connectRooms } from './connect-rooms.ts';
import { entities } from './entities.ts';
import { textArray } from './shared/text-array.ts';

/** The mapper writes lists of texts without quotes: PostgreSQL reads the text "null" as none, and blanks around a text are lost. */
class Driver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    this.platform.marshallArray = textArray;
  }
}

/** How the platform talks to its database; one place for the server, the commands and the tests. */
export function ormOptions(databaseUrl: string, overrides: Partial<Options> = {}): Options {
  // whoever opens the database, also a command or a test, has the rooms connected
  connectRooms();
  const typescript = import.meta.filename.endsWith('.ts');
  return defineConfig({
    driver: Driver,
    clientUrl: databaseUrl,
    entities,
    extensions: [Migrator],
    logger: () => {},
    dataloader: DataloaderType.ALL,
    forceUtcTimezone: true,
    pool: { max: 24 },
    // sessions, jobs and search words live in schemas of their own, kept by hand-written migrations
    schemaGenerator: { ignoreSchema: ['web', 'jobs', 'search', 'catalogue'] },
    migrations: {
      path: join(import.meta.dirname, 'migrations'),
      pathTs: join(import.meta.dirname, 'migrations'),
      glob: typescript ? 'Migration*.ts' : 'Migration*.js',
      snapshot: false,
      disableForeignKeys: false,
      transactional: true,
    },
    ...overrides,
  });
}

export function connect(databaseUrl: string, overrides: Partial<Options> = {}): Promise<MikroORM> {
  return MikroORM.init(ormOptions(databaseUrl, overrides));
}
