import { createServer } from 'node:net';

/** Below 32768, where clients do not pick their own ports: a reconnecting client could otherwise hold ours. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const free = await new Promise<boolean>((answer) => {
      const probe = createServer().once('error', () => answer(false));
      probe.listen(port, () => probe.close(() => answer(true)));
    });
    if (free) return port;
  }
  throw new Error('No free port below 32768 was found.');
}
