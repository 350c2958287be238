import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDatabase } from '../catalogue/database.ts';
import { OPERATION, variablesOf } from '../catalogue/operation.ts';
import { type Measured, startServer } from '../catalogue/processes.ts';
import type { Attack, Attacked } from './attack.ts';
import { HOSTILE, type Hostile } from './hostile-requests.ts';
import { sender } from './send.ts';

/*
 * pnpm bench hostile [--only "part of a name"] [--seconds 1.2] [--requests 24] [--port 4984]
 *
 * Documents made to be expensive, against the real server as production runs it: what each costs the process, and what a quiet client
 * notices while it comes from eight connections as fast as the rate limit lets it. Ends with an error when one costs more than promised.
 */
const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '1.2' },
    requests: { type: 'string', default: '24' },
    port: { type: 'string', default: '4984' },
  },
});
const PROMISED = { cpu: 20, ratio: 2, megabytes: 500 };
const CONNECTIONS = 8;
const seconds = Number(given.seconds);
const requests = Number(given.requests);
const port = Number(given.port);
/** A measurement that falls short is taken again: a machine with other work to do must not decide. */
const ATTEMPTS = 3;

interface Row {
  'CPU ms': number;
  answers: string;
  'quiet p95, times': number;
  MB: number;
}

const chosen = HOSTILE.filter(({ name }) => name.includes(given.only));
const database = await benchDatabase(500, (message) => console.log(`bench  ${message}`));
let unlimited = await startServer(database.url, port);
let limited = await startServer(database.url, port + 1, {});
const attacker = fork(join(import.meta.dirname, 'attack.ts'), { execArgv: ['--import', 'tsx'] });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(1)));
const rows: Record<string, Row> = {};
const short: string[] = [];
let quietRequests = 0;
let addresses = 0;
try {
  await quiet(2); // warming up
  for (const hostile of chosen) {
    const cost = await costOf(hostile);
    const noticed = await noticedOf(hostile);
    const statuses: Record<string, number> = { ...cost.statuses };
    for (const [status, count] of Object.entries(noticed.statuses)) statuses[status] = (statuses[status] ?? 0) + count;
    const megabytes = Math.max(unlimited.memory(), limited.memory());
    rows[hostile.name] = {
      'CPU ms': Number(cost.cpu.toFixed(1)),
      answers: Object.entries(statuses)
        .map(([status, count]) => `${status}: ${count}`)
        .join(', '),
      'quiet p95, times': Number(noticed.ratio.toFixed(2)),
      MB: megabytes,
    };
    if (cost.cpu >= PROMISED.cpu) short.push(`${hostile.name} costs ${cost.cpu.toFixed(1)} ms`);
    if (noticed.ratio > PROMISED.ratio) short.push(`${hostile.name}: a quiet client waits ${noticed.ratio.toFixed(1)} times as long`);
    if (megabytes > PROMISED.megabytes) short.push(`${hostile.name}: ${megabytes} MB`);
    if (Object.keys(statuses).some((status) => status.startsWith('5'))) short.push(`${hostile.name} is answered as a fault of ours`);
    if (await hasEnded(unlimited)) {
      short.push(`${hostile.name} ends the process`);
      unlimited = await startServer(database.url, port);
    }
    if (await hasEnded(limited)) {
      short.push(`${hostile.name} ends the process, within the rate limit`);
      limited = await startServer(database.url, port + 1, {});
    }
  }
  console.table(rows);
  for (const one of short) console.log(`Falls short: ${one}`);
  if (short.length === 0)
    console.log(
      `Keeps what was promised: each under ${PROMISED.cpu} ms and answered, a quiet client at most ${PROMISED.ratio} times as slow, under ${PROMISED.megabytes} MB.`,
    );
  else process.exitCode = 1;
} finally {
  await stop();
}

async function stop(): Promise<void> {
  attacker.kill();
  await Promise.all([unlimited.stop(), limited.stop()]);
  await database.stop();
}

/** CPU of the process for each, the best of a few attempts; what the process does by itself meanwhile is in it. */
async function costOf(hostile: Hostile): Promise<{ cpu: number; statuses: Record<string, number> }> {
  let best = Number.POSITIVE_INFINITY;
  const statuses: Record<string, number> = {};
  const measured = sender(port, '127.0.0.1');
  for (let attempt = 0; attempt < ATTEMPTS && best >= PROMISED.cpu; attempt++) {
    await measured.send(hostile.request(attempt * requests)); // the first compiles code
    const before = unlimited.cpu();
    for (let n = 1; n <= requests; n++) {
      const status = await measured.send(hostile.request(attempt * requests + n));
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 'none' || (unlimited.cpu() - before) / n > PROMISED.cpu * 10) {
        if (status === 'none' && (await hasEnded(unlimited))) return { cpu: Number.NaN, statuses };
        return { cpu: (unlimited.cpu() - before) / n, statuses };
      }
    }
    best = Math.min(best, (unlimited.cpu() - before) / requests);
  }
  return { cpu: best, statuses };
}

/** How many times as long a quiet client waits while the requests come; alone just before, so that both see the same machine. */
async function noticedOf(hostile: Hostile): Promise<{ ratio: number; statuses: Record<string, number> }> {
  let best = Number.POSITIVE_INFINITY;
  let statuses: Record<string, number> = {};
  for (let attempt = 0; attempt < ATTEMPTS && best > PROMISED.ratio; attempt++) {
    const alone = await quiet(seconds);
    const attacked = attack(hostile);
    const beside = await quiet(seconds);
    statuses = (await attacked).statuses;
    best = Math.min(best, p95(beside) / p95(alone));
  }
  return { ratio: best, statuses };
}

function attack({ name }: Hostile): Promise<Attacked> {
  return new Promise((done) => {
    attacker.once('message', (answer) => done(answer as Attacked));
    attacker.send({ name, port: port + 1, from: newAddress(), connections: CONNECTIONS, seconds } satisfies Attack);
  });
}

/** Somebody who looks at the catalogue, one question after another; answers how long each took. */
async function quiet(forSeconds: number): Promise<number[]> {
  const took: number[] = [];
  const until = performance.now() + forSeconds * 1_000;
  const client = sender(port + 1, newAddress());
  while (performance.now() < until) {
    const began = performance.now();
    const status = await client.send({
      method: 'POST',
      body: JSON.stringify({ query: OPERATION, variables: variablesOf(quietRequests++) }),
    });
    if (status !== '200' && status !== 'none') throw new Error(`The quiet client was answered ${status}`);
    took.push(performance.now() - began);
    await new Promise((next) => setTimeout(next, 5));
  }
  client.close();
  return took;
}

/** Somewhere nobody has asked from yet. */
function newAddress(): string {
  addresses++;
  return `127.1.${1 + Math.floor(addresses / 250)}.${1 + (addresses % 250)}`;
}

function p95(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))]!;
}

async function hasEnded(server: Measured): Promise<boolean> {
  return fetch(server.address.replace('/graphql', '/healthz')).then(
    (response) => !response.ok,
    () => true,
  );
}
