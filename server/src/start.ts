import { join, resolve } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { lastNet } from './last-net.ts';
import { migrate } from './migrate.ts';
import { drawSeeds } from './modules/training/draws/draw-seeds.ts';
import { runDraws } from './modules/training/applications/drawing/run-draws.ts';
import { openPost } from './modules/platform/mailbox/open-post.ts';
import { runJobs } from './modules/front/timetable/run-jobs.ts';
import { connect } from './mikro-orm.config.ts';
import { runRegisters } from './modules/training/rechecks/run-registers.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './postgres/embedded-postgres.ts';
import { simulatedPeople } from './seeds/people/simulated-people.ts';
import { seedWhenEmpty } from './seeds/seed-when-empty.ts';
import { settableClock, systemClock } from './shared/clock.ts';
import { createLog } from './shared/log.ts';

const top = join(import.meta.dirname, '..', '..');

/** Starts the whole product and tells on the way what it is doing; stops gracefully when told to. */
export async function start(): Promise<void> {
  const say = (message: string) => console.log(`STARS  ${message}`);
  try {
    const config = readConfig();
    let embedded: EmbeddedPostgres | undefined;
    if (!config.databaseUrl) {
      say('starting the database …');
      embedded = await startEmbeddedPostgres({
        dataFolder: join(resolve(top, config.dataFolder), 'postgres'),
        durable: true,
        onProgress: (step) => say(`${step} …`),
      });
      await embedded.createDatabase('stars');
    }
    const databaseUrl = config.databaseUrl ?? embedded!.url('stars');
    const orm = await connect(databaseUrl);
    const steps = await migrate(orm, databaseUrl);
    if (steps > 0) say(`the database has ${steps} new steps`);
    const clock = config.fixedNow ? settableClock(config.fixedNow) : systemClock();
    if (config.demonstration) await seedWhenEmpty(orm, config, clock, say);
    const log = createLog(config.logLevel);
    lastNet(log);
    const post = await openPost(config);
    const app = await createApp({ config, orm, databaseUrl, clock, log, mailbox: post.mailbox });
    const stopRegisters = await runRegisters({ config, orm, clock, log, simulatedPeople });
    const stopDraws = runDraws({ em: orm.em.fork() as EntityManager, clock, log, seeds: drawSeeds(config.personalDataKey) });
    const stopJobs = await runJobs({ orm, databaseUrl, clock, log, mailer: post.mailer, publicUrl: config.publicUrl });
    await app.listen(config.port);
    say(`ready: ${config.publicUrl}  (console: ${config.publicUrl}/admin${post.mailbox ? `, e-mails: ${config.publicUrl}/dev/mail` : ''})`);
    stopWhenTold(async () => {
      await Promise.all([app.close(), stopDraws(), stopJobs()]);
      await post.close();
      await stopRegisters();
      await orm.close();
      await embedded?.stop();
    });
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
}

function stopWhenTold(letGo: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await letGo();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
