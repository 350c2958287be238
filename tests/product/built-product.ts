import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from 'server/postgres/free-port.ts';
import { ownEnvironment } from 'server/testing/own-environment.ts';

const top = join(import.meta.dirname, '..', '..');

export interface BuiltProduct {
  address: string;
  stop(): Promise<void>;
}

interface Options {
  /** One of the two: a database, or the folder of an embedded one. */
  databaseUrl?: string;
  dataFolder?: string;
  /** The instant at which its clock stands. */
  at?: Date;
  /** Where it shall listen; a free port without. */
  port?: number;
}

/** Starts what `npm start` starts, once it is built, with demonstration data. */
export async function startBuiltProduct({ databaseUrl, dataFolder, at, port: wanted }: Options): Promise<BuiltProduct> {
  const port = wanted ?? (await freePort());
  const product = spawn(process.execPath, ['--enable-source-maps', join(top, 'server/dist/main.js')], {
    env: ownEnvironment({
      NODE_ENV: 'development',
      PORT: String(port),
      LOG_LEVEL: 'error',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      ...(dataFolder && { DATA_FOLDER: dataFolder }),
      ...(at && { CLOCK: at.toISOString() }),
    }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(product);
  return { address: `http://localhost:${port}`, stop: () => stop(product) };
}

async function ready(product: ChildProcess): Promise<void> {
  await new Promise<void>((done, failed) => {
    product.stdout!.on('data', (chunk: Buffer) => chunk.toString().includes('ready:') && done());
    product.once('exit', (code) => failed(new Error(`The product did not start (exit code ${code}).`)));
  });
}

async function stop(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null) return;
  const stopped = new Promise((done) => product.once('exit', done));
  product.kill('SIGTERM');
  await stopped;
}
