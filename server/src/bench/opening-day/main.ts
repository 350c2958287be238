import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../postgres/embedded-postgres.ts';
import { isBuilt } from '../catalogue/processes.ts';
import { applyAll } from './apply.ts';
import { checkOpeningDay } from './check.ts';
import { Api, crashDatabase } from './processes.ts';
import { makeScene } from './scene.ts';

/*
 * pnpm bench opening-day [--residents 20000] [--connections 256] [--kill none | api | database] [--port 4990]
 *
 * So many residents apply at once over HTTP, each with a session of their own, for places for half of them and a budget for a third.
 * In the middle the server or the database is killed (kill -9) and started again. Everybody tries again with the same key until there is an
 * answer. Prints answers a second and how long they took, and looks up that nothing was lost, oversold or given out of order.
 */
const { values: given } = parseArgs({
  options: {
    residents: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '256' },
    kill: { type: 'string', default: 'none' },
    port: { type: 'string', default: '4990' },
  },
});
const residents = Number(given.residents);
const say = (message: string) => console.log(`bench  ${message}`);
say(
  isBuilt()
    ? 'the built server is measured'
    : 'dist is older than the sources: they are measured as they are (`pnpm build` first for what production runs)',
);

const folder = mkdtempSync(join(tmpdir(), 'stars-opening-day-'));
chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres'), durable: true, onProgress: say });
await postgres.createDatabase('opening_day');
const url = postgres.url('opening_day');
const api = new Api(url, Number(given.port));
try {
  const applicants = await makeScene(url, residents, say);
  await api.start();
  say(`${residents.toLocaleString('en')} residents apply over ${given.connections} connections …`);
  const started = performance.now();
  const cpuBefore = api.cpu();
  let crash: Promise<void> | undefined;
  const answers = await applyAll(api.address, applicants, Number(given.connections), (count) => {
    if (crash || count < residents / 3 || given.kill === 'none') return;
    say(`kill -9 of the ${given.kill} after ${count.toLocaleString('en')} answers`);
    crash = given.kill === 'api' ? api.kill().then(() => api.start()) : crashDatabase(folder, Number(new URL(url).port), 500);
  });
  const received = performance.now() - started;
  const cpu = api.cpu() - cpuBefore;
  await crash;
  const decided = await untilDecided(started);
  report(received, decided);
  const problems = await checkOpeningDay(url, residents, answers);
  for (const problem of problems) console.error(`WRONG  ${problem}`);
  console.log(
    problems.length === 0
      ? 'Nothing overspent, nobody twice, every acknowledged answer kept, the order respected, everyone answered.'
      : 'Opening day does not hold.',
  );
  process.exitCode = problems.length === 0 ? 0 : 1;

  function report(receivedMs: number, decidedMs: number): void {
    const took = answers.map((answer) => answer.took).sort((a, b) => a - b);
    const at = (share: number) => Math.round(took[Math.min(took.length - 1, Math.floor(took.length * share))]!);
    console.table({
      'answers a second': Math.round((answers.length / receivedMs) * 1000),
      'p50 ms': at(0.5),
      'p95 ms': at(0.95),
      'p99 ms': at(0.99),
      'slowest ms': Math.round(took.at(-1)!),
      ...(given.kill === 'none'
        ? { 'server CPU ms an answer': Number((cpu / answers.length).toFixed(2)), 'load of the machine': Number(loadavg()[0]!.toFixed(1)) }
        : {}),
      'decided in the answer %': Math.round((answers.filter(({ isDecided }) => isDecided).length / answers.length) * 100),
      'all decided after s': Number((decidedMs / 1000).toFixed(1)),
      'tried again': answers.filter(({ tries }) => tries > 1).length,
    });
  }
} finally {
  await api.kill();
  await stopDatabase();
  rmSync(folder, { recursive: true, force: true });
}

async function untilDecided(since: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (;;) {
    const { rows } = await client.query<{ open: string }>('select count(*) as open from application where decided_at is null');
    if (Number(rows[0]!.open) === 0 || performance.now() - since > 300_000) break;
    await new Promise((ready) => setTimeout(ready, 50));
  }
  await client.end();
  return performance.now() - since;
}

/** The one that runs now: a crash has replaced the one that was started first. */
async function stopDatabase(): Promise<void> {
  if (given.kill !== 'database') return postgres.stop();
  await (await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres'), durable: true })).stop();
}
