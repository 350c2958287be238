import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../migrate.ts';
import { connect } from '../../mikro-orm.config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../postgres/embedded-postgres.ts';
import { fillCatalogue } from './data.ts';

const PROVIDERS = 500;
const RATINGS_A_PROGRAMME = 10;

export interface BenchDatabase {
  url: string;
  stop(): Promise<void>;
}

/** A database of the benchmark's own with a catalogue of the given size. It is kept between runs until migrations, data or the day change. */
export async function benchDatabase(programmes: number, say: (message: string) => void): Promise<BenchDatabase> {
  const server = await startEmbeddedPostgres({ dataFolder: join(tmpdir(), 'stars-bench-postgres'), durable: false, onProgress: say });
  const name = `catalogue_${programmes}_${fingerprint()}`;
  const url = server.url(name);
  if (!(await isFilled(server, name))) {
    await dropFormer(server, programmes);
    say(
      `making ${programmes.toLocaleString('en')} programmes, ${PROVIDERS} providers, ${(programmes * RATINGS_A_PROGRAMME).toLocaleString('en')} ratings …`,
    );
    await server.createDatabase(name);
    const orm = await connect(url);
    await migrate(orm, url);
    await orm.close();
    await fill(url, programmes, say);
  }
  return { url, stop: () => server.stop() };
}

async function fill(url: string, programmes: number, say: (message: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // an index is made faster over what is there than kept while it comes
  await client.query('drop index search.document_vector_index');
  await fillCatalogue(client, { programmes, providers: PROVIDERS, ratings: programmes * RATINGS_A_PROGRAMME, now: today() }, say);
  await client.query('create index document_vector_index on search.document using gin (vector) with (fastupdate = off)');
  await client.query('vacuum (analyze)');
  await client.query(`comment on schema public is 'filled'`);
  await client.end();
}

async function isFilled(server: EmbeddedPostgres, name: string): Promise<boolean> {
  const admin = new pg.Client({ connectionString: server.url('postgres') });
  await admin.connect();
  const exists = (await admin.query('select from pg_database where datname = $1', [name])).rowCount === 1;
  await admin.end();
  if (!exists) return false;
  const client = new pg.Client({ connectionString: server.url(name) });
  await client.connect();
  const { rows } = await client.query<{ comment: string | null }>(`select obj_description('public'::regnamespace) as comment`);
  await client.end();
  return rows[0]?.comment === 'filled';
}

async function dropFormer(server: EmbeddedPostgres, programmes: number): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url('postgres') });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where datname like $1', [
    `catalogue_${programmes}_%`,
  ]);
  for (const { datname } of rows) await admin.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`);
  await admin.end();
}

/** Changes with whatever the data depend on. */
function fingerprint(): string {
  const hash = createHash('sha1').update(today().toISOString());
  const files = [
    ...globSync(join(import.meta.dirname, '../../migrations/{*_tables,*_search,*_catalogue,search/*}.ts')),
    join(import.meta.dirname, 'data.ts'),
  ].sort();
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function today(): Date {
  return new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`);
}
