import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../postgres/embedded-postgres.ts';
import { isBuilt } from '../catalogue/processes.ts';
import { type Acknowledged, applyAll } from './apply.ts';
import { checkOpeningDay } from './check.ts';
import { crashDatabase } from './crash-database.ts';
import { longestGap, percentile } from './figures.ts';
import { apiProcess, databaseCpu, floorProcess } from './processes.ts';
import { type Applicant, makeScene } from './scene.ts';

/*
 * pnpm bench opening-day [--residents 20000] [--connections 256] [--servers 1] [--places half of the residents] [--grants a third]
 *                        [--kill none | api | database] [--floor 5000] [--port 4990] [--profile folder]
 *
 * First some residents apply one after the other, as on a quiet day. Then so many apply at once over HTTP, each with a session of their
 * own. In the middle a server or the database may be killed (kill -9) and started again; everybody tries again with the same key until
 * there is an answer. The hand-written floor answers the same requests before, in the same run: only the ratio means anything on another
 * machine. Ends with an error when anything was lost, oversold or given out of order, or when what is promised is not kept.
 */
const { values: given } = parseArgs({
  options: {
    residents: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '256' },
    servers: { type: 'string', default: '1' },
    places: { type: 'string' },
    grants: { type: 'string' },
    kill: { type: 'string', default: 'none' },
    floor: { type: 'string', default: '5000' },
    port: { type: 'string', default: '4990' },
    profile: { type: 'string' },
  },
});
/** Against the floor; the absolute figures of docs/performance.md belong to the machine they were seen on. */
const PROMISED = { ratio: 0.4, decidedWithin: 30_000, gapAfterDatabase: 10_000 };
const EARLY = 60;
const residents = Number(given.residents);
const connections = Number(given.connections);
const kill = given.kill as 'none' | 'api' | 'database';
const say = (message: string) => console.log(`bench  ${message}`);
say(
  isBuilt()
    ? 'the built server is measured'
    : 'dist is older than the sources: they are measured as they are (`pnpm build` first for what production runs)',
);

const folder = mkdtempSync(join(tmpdir(), 'stars-opening-day-'));
chmodSync(folder, 0o755);
const dataFolder = join(folder, 'postgres');
const postgres = await startEmbeddedPostgres({ dataFolder, durable: true, onProgress: say });
await postgres.createDatabase('opening_day');
const url = postgres.url('opening_day');
const floor = floorProcess(url, Number(given.port));
const servers = Array.from({ length: Number(given.servers) }, (_, place) => apiProcess(url, Number(given.port) + 1 + place, given.profile));
const ports = servers.map(({ port }) => port);
try {
  const places = Number(given.places ?? Math.floor(residents / 2));
  const grants = Number(given.grants ?? Math.floor(residents / 3));
  say(`making ${residents.toLocaleString('en')} residents with sessions; ${places} places, ${grants} grants …`);
  const applicants = await makeScene(url, { residents, early: EARLY, places, grants });
  const floorRate = Number(given.floor) > 0 ? await measureFloor(applicants.rush.slice(0, Number(given.floor))) : undefined;
  for (const server of servers) await server.start();
  await measureQuietDay(applicants.early);
  const { answers, falls } = await measureRush(applicants.rush, floorRate);
  const invariants = await checkOpeningDay(url, residents + EARLY, answers);
  for (const { promise, broken } of invariants) console.log(broken === 0 ? `holds  ${promise}` : `WRONG  ${promise}: ${broken}`);
  for (const one of falls) console.log(`Falls short: ${one}`);
  process.exitCode = invariants.every(({ broken }) => broken === 0) && falls.length === 0 ? 0 : 1;
} finally {
  for (const server of [floor, ...servers]) await (given.profile ? server.stop() : server.kill());
  await stopDatabase();
  rmSync(folder, { recursive: true, force: true });
}

/** Requests a second that the hand-written floor receives, of the same kind over as many connections. */
async function measureFloor(applicants: readonly Applicant[]): Promise<number> {
  await floor.start();
  const started = performance.now();
  const answers = await applyAll(applicants, { ports: [floor.port], connections });
  const seconds = (performance.now() - started) / 1000;
  console.table({
    floor: {
      'answers/s': Math.round(answers.length / seconds),
      'p99 ms': Math.round(
        percentile(
          answers.map(({ took }) => took),
          0.99,
        ),
      ),
      'CPU ms/answer': Number((floor.cpu() / answers.length).toFixed(2)),
    },
  });
  await floor.stop();
  await onDatabase('drop table floor_application');
  return answers.length / seconds;
}

/** One after the other: the decision is in the answer. */
async function measureQuietDay(applicants: readonly Applicant[]): Promise<void> {
  const answers = await applyAll(applicants, { ports, connections: 1 });
  const warm = answers.slice(10).map(({ took }) => took);
  const undecided = answers.filter(({ isDecided }) => !isDecided).length;
  say(
    `quiet day, one after the other: p50 ${percentile(warm, 0.5).toFixed(1)} ms, p99 ${percentile(warm, 0.99).toFixed(1)} ms, ${undecided} not decided in the answer`,
  );
}

async function measureRush(
  applicants: readonly Applicant[],
  floorRate: number | undefined,
): Promise<{ answers: Acknowledged[]; falls: string[] }> {
  say(`${residents.toLocaleString('en')} residents apply over ${connections} connections …`);
  const before = spent();
  const started = performance.now();
  let crash: Promise<number> | undefined;
  const answers = await applyAll(applicants, {
    ports,
    connections,
    onAnswer: (count) => {
      if (crash || kill === 'none' || count < residents / 3) return;
      say(`kill -9 of the ${kill} after ${count.toLocaleString('en')} answers`);
      crash = kill === 'api' ? restart() : crashDatabase(dataFolder, Number(new URL(url).port), 500);
    },
  });
  const received = performance.now() - started;
  const backAt = await crash;
  const decided = (await untilDecided()) - started;
  const used = spent().map((milliseconds, place) => Number(((milliseconds - before[place]!) / answers.length).toFixed(2)));
  const took = answers.map((answer) => answer.took);
  const gap = longestGap(started, answers);
  const rate = (answers.length / received) * 1000;
  const gapAfter = backAt === undefined ? 0 : Math.max(0, gap.endedAt - backAt);
  console.table({
    'answers a second': Math.round(rate),
    ...(floorRate === undefined ? {} : { 'against the floor': Number((rate / floorRate).toFixed(2)) }),
    'p50 ms': Math.round(percentile(took, 0.5)),
    'p95 ms': Math.round(percentile(took, 0.95)),
    'p99 ms': Math.round(percentile(took, 0.99)),
    'slowest ms': Math.round(percentile(took, 1)),
    'decided in the answer %': Math.round((answers.filter(({ isDecided }) => isDecided).length / answers.length) * 100),
    'all decided after s': Number((decided / 1000).toFixed(1)),
    'CPU ms an application, decision included: server': used[0],
    '… database': kill === 'database' ? 'killed' : used[1],
    '… load driver': used[2],
    'server memory at most MB': Math.max(...servers.map((server) => server.peakMemory())),
    'longest time without an answer ms': Math.round(gap.milliseconds),
    ...(kill === 'none' ? {} : { [`… of it after the ${kill} was back`]: Math.round(gapAfter) }),
    'tried again': answers.filter(({ tries }) => tries > 1).length,
    'load of the machine': Number(loadavg()[0]!.toFixed(1)),
  });
  const falls = [
    kill === 'none' &&
      floorRate !== undefined &&
      rate / floorRate < PROMISED.ratio &&
      `${(rate / floorRate).toFixed(2)} of the floor, promised ${PROMISED.ratio}`,
    kill === 'none' &&
      residents <= 20_000 &&
      decided > PROMISED.decidedWithin &&
      `all decided after ${(decided / 1000).toFixed(1)} s, promised ${PROMISED.decidedWithin / 1000} s`,
    gapAfter > PROMISED.gapAfterDatabase && `${(gapAfter / 1000).toFixed(1)} s without an answer after the ${kill} was back`,
  ].filter((one) => one !== false);
  return { answers, falls };
}

/** CPU time in milliseconds that the servers, the database and this driver have used so far. */
function spent(): [number, number, number] {
  const { user, system } = process.cpuUsage();
  return [servers.reduce((sum, server) => sum + server.cpu(), 0), databaseCpu(dataFolder), (user + system) / 1000];
}

/** Answers when the server was back. */
async function restart(): Promise<number> {
  await servers[0]!.kill();
  await servers[0]!.start();
  return performance.now();
}

/** Answers when nothing was left to decide. */
async function untilDecided(): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const deadline = performance.now() + 300_000;
  for (;;) {
    const { rows } = await client.query<{ open: boolean }>(
      `select exists (select from application where status = 'SUBMITTED' and decided_at is null) as open`,
    );
    if (!rows[0]!.open || performance.now() > deadline) break;
    await new Promise((ready) => setTimeout(ready, 20));
  }
  await client.end();
  return performance.now();
}

async function onDatabase(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** The one that runs now: a crash has replaced the one that was started first. */
async function stopDatabase(): Promise<void> {
  if (kill !== 'database') return postgres.stop();
  await (await startEmbeddedPostgres({ dataFolder, durable: true })).stop();
}
