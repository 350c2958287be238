import { inTransaction } from '../../../shared/in-transaction.ts';
import type { DrawParts } from './draw-parts.ts';

/** Reveals the secret number of a stopped draw too: anybody can see which order it would have given, and ask why it was stopped. */
export async function publishStoppedSeeds({ em, clock, seeds }: DrawParts): Promise<number> {
  return inTransaction(em, async (own) => {
    const stopped = await own.execute<{ id: string; seedSealed: string }[]>(
      `select id, seed_sealed as "seedSealed" from draw where status = 'STOPPED' and seed is null order by id for no key update`,
    );
    for (const { id, seedSealed } of stopped)
      await own.execute('update draw set seed = ?, revealed_at = ? where id = ?', [seeds.open(seedSealed), clock.now(), id]);
    return stopped.length;
  });
}
