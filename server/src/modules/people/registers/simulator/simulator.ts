import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectedRegisters, type ConnectedRegister } from '../register-facts.ts';
import { inventedFacts, type SimulatedPerson } from './invented-facts.ts';

/** How a simulated register behaves: as it should, not at all, slowly, or talking nonsense. */
export interface Behaviour {
  mode: 'WORKS' | 'DOWN' | 'SILENT' | 'SLOW' | 'NONSENSE';
  milliseconds?: number;
}

export interface Simulator {
  address: string;
  /** What it knows of particular people, by personal code; everybody else is invented. */
  know(people: Readonly<Record<string, SimulatedPerson>>): void;
  behave(register: ConnectedRegister, behaviour: Behaviour): void;
  /** How often each register was asked. */
  asked: Map<ConnectedRegister, number>;
  close(): Promise<void>;
}

const LARGEST = 10_000;

/** Speaks the protocol of the registers for development, demonstrations and fault tests (INT-2). */
export async function startSimulator(port = 0): Promise<Simulator> {
  const people = new Map<string, SimulatedPerson>();
  const behaviours = new Map<ConnectedRegister, Behaviour>();
  const asked = new Map<ConnectedRegister, number>();

  const server: Server = createServer((request, response) => {
    const register = (request.url ?? '').slice(1) as ConnectedRegister;
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.method !== 'POST' || !connectedRegisters.includes(register)) return answer(404, { error: 'no such register' });
    asked.set(register, (asked.get(register) ?? 0) + 1);
    const behaviour = behaviours.get(register) ?? { mode: 'WORKS' };
    if (behaviour.mode === 'DOWN') return request.socket.destroy();
    if (behaviour.mode === 'SILENT') return undefined;
    void body(request).then((question) => {
      const code = question?.['personalCode'];
      if (typeof code !== 'string' || typeof question?.['purpose'] !== 'string' || question['purpose'] === '')
        return answer(400, { error: 'a personal code and a purpose are needed' });
      const person = people.get(code) ?? inventedFacts(code);
      const facts = person[register];
      // a register that is silent about this person: the connection stays open until the asker gives up
      if (!facts) return undefined;
      const say = () => answer(200, behaviour.mode === 'NONSENSE' ? { weather: 'sunny' } : facts);
      return behaviour.mode === 'SLOW' ? void setTimeout(say, behaviour.milliseconds ?? 1000) : say();
    });
    return undefined;
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    know: (more) => Object.entries(more).forEach(([code, person]) => people.set(code, person)),
    behave: (register, behaviour) => void behaviours.set(register, behaviour),
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function body(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  let text = '';
  try {
    for await (const chunk of request) if ((text += String(chunk)).length > LARGEST) return undefined;
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
