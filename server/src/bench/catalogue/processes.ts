import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const serverFolder = join(import.meta.dirname, '..', '..', '..');

export interface Measured {
  address: string;
  /** CPU time used so far, in milliseconds. */
  cpu(): number;
  /** Resident memory, in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** The hand-written floor in a process of its own. */
export function startFloor(databaseUrl: string, port: number): Promise<Measured> {
  return startProcess(
    ['--import', 'tsx', 'src/bench/catalogue/floor.ts', databaseUrl, String(port)],
    {},
    port,
    `http://127.0.0.1:${port}/`,
  );
}

/** Whether the built server is as new as its sources: then that is what is measured, as production runs it. */
export function isBuilt(): boolean {
  const built = statSync(join(serverFolder, 'dist', 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return globSync('src/**/*.ts', { cwd: serverFolder }).every(
    (file) => file.includes('.test.') || file.startsWith('src/bench/') || statSync(join(serverFolder, file)).mtimeMs <= built,
  );
}

/** What Node is given to run the built server, as `pnpm start` does. */
export function builtServer(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(serverFolder, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

/** What production needs to start, none of it real. */
export function productionSettings(databaseUrl: string, port: number): Record<string, string> {
  return {
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'https://stars.example',
    SESSION_SECRET: 'a secret of the benchmark, used for nothing else',
    PERSONAL_DATA_KEY: 'a key of the benchmark, used for nothing else at all',
    OIDC_ISSUER: 'https://login.example',
    OIDC_CLIENT_ID: 'bench',
    OIDC_CLIENT_SECRET: 'bench',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'stars@stars.example',
  };
}

/** The real server as production runs it, on the benchmark's database; without a rate limit unless settings say otherwise. */
export function startServer(databaseUrl: string, port: number, settings: Record<string, string> = { RATE_LIMIT: '0' }): Promise<Measured> {
  const environment = { ...productionSettings(databaseUrl, port), ...settings };
  return startProcess(
    isBuilt() ? builtServer() : ['--import', 'tsx', 'src/main.ts'],
    environment,
    port,
    `http://127.0.0.1:${port}/graphql`,
    `http://127.0.0.1:${port}/readyz`,
  );
}

async function startProcess(
  script: string[],
  environment: Record<string, string>,
  port: number,
  address: string,
  ready = address,
): Promise<Measured> {
  const child = spawn(process.execPath, script, {
    cwd: serverFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4_000)));
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The process on port ${port} ended: ${complaint}`);
    const answered = await fetch(ready, {
      method: ready === address ? 'POST' : 'GET',
      body: ready === address ? '{"variables":{}}' : undefined,
    }).then(
      (response) => response.status > 0 && (ready === address || response.ok),
      () => false,
    );
    if (answered) break;
    if (Date.now() > deadline) throw new Error(`The process on port ${port} was not ready in time: ${complaint}`);
    await new Promise((next) => setTimeout(next, 100));
  }
  return { address, cpu: () => cpuOf(child), memory: () => memoryOf(child), stop: () => stopChild(child) };
}

function cpuOf(child: ChildProcess): number {
  const fields = fromProc(child, 'stat').split(') ')[1]?.split(' ');
  const ticks = Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0);
  return ticks * 10; // a hundred ticks a second on every Linux we run on
}

function memoryOf(child: ChildProcess): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(fromProc(child, 'status'))?.[1] ?? 0) / 1024);
}

function fromProc(child: ChildProcess, file: string): string {
  try {
    return readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  } catch {
    return ''; // not on Linux: figures of the process are left out
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(patience);
}
