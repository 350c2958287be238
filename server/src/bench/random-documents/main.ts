import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { benchDatabase } from '../catalogue/database.ts';
import { startServer } from '../catalogue/processes.ts';
import { randomRequests } from './random-document.ts';

/*
 * pnpm bench random-documents [--documents 50000] [--seed 1] [--connections 8] [--port 4990]
 *
 * Documents made at random from the schema, valid and broken, against the real server as production runs it. None may end the process
 * or be answered as a fault of ours. The same seed sends the same documents.
 */
const { values: given } = parseArgs({
  options: {
    documents: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    connections: { type: 'string', default: '8' },
    port: { type: 'string', default: '4990' },
  },
});
const documents = Number(given.documents);
const BATCH = 500;
const MOST_TOLD = 20;

const schema = buildSchema(readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'schema.graphql'), 'utf8'));
const database = await benchDatabase(500, (message) => console.log(`bench  ${message}`));
const server = await startServer(database.url, Number(given.port));
const statuses = new Map<string, number>();
const faults: string[] = [];
const began = performance.now();
try {
  for (let done = 0; done < documents && faults.length < MOST_TOLD; done += BATCH) {
    const requests = fc.sample(randomRequests(schema, { wrongValues: 8, broken: 40 }), {
      numRuns: Math.min(BATCH, documents - done),
      seed: Number(given.seed) + done,
    });
    const open = requests.values();
    await Promise.all(
      Array.from({ length: Number(given.connections) }, async () => {
        for (const request of open) await send(JSON.stringify(request));
      }),
    );
    if ((done + BATCH) % 10_000 === 0) console.log(`bench  ${done + BATCH} documents, ${server.memory()} MB`);
  }
  console.table(Object.fromEntries([...statuses].sort()));
  console.log(`seed ${given.seed}: ${((performance.now() - began) / 1_000).toFixed(0)} s, ${server.memory()} MB at the end`);
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length > 0
      ? 'Falls short: the documents above.'
      : `Keeps what was promised: ${documents} documents, no process ended, no fault of ours.`,
  );
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
  await database.stop();
}

async function send(body: string): Promise<void> {
  const answer = await fetch(server.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
  }).then(
    async (response) => ({ status: String(response.status), text: await response.text() }),
    (error: unknown) => ({ status: 'none', text: String(error) }),
  );
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  if (answer.status === 'none' || Number(answer.status) >= 500 || answer.text.includes('INTERNAL_SERVER_ERROR'))
    faults.push(`${answer.status} ${answer.text.slice(0, 300)}\n  to ${body.slice(0, 2_000)}`);
}
