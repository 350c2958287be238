import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { SimulatedPerson } from './invented-facts.ts';

export interface SimulatorProcess {
  address: string;
  stop(): void;
}

const START_WITHIN = 20_000;

/** Starts the simulator beside the server and tells it about the people of the demonstration. */
export function startSimulatorProcess(people: Readonly<Record<string, SimulatedPerson>>): Promise<SimulatorProcess> {
  const file = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'main.ts' : 'main.js');
  const child = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((ready, failed) => {
    const tooLate = setTimeout(() => {
      child.kill();
      failed(new Error('the simulated registers did not start'));
    }, START_WITHIN);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the simulated registers ended with ${code}`)));
    child.once('message', (message) => {
      clearTimeout(tooLate);
      child.send(people);
      child.unref();
      child.channel?.unref();
      ready({ address: (message as { address: string }).address, stop: () => child.disconnect() });
    });
  });
}
