import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { benchDatabase } from './database.ts';
import { drive, type Load, type Round } from './load.ts';
import { OPERATION, variablesOf } from './operation.ts';
import { isBuilt, type Measured, startFloor, startServer } from './processes.ts';

/*
 * pnpm bench catalogue [--programmes 100000] [--rounds 3] [--seconds 5] [--connections 32] [--port 4980]
 *
 * The catalogue query through the real server and through the hand-written floor, in turns, in one run on one machine.
 * Only the ratios mean anything elsewhere. Ends with an error when the server falls short of what was promised.
 */
const { values: given } = parseArgs({
  options: {
    programmes: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    port: { type: 'string', default: '4980' },
  },
});
const number = (name: keyof typeof given) => Number(given[name]);
const connections = number('connections');
const PROMISED = { free: 0.6, persisted: 0.75, cached: 10, megabytes: 300 };
const say = (message: string) => console.log(`bench  ${message}`);

const persisted = { version: 1, sha256Hash: createHash('sha256').update(OPERATION).digest('hex') };
const asked = (variables: object) =>
  new URLSearchParams({
    operationName: 'Catalogue',
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: persisted }),
  }).toString();

say(
  isBuilt()
    ? 'the built server is measured'
    : 'dist is older than the sources: they are measured as they are (`pnpm build` first for what production runs)',
);
const database = await benchDatabase(number('programmes'), say);
const running: Measured[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(1)));
try {
  const floor = await startFloor(database.url, number('port'));
  running.push(floor);
  const server = await startServer(database.url, number('port') + 1);
  running.push(server);
  await sameAnswers(floor, server);
  await persist(server);

  const kinds: { name: string; process: Measured; load: Load }[] = [
    {
      name: 'floor',
      process: floor,
      load: { address: floor.address, method: 'POST', request: (n) => ({ body: JSON.stringify({ variables: variablesOf(n) }) }) },
    },
    {
      name: 'server, free query',
      process: server,
      load: {
        address: server.address,
        method: 'POST',
        request: (n) => ({ body: JSON.stringify({ query: OPERATION, variables: variablesOf(n) }) }),
      },
    },
    {
      name: 'server, persisted operation',
      process: server,
      load: {
        address: server.address,
        method: 'GET',
        headers: { 'apollo-require-preflight': 'true' },
        request: (n) => ({ path: asked(variablesOf(n)) }),
      },
    },
    {
      name: 'server, cached',
      process: server,
      load: {
        address: server.address,
        method: 'GET',
        headers: { 'apollo-require-preflight': 'true' },
        request: (n) => ({ path: asked(variablesOf(n % 50)) }),
      },
    },
  ];
  const found = new Map<string, { rounds: Round[]; cpu: number[] }>();
  for (let round = 0; round <= number('rounds'); round++) {
    for (const { name, process, load } of kinds) {
      const before = process.cpu();
      const result = await drive(load, connections, round === 0 ? 3 : number('seconds'));
      if (round === 0) continue; // warming up
      const kept = found.get(name) ?? { rounds: [], cpu: [] };
      kept.rounds.push(result);
      kept.cpu.push((process.cpu() - before) / result.answers);
      found.set(name, kept);
    }
  }

  const base = found.get('floor')!;
  const ratio = (name: string) => median(found.get(name)!.rounds.map((round, place) => round.rate / base.rounds[place]!.rate));
  console.log(
    `\n${number('programmes').toLocaleString('en')} programmes, ${connections} connections, median of ${number('rounds')} rounds of ${number('seconds')} s`,
  );
  console.table(
    Object.fromEntries(
      [...found].map(([name, { rounds, cpu }]) => [
        name,
        {
          'requests/s': Math.round(median(rounds.map((one) => one.rate))),
          'against the floor': Number(ratio(name).toFixed(2)),
          'p50 ms': median(rounds.map((one) => one.p50)),
          'p99 ms': median(rounds.map((one) => one.p99)),
          'process CPU ms/request': Number(median(cpu).toFixed(2)),
        },
      ]),
    ),
  );
  const memory = server.memory();
  console.log(`API process: ${memory} MB`);
  const atLeast = (name: string, promised: number) =>
    ratio(name) < promised && `${name} ${ratio(name).toFixed(2)} of the floor, promised ${promised}`;
  const short = [
    atLeast('server, free query', PROMISED.free),
    atLeast('server, persisted operation', PROMISED.persisted),
    atLeast('server, cached', PROMISED.cached),
    memory > PROMISED.megabytes && `${memory} MB, promised at most ${PROMISED.megabytes}`,
  ].filter(Boolean);
  console.log(
    short.length > 0
      ? `Falls short: ${short.join('; ')}`
      : `Keeps what was promised: at least ${PROMISED.free} of the floor for free queries, ${PROMISED.persisted} for persisted operations, ${PROMISED.cached} times the floor cached, under ${PROMISED.megabytes} MB.`,
  );
  if (short.length > 0) process.exitCode = 1;
} finally {
  await stop();
}

async function stop(): Promise<void> {
  for (const one of running.splice(0).reverse()) await one.stop();
  await database.stop();
}

/** Both must answer the same before their speed is compared. */
async function sameAnswers(floor: Measured, server: Measured): Promise<void> {
  for (let n = 0; n < 40; n++) {
    const body = JSON.stringify({ query: OPERATION, variables: variablesOf(n) });
    const [one, other] = await Promise.all(
      [floor, server].map(async ({ address }) =>
        (await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json(),
      ),
    );
    if (JSON.stringify(one) !== JSON.stringify(other))
      throw new Error(
        `The floor and the server answer differently to ${body}:\n${JSON.stringify(one).slice(0, 1_500)}\n${JSON.stringify(other).slice(0, 1_500)}`,
      );
  }
}

/** Makes the operation known to the server, as the first visitor's browser does. */
async function persist(server: Measured): Promise<void> {
  const body = JSON.stringify({ query: OPERATION, variables: variablesOf(0), extensions: { persistedQuery: persisted } });
  await fetch(server.address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
