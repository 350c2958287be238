import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Config } from '../../../config.ts';
import type { Clock } from '../../../shared/clock.ts';
import { personalCodes } from '../../platform/sealing/personal-codes.ts';
import { keepAsking } from './keep-asking.ts';
import { httpRegisters } from '../../people/registers/registers.ts';
import type { SimulatedPerson } from '../../people/registers/simulator/invented-facts.ts';
import { startSimulatorProcess } from '../../people/registers/simulator/start-simulator-process.ts';

/** Connects the state registers, or their simulator in a demonstration, and asks them whenever something waits for a fact. Answers how to stop. */
export async function runRegisters({
  config,
  orm,
  clock,
  log,
  simulatedPeople,
}: {
  config: Config;
  orm: MikroORM;
  clock: Clock;
  log: Logger;
  /** Whom the simulator knows, by personal code; asked only in a demonstration. */
  simulatedPeople: () => Record<string, SimulatedPerson>;
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
