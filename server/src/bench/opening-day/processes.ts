import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformBinaries } from '../../postgres/platform-binaries.ts';
import { serverAccount } from '../../postgres/server-account.ts';
import { builtServer, isBuilt } from '../catalogue/processes.ts';
import { SECRET } from './scene.ts';

const serverFolder = join(import.meta.dirname, '..', '..', '..');

/** The server in a process of its own that can be killed and started again. */
export class Api {
  readonly address: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #port: number;
  #child!: ChildProcess;
  #complaint = '';

  constructor(databaseUrl: string, port: number) {
    this.#port = port;
    this.address = `http://127.0.0.1:${port}/graphql`;
    this.#environment = {
      ...process.env,
      NODE_ENV: 'development',
      DEMONSTRATION: 'false',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      SESSION_SECRET: SECRET,
      RATE_LIMIT: '0',
      LOG_LEVEL: 'fatal',
    };
  }

  async start(): Promise<void> {
    const script = isBuilt() ? builtServer() : ['--import', 'tsx', 'src/main.ts'];
    this.#child = spawn(process.execPath, script, { cwd: serverFolder, env: this.#environment, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child.stderr!.on('data', (chunk: Buffer) => (this.#complaint = (this.#complaint + chunk.toString()).slice(-4_000)));
    const deadline = Date.now() + 60_000;
    for (;;) {
      if (this.#child.exitCode !== null) throw new Error(`The server ended: ${this.#complaint}`);
      if (
        await fetch(`http://127.0.0.1:${this.#port}/readyz`).then(
          (response) => response.ok,
          () => false,
        )
      )
        return;
      if (Date.now() > deadline) throw new Error(`The server was not ready in time: ${this.#complaint}`);
      await new Promise((next) => setTimeout(next, 50));
    }
  }

  /** CPU time used so far by the present process, in milliseconds; nothing where the system does not tell. */
  cpu(): number {
    try {
      const fields = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return 0;
    }
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((done) => this.#child.once('exit', done));
    this.#child.kill('SIGKILL');
    await ended;
  }
}

/** Kills the database as a power cut would, and starts it again on the same port after a while. */
export async function crashDatabase(dataFolder: string, port: number, pauseMilliseconds: number): Promise<void> {
  const data = join(dataFolder, 'postgres');
  const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await new Promise((ready) => setTimeout(ready, pauseMilliseconds));
  for (let tries = 0; ; tries++) {
    const child = spawn(
      join(platformBinaries(), 'bin', 'postgres'),
      [
        '-D',
        data,
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        `port=${port}`,
        '-c',
        'unix_socket_directories=',
        '-c',
        'max_connections=200',
        '-c',
        'shared_buffers=256MB',
        '-c',
        'timezone=UTC',
        '-c',
        'jit=off',
      ],
      {
        ...serverAccount(),
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      },
    );
    let told = '';
    const ready = await new Promise<boolean>((answer) => {
      child.stderr!.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if (told.includes('ready to accept connections')) answer(true);
      });
      child.once('exit', () => answer(false));
    });
    // backends of the killed server hold the shared memory for a moment
    if (ready) return void child.unref();
    if (tries > 40) throw new Error(`the database did not come back: ${told.slice(-500)}`);
    await new Promise((next) => setTimeout(next, 250));
  }
}
