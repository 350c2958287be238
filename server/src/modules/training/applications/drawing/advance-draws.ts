import { deskOf } from '../deciding/desk.ts';
import { decideDraw } from './decide-draw.ts';
import type { DrawParts } from '../../draws/draw-parts.ts';
import { DrawStatus } from '../../draws/draw-status.enum.ts';
import { freezeDraw } from '../../draws/freeze-draw.ts';
import { publishStoppedSeeds } from '../../draws/publish-stopped-seeds.ts';
import { revealDraw } from '../../draws/reveal-draw.ts';

const STEPS = {
  [DrawStatus.COMMITTED]: freezeDraw,
  [DrawStatus.FROZEN]: revealDraw,
  [DrawStatus.REVEALED]: decideDraw,
} as const;

/**
 * Takes every step that is due, of every draw (BEY-20). Each step is a transaction of its own that looks first whether it is its turn,
 * so that it can be broken off anywhere, begun again, and taken by several servers at once with one effect. Answers how many were taken.
 */
export async function advanceDraws(parts: DrawParts): Promise<number> {
  let taken = await publishStoppedSeeds(parts);
  for (;;) {
    const due = await parts.em
      .fork()
      .execute<{ id: string; status: keyof typeof STEPS }[]>(
        `select id, status from draw where (status = 'COMMITTED' and closes_at <= ?) or (status = 'FROZEN' and draw_at <= ?) or status = 'REVEALED' order by closes_at`,
        [parts.clock.now(), parts.clock.now()],
      );
    let moved = 0;
    for (const { id, status } of due) {
      try {
        if (await STEPS[status](parts, id)) {
          moved += 1;
          if (status !== DrawStatus.REVEALED) continue;
          // those who have come while it was decided
          await deskOf(parts.em).wake(parts);
          await deskOf(parts.em).serveWaiting(parts);
        }
      } catch (error) {
        // the others go on; this one is tried again
        parts.log.error({ err: error, draw: id }, 'a step of a draw could not be taken');
      }
    }
    taken += moved;
    if (moved === 0) return taken;
  }
}
