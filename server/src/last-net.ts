import type { Logger } from 'pino';

/**
 * What nobody caught is logged and does not end the process: each request catches what it throws, and what slips through all the same
 * (a listener, a promise nobody waits for) must not take everybody else's requests along.
 */
export function lastNet(log: Logger): void {
  const caught = (what: string) => (reason: unknown) =>
    log.fatal({ err: reason instanceof Error ? reason : new Error(String(reason)) }, what);
  process.on('unhandledRejection', caught('a promise was rejected and nobody looked'));
  process.on('uncaughtException', caught('something was thrown and nobody caught it'));
}
