import 'reflect-metadata';
import { join, resolve } from 'node:path';
import { ConfigError, readConfig } from '../config.ts';
import { migrate } from '../migrate.ts';
import { connect } from '../mikro-orm.config.ts';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { isEmpty } from '../seeds/seed-when-empty.ts';
import { seedDemonstration } from '../seeds/seed-demonstration.ts';
import { settableClock, systemClock } from '../shared/clock.ts';

/*
 * `pnpm seed`           the demonstration 1:100, as at first start
 * `pnpm seed --full`    the demonstration at the size of the real platform: 62,748 accounts
 * `… --again`           empties the database first; everything in it is lost
 */
class Refused extends Error {}

const flags = new Set(process.argv.slice(2));

const top = join(import.meta.dirname, '..', '..', '..');
const startedAt = Date.now();
const say = (message: string) => console.log(`${String(Math.round((Date.now() - startedAt) / 100) / 10).padStart(6)} s  ${message}`);

try {
  const unknown = [...flags].filter((flag) => flag !== '--full' && flag !== '--again');
  if (unknown.length > 0) stop(`There is no option ${unknown.join(', ')}. Options: --full, --again.`);
  const config = readConfig();
  if (!config.demonstration) stop('Demonstration data do not belong into production.');
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dataFolder: join(resolve(top, config.dataFolder), 'postgres'), durable: true, onProgress: say });
  // the server outlives this process unless it is told; half-made data are rolled back
  process.once('SIGINT', () => void (embedded?.startedHere ? embedded.stop() : Promise.resolve()).then(() => process.exit(1)));
  try {
    await embedded?.createDatabase('stars');
    const databaseUrl = config.databaseUrl ?? embedded!.url('stars');
    if (flags.has('--again')) {
      if (embedded && !embedded.startedHere) stop('The platform is running on this data. Stop it first.');
      await emptied(databaseUrl);
    }
    const orm = await connect(databaseUrl);
    await migrate(orm, databaseUrl);
    if (!(await isEmpty(orm))) stop('The database is not empty. --again empties it first; everything in it is lost.');
    await seedDemonstration(orm, {
      scale: flags.has('--full') ? 'full' : 'small',
      clock: config.fixedNow ? settableClock(config.fixedNow) : systemClock(),
      personalDataKey: config.personalDataKey,
      onProgress: say,
    });
    await orm.close();
    say('done');
  } finally {
    if (embedded?.startedHere) await embedded.stop();
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Refused ? error.message : error);
  process.exitCode = 1;
}

function stop(why: string): never {
  throw new Refused(why);
}

/** Drops everything the migrations made, and lets them make it anew. */
async function emptied(databaseUrl: string): Promise<void> {
  const orm = await connect(databaseUrl);
  const schemas = await orm.em
    .fork()
    .execute<{ name: string }[]>(`select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`);
  for (const { name } of schemas) await orm.em.fork().execute(`drop schema "${name}" cascade`);
  await orm.em.fork().execute('create schema public');
  await orm.close();
}
