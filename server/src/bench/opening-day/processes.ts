import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtServer, isBuilt, productionSettings } from '../catalogue/processes.ts';
import { SECRET } from './scene.ts';

const serverFolder = join(import.meta.dirname, '..', '..', '..');

/** A server in a process of its own that can be killed and started again; its figures go on through that. */
export class ServerProcess {
  readonly port: number;
  readonly #script: string[];
  readonly #environment: NodeJS.ProcessEnv;
  readonly #ready: string;
  #child: ChildProcess | undefined;
  #complaint = '';
  #earlier = 0;
  #peak = 0;

  constructor(port: number, script: string[], environment: NodeJS.ProcessEnv, ready: string) {
    this.port = port;
    this.#script = script;
    this.#environment = { ...process.env, ...environment };
    this.#ready = `http://127.0.0.1:${port}${ready}`;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, this.#script, { cwd: serverFolder, env: this.#environment, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    child.stderr.on('data', (chunk: Buffer) => (this.#complaint = (this.#complaint + chunk.toString()).slice(-4_000)));
    const deadline = Date.now() + 60_000;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${this.#complaint}`);
      const answered = await fetch(this.#ready).then(
        (response) => response.status !== 503,
        () => false,
      );
      if (answered) return;
      if (Date.now() > deadline) throw new Error(`The server was not ready in time: ${this.#complaint}`);
      await new Promise((next) => setTimeout(next, 20));
    }
  }

  /** CPU time used so far, in milliseconds; nothing where the system does not tell. */
  cpu(): number {
    return this.#earlier + cpuIn(this.#told('stat'), 11, 12);
  }

  /** The most memory it held at once, in megabytes. */
  peakMemory(): number {
    return Math.max(this.#peak, Math.round(Number(/VmHWM:\s+(\d+)/.exec(this.#told('status'))?.[1] ?? 0) / 1024));
  }

  /** As a power cut would. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    this.#earlier = this.cpu();
    this.#peak = this.peakMemory();
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(patience);
    this.#child = undefined;
  }

  #told(file: string): string {
    return told(`/proc/${this.#child?.pid}/${file}`);
  }
}

/** CPU time of the database's processes so far, ended ones included, in milliseconds. */
export function databaseCpu(dataFolder: string): number {
  const main = told(join(dataFolder, 'postmaster.pid')).split('\n')[0]!;
  const living = told(`/proc/${main}/task/${main}/children`).trim().split(' ');
  return living.reduce((sum, pid) => sum + cpuIn(told(`/proc/${pid}/stat`), 11, 12), cpuIn(told(`/proc/${main}/stat`), 11, 12, 13, 14));
}

function cpuIn(stat: string, ...places: number[]): number {
  const fields = stat.split(') ')[1]?.split(' ') ?? [];
  return places.reduce((sum, place) => sum + Number(fields[place] ?? 0), 0) * 10; // a hundred ticks a second on every Linux we run on
}

function told(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // not on Linux: figures of processes are left out
  }
}

/** The real server as production runs it. A profile of its processor time is written into the folder when it is stopped. */
export function apiProcess(databaseUrl: string, port: number, profile?: string): ServerProcess {
  return new ServerProcess(
    port,
    [...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []), ...(isBuilt() ? builtServer() : ['--import', 'tsx', 'src/main.ts'])],
    productionSettings(databaseUrl, port),
    '/readyz',
  );
}

/** The hand-written floor. */
export function floorProcess(databaseUrl: string, port: number): ServerProcess {
  return new ServerProcess(port, ['--import', 'tsx', 'src/bench/opening-day/floor.ts', databaseUrl, String(port), SECRET], {}, '/');
}
