import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Config } from '../../../config.ts';
import type { Clock } from '../../../shared/clock.ts';
import { personalCodes } from '../../platform/sealing/personal-codes.ts';
import { keepAsking } from './keep-asking.ts';
import { httpRegisters } from './registers.ts';
import { simulatedPeople } from './simulator/simulated-people.ts';
import { startSimulatorProcess } from './simulator/start-simulator-process.ts';

/** Connects the state registers, or their simulator in a demonstration, and asks them whenever something waits for a fact. Answers how to stop. */
export async function runRegisters({
  config,
  orm,
  clock,
  log,
}: {
  config: Config;
  orm: MikroORM;
  clock: Clock;
  log: Logger;
}): Promise<() => Promise<void>> {
  const simulator = !config.registersUrl && config.demonstration ? await startSimulatorProcess(simulatedPeople()) : undefined;
  const url = config.registersUrl ?? simulator?.address;
  if (!url) return async () => {};
  const stop = keepAsking(
    { em: orm.em.fork() as EntityManager, clock, personalCodes: personalCodes(config.personalDataKey), registers: httpRegisters(url) },
    log,
  );
  return async () => {
    await stop();
    simulator?.stop();
  };
}
