import type { SimulatedPerson } from './invented-facts.ts';
import { startSimulator } from './simulator.ts';

/* The simulator as a process of its own: tells its address to the process that started it, learns people from it, and ends with it. */
const simulator = await startSimulator(Number(process.env['SIMULATOR_PORT'] ?? 0));
process.on('message', (people) => simulator.know(people as Record<string, SimulatedPerson>));
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => {});
process.send?.({ address: simulator.address });
if (!process.send) console.log(`registers are simulated at ${simulator.address}`);
