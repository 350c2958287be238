import { HOSTILE } from './hostile-requests.ts';
import { sender } from './send.ts';

/*
 * A process of its own that sends one hostile request over and over, so that what it costs the sender does not slow the one who measures.
 * Told over IPC what to send, from which address and how long; tells how many were answered, and how.
 */
export interface Attack {
  name: string;
  port: number;
  /** Where it comes from: each attack has a rate limit of its own. */
  from: string;
  connections: number;
  seconds: number;
}

export interface Attacked {
  statuses: Record<string, number>;
}

process.on('message', ({ name, port, from, connections, seconds }: Attack) => {
  const hostile = HOSTILE.find((one) => one.name === name)!;
  const attacker = sender(port, from, connections);
  const statuses: Record<string, number> = {};
  const until = Date.now() + seconds * 1_000;
  let n = Date.now() % 1_000_000;
  const lane = async () => {
    while (Date.now() < until) {
      const status = await attacker.send(hostile.request(n++));
      statuses[status] = (statuses[status] ?? 0) + 1;
      // the limit says to wait: a sender who goes on is refused for less than a document costs
      if (status === '429' || status === 'none') await new Promise((next) => setTimeout(next, 100));
    }
  };
  void Promise.all(Array.from({ length: connections }, lane)).then(() => {
    attacker.close();
    process.send!({ statuses } satisfies Attacked);
  });
});
