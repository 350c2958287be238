import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running product. */
    product: string;
  }
}

const top = join(import.meta.dirname, '..', '..', '..');

/** Starts the built product as a newcomer would, on an empty folder with demonstration data, and stops it after the stories. PRODUCT names one that runs already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['PRODUCT'];
  if (running) {
    project.provide('product', running);
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'stars-stories-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const product = spawn(process.execPath, [join(top, 'server/dist/main.js')], {
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_FOLDER: folder, LOG_LEVEL: 'error', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    product.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready:') && ready());
    product.once('exit', (code) => failed(new Error(`The product did not start (exit code ${code}).`)));
  });
  project.provide('product', `http://localhost:${port}`);
  return async () => {
    const stopped = new Promise((done) => product.once('exit', done));
    product.kill('SIGTERM');
    await stopped;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
