import type { Logger } from 'pino';
import { recheckFacts } from './recheck-facts.ts';
import type { RegisterParts } from '../../people/registers/refresh-facts.ts';

/** Asks again by itself for as long as the server runs (FUND-6); one round at a time. Answers how to stop. */
export function keepAsking(parts: RegisterParts, log: Logger, everyMilliseconds = 5000): () => Promise<void> {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(async () => {
      let asked = 0;
      try {
        // more people wait than one portion holds: go on until nobody is left
        do asked = isStopped ? 0 : await recheckFacts(parts);
        while (asked > 0);
      } catch (error) {
        if (!isStopped) log.error({ err: error }, 'asking registers again failed');
      }
    });
  }, everyMilliseconds);
  timer.unref();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
}
