import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import { connect } from '../mikro-orm.config.ts';
import { JOBS } from '../modules/front/timetable/run-jobs.ts';
import { smtpMailer } from '../modules/platform/mailbox/mailer.ts';
import { settableClock } from '../shared/clock.ts';
import { createLog } from '../shared/log.ts';

/** Runs one job in a process of its own, so that a test can kill it in the middle: job, database, instant, mail server. */
const [name, databaseUrl, now, smtpUrl] = process.argv.slice(2) as [string, string, string, string | undefined];
const job = JOBS.find((one) => one.name === name);
if (!job) throw new Error(`there is no job "${name}"`);
const orm = await connect(databaseUrl);
const mailer = smtpMailer({ url: smtpUrl ?? 'smtp://127.0.0.1:9', from: 'STARS <zinas@stars.example>' });
await job.work({
  em: orm.em.fork() as EntityManager,
  clock: settableClock(new Date(now)),
  log: createLog('silent'),
  mailer,
  publicUrl: 'https://stars.example',
  signal: new AbortController().signal,
});
mailer.close();
await orm.close();
