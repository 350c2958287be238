import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Logger as WorkerLogger, parseCronItems, run } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../../../shared/clock.ts';
import { continueRounds } from '../../money/grants/giving/continue-round.ts';
import { deskOf } from '../../training/applications/deciding/desk.ts';
import { passUnconfirmedPlaces } from '../../training/applications/deciding/pass-unconfirmed-places.ts';
import { startTrainings } from '../../training/applications/training/start-trainings.ts';
import { proposeStipends } from '../../payments/claims/stipends/propose-stipends.ts';
import { settleClaims } from '../../payments/claims/judging/settle-claim.ts';
import { deleteLooseFiles } from '../../people/files/delete-file.ts';
import { lapseGrants } from '../../money/grants/lapse-grants.ts';
import { remindOfMoney } from '../../money/grants/remind-of-money.ts';
import { takeTopUps, trimTopUps } from '../../payments/top-ups/take-top-ups.ts';
import { sealLedger } from '../../money/ledger/seal-ledger.ts';
import { continueDryRuns } from '../../training/dry-runs/continue-dry-run.ts';
import { announceWindows } from '../../rules/funding-sources/announce-windows.ts';
import type { Mailer } from '../../platform/mailbox/mailer.ts';
import { sendMail } from '../../people/notices/send-mail.ts';

interface Parts {
  orm: MikroORM;
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  mailer: Mailer;
  /** Links in e-mails begin with it. */
  publicUrl: string;
}

interface Job {
  name: string;
  /** Minute, hour, day, month, weekday in UTC. What belongs to the night in Riga runs every hour: done twice it finds nothing to do. */
  when: string;
  work(parts: { em: EntityManager; clock: Clock; log: Logger; mailer: Mailer; publicUrl: string; signal: AbortSignal }): Promise<unknown>;
}

/** What the platform does by itself. Each can be stopped at any moment and run by several servers: the database lets one at a time. */
export const JOBS: readonly Job[] = [
  {
    name: 'decide-applications',
    when: '* * * * *',
    async work(parts) {
      // what was received just before a crash, and what became free without anybody asking
      await deskOf(parts.em).wake(parts);
      await deskOf(parts.em).serveWaiting(parts);
    },
  },
  { name: 'continue-rounds', when: '* * * * *', work: continueRounds },
  { name: 'continue-dry-runs', when: '* * * * *', work: continueDryRuns },
  {
    name: 'keep-top-ups',
    when: '* * * * *',
    async work(parts) {
      await trimTopUps(parts);
      await takeTopUps(parts);
    },
  },
  { name: 'seal-ledger', when: '*/5 * * * *', work: sealLedger },
  { name: 'settle-claims', when: '*/10 * * * *', work: settleClaims },
  { name: 'propose-stipends', when: '20 * * * *', work: proposeStipends },
  { name: 'delete-loose-files', when: '40 * * * *', work: deleteLooseFiles },
  { name: 'lapse-grants', when: '5 * * * *', work: lapseGrants },
  { name: 'remind-of-money', when: '20 * * * *', work: remindOfMoney },
  { name: 'announce-windows', when: '25 * * * *', work: announceWindows },
  {
    name: 'send-mail',
    when: '* * * * *',
    work: (parts) => sendMail({ ...parts, isBusy: () => deskOf(parts.em).isDeciding }),
  },
  { name: 'start-trainings', when: '10 * * * *', work: startTrainings },
  { name: 'pass-unconfirmed-places', when: '15 * * * *', work: passUnconfirmedPlaces },
];

const LONGEST_STOP = 5_000;

/** Runs the jobs by their times, in the schema `jobs` of the database; each once at the start, for what was missed. Answers how to stop. */
export async function runJobs({ orm, databaseUrl, clock, log, mailer, publicUrl }: Parts): Promise<() => Promise<void>> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const stopping = new AbortController();
  // once everything is being stopped, the database may well be gone before the last job has noticed
  const broke = (error: Error) => stopping.signal.aborted || log.error({ err: error }, 'a database connection of the jobs broke');
  pool.on('error', broke);
  pool.on('connect', (client) => void client.on('error', broke));
  const runner = await run({
    pgPool: pool,
    schema: 'jobs',
    concurrency: 2,
    noHandleSignals: true,
    // one clock: the times are counted here, so whether one has come is asked here too
    useNodeTime: true,
    logger: new WorkerLogger(() => (level, message) => {
      if (stopping.signal.aborted) return;
      if (level === 'error') log.error({ job: true }, message);
      else if (level === 'warning') log.warn({ job: true }, message);
    }),
    taskList: Object.fromEntries(
      JOBS.map(({ name, work }) => [
        name,
        async () => {
          const done = await work({ em: orm.em.fork() as EntityManager, clock, log, mailer, publicUrl, signal: stopping.signal });
          log.debug({ job: name, done }, 'a job is done');
        },
      ]),
    ),
    parsedCronItems: parseCronItems(
      JOBS.map(({ name, when }) => ({ task: name, match: when, identifier: name, options: { jobKey: name, maxAttempts: 3 } })),
    ),
  });
  await Promise.all(JOBS.map(({ name }) => runner.addJob(name, {}, { jobKey: name, maxAttempts: 3 })));
  return async () => {
    // jobs end after the batch they are at and go on after the next start; one that takes longer is left behind, and what it has not committed is done again
    stopping.abort();
    await Promise.race([runner.stop(), new Promise((ready) => setTimeout(ready, LONGEST_STOP).unref())]);
    await Promise.race([pool.end(), new Promise((ready) => setTimeout(ready, 1_000).unref())]);
  };
}
