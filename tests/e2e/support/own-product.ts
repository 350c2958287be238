import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from 'server/postgres/embedded-postgres.ts';

const top = join(import.meta.dirname, '..', '..', '..');

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
  const port = await freePort();
  const address = `http://localhost:${port}`;
  let running = await start(port, postgres.url('stars'));
  return {
    address,
    async execute(sql) {
      const client = new pg.Client({ connectionString: postgres.url('stars') });
      await client.connect();
      await client.query(sql);
      await client.end();
    },
    async restart(at) {
      await stop(running);
      running = await start(port, postgres.url('stars'), at);
    },
    async stop() {
      await stop(running);
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(port: number, databaseUrl: string, at?: Date): Promise<ChildProcess> {
  const product = spawn(process.execPath, ['--enable-source-maps', join(top, 'server/dist/main.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(port),
      PUBLIC_URL: '',
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'error',
      ...(at ? { CLOCK: at.toISOString() } : {}),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    product.stdout!.on('data', (chunk: Buffer) => chunk.toString().includes('ready:') && ready());
    product.once('exit', (code) => failed(new Error(`The product did not start (exit code ${code}).`)));
  });
  return product;
}

async function stop(product: ChildProcess): Promise<void> {
  const stopped = new Promise((done) => product.once('exit', done));
  product.kill('SIGTERM');
  await stopped;
}

async function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
