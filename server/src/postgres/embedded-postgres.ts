import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { platformBinaries } from './platform-binaries.ts';
import { serverAccount } from './server-account.ts';

export interface EmbeddedPostgres {
  /** Address of a database of this server; the database need not exist yet. */
  url(database: string): string;
  /** Creates the database unless it exists; a template makes a copy. */
  createDatabase(database: string, template?: string): Promise<void>;
  /** False: it was running already, perhaps for somebody else. */
  startedHere: boolean;
  stop(): Promise<void>;
}

interface Options {
  /** Folder that holds the data; made when missing. */
  dataFolder: string;
  /** Tests trade durability for speed; people's data never does. */
  durable: boolean;
  onProgress?: (message: string) => void;
}

/** The server's language, time zone and settings are its own, not those of the shell that starts it. */
const PLAIN: NodeJS.ProcessEnv = { ...onlyNeeded('PATH', 'SystemRoot', 'TEMP'), LC_ALL: 'C', TZ: 'UTC' };

/** Starts PostgreSQL from the npm package on a folder of its own, or takes over the one that already runs there. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  forgetOtherServers();
  const account = serverAccount();
  const programs = reachable(platformBinaries(), account);
  const data = reachableDataFolder(resolve(options.dataFolder), account);
  if (!existsSync(join(data, 'PG_VERSION'))) {
    options.onProgress?.('making the database folder');
    await initialise(programs, data, options.durable, account);
  }
  const running = await adopt(data);
  if (running) return running;
  const port = await freePort();
  const child = spawn(
    join(programs, 'bin', 'postgres'),
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
      'idle_in_transaction_session_timeout=30s',
      '-c',
      'timezone=UTC',
      '-c',
      'jit=off',
      ...(options.durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']),
    ],
    { ...account, env: PLAIN, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  await readyToAccept(child);
  return server(port, true, () => stopChild(child));
}

async function initialise(programs: string, data: string, durable: boolean, account: { uid?: number; gid?: number }): Promise<void> {
  const made = spawn(
    join(programs, 'bin', 'initdb'),
    // C.UTF-8 with ICU: plain C makes pg_trgm blind to Latvian letters.
    [
      `--pgdata=${data}`,
      '--username=stars',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=icu',
      '--icu-locale=lv',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...account, env: PLAIN, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let complaint = '';
  made.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise<number | null>((done) => made.on('close', done));
  if (code !== 0) throw new Error(`The database folder ${data} could not be made: ${complaint.trim()}`);
}

/** A server that survived a killed process still owns the folder; its pid file says where it listens. */
async function adopt(data: string): Promise<EmbeddedPostgres | undefined> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  const client = new pg.Client({ connectionString: address(Number(port), 'postgres') });
  try {
    await client.connect();
    await client.end();
  } catch {
    return undefined; // stale file: PostgreSQL recovers from it by itself
  }
  return server(Number(port), false, async () => {
    process.kill(Number(pid), 'SIGINT');
    while (existsSync(file)) await new Promise((next) => setTimeout(next, 50));
  });
}

function server(port: number, startedHere: boolean, stop: () => Promise<void>): EmbeddedPostgres {
  return {
    url: (database) => address(port, database),
    async createDatabase(database, template) {
      const client = new pg.Client({ connectionString: address(port, 'postgres') });
      await client.connect();
      try {
        const found = await client.query('select 1 from pg_database where datname = $1', [database]);
        if (found.rowCount === 0) {
          const copyOf = template ? ` template ${pg.escapeIdentifier(template)}` : '';
          await client.query(`create database ${pg.escapeIdentifier(database)}${copyOf}`);
        }
      } finally {
        await client.end();
      }
    },
    startedHere,
    stop,
  };
}

function address(port: number, database: string): string {
  return `postgresql://stars@127.0.0.1:${port}/${database}`;
}

async function readyToAccept(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((ready, failed) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) ready();
    });
    child.once('exit', () => failed(new Error(`PostgreSQL did not start: ${said.trim()}`)));
  });
  child.removeAllListeners('exit');
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const stopped = new Promise((done) => child.once('exit', done));
  child.kill('SIGINT'); // fast shutdown: open transactions are rolled back
  await stopped;
}

/** Another account cannot run programs below a private folder such as /root; it gets a copy it can reach. */
function reachable(programs: string, account: { uid?: number; gid?: number }): string {
  if (account.uid === undefined || canRun(join(programs, 'bin', 'postgres'), account)) return programs;
  const copy = join('/var/tmp', `stars-postgres-${fingerprint(programs)}`);
  if (!existsSync(copy)) copyForAll(programs, copy);
  return copy;
}

/** Whole or not at all, and readable whatever the umask: a copy that was broken off must not be taken for the programs. */
function copyForAll(programs: string, copy: string): void {
  const own = mkdtempSync(`${copy}-`);
  cpSync(programs, own, { recursive: true, verbatimSymlinks: true });
  for (const entry of ['', ...readdirSync(own, { recursive: true, encoding: 'utf8' })]) {
    const path = join(own, entry);
    const { mode } = lstatSync(path);
    if (!lstatSync(path).isSymbolicLink()) chmodSync(path, mode | 0o444 | ((mode & 0o100) !== 0 ? 0o111 : 0));
  }
  try {
    renameSync(own, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(own, { recursive: true, force: true });
  }
}

function reachableDataFolder(wanted: string, account: { uid?: number; gid?: number }): string {
  mkdirSync(wanted, { recursive: true, mode: 0o755 });
  if (account.uid === undefined) return wanted;
  const folder = spawnSync('test', ['-x', wanted], account).status === 0 ? wanted : join(tmpdir(), `stars-data-${fingerprint(wanted)}`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'PG_VERSION'))) chownSync(folder, account.uid, account.gid ?? account.uid);
  return folder;
}

function canRun(program: string, account: { uid?: number; gid?: number }): boolean {
  return spawnSync('test', ['-x', program], account).status === 0;
}

/** The clients in this process talk to this server only: what the shell says about another (PGSSLMODE, PGOPTIONS, …) would be for that one. */
function forgetOtherServers(): void {
  for (const name of Object.keys(process.env)) if (/^PG[A-Z]/.test(name)) delete process.env[name];
}

function onlyNeeded(...names: string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => names.includes(name)));
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
