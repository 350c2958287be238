import 'reflect-metadata';
import { connect } from '../mikro-orm.config.ts';
import { readConfig } from '../config.ts';
import { startConfiguredDatabase } from './configured-database.ts';
import { verifyLedger } from '../modules/ledger/verify-ledger.ts';

/*
 * Recomputes every balance, the chain and every rule of the ledger on the whole database, and names the first line that is wrong.
 * Ends with 0 when everything holds, with 1 when something does not.
 */
const database = await startConfiguredDatabase(readConfig());
const orm = await connect(database.url);
const started = performance.now();
try {
  const found = await verifyLedger(orm.em.fork(), (step) => console.log(`checking that ${step} …`));
  console.log(
    `${found.transfers} transfers, ${found.accounts} accounts, ${found.links} links${found.root ? `, root ${found.root}` : ''} (${Math.round(performance.now() - started)} ms)`,
  );
  for (const problem of found.problems) console.error(`WRONG  ${problem}`);
  console.log(found.problems.length === 0 ? 'Everything holds.' : 'The ledger does not hold.');
  process.exitCode = found.problems.length === 0 ? 0 : 1;
} finally {
  await orm.close();
  await database.stop();
}
