import 'reflect-metadata';
import { connect } from '../mikro-orm.config.ts';
import { readConfig } from '../config.ts';
import { startConfiguredDatabase } from './configured-database.ts';
import { verifyLedger } from '../modules/payments/verification/verify-ledger.ts';

/*
 * Recomputes every balance, the chain and every rule of the ledger on the whole database, and names the first line that is wrong of each.
 * Only reads; can run beside the platform and be stopped at any moment. Ends with 0 when everything holds, with 1 when something does not,
 * with 130 when it was stopped.
 */
const database = await startConfiguredDatabase(readConfig());
const orm = await connect(database.url);
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
try {
  const found = await verifyLedger(orm.em.fork(), { onProgress: (step) => console.log(`${seconds()}  ${step}`), signal: stopped.signal });
  console.log(
    `${seconds()}  ${found.transfers} transfers, ${found.accounts} accounts, ${found.links} links, ${found.rules.length} rules${found.root ? `, root ${found.root}` : ''}`,
  );
  for (const problem of found.problems) console.error(`WRONG  ${problem}`);
  console.log(found.problems.length === 0 ? 'Everything holds.' : 'The ledger does not hold.');
  process.exitCode = found.problems.length === 0 ? 0 : 1;
} catch (error) {
  if (!stopped.signal.aborted) throw error;
  console.log('Stopped. Nothing was changed, and nothing is proved.');
  process.exitCode = 130;
} finally {
  await orm.close();
  await database.stop();
}
