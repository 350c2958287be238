import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Mailbox } from './modules/platform/mailbox/mailbox.ts';
import type { Clock } from './shared/clock.ts';

/** What a running platform is made of; whatever answers requests takes from it what it needs. */
export interface Parts {
  config: Config;
  orm: MikroORM;
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  /** Its page is served where there is one: never in production. */
  mailbox?: Mailbox | undefined;
}
