import { dayInRiga } from '../../../shared/clock.ts';
import type { DrawParts } from './draw-parts.ts';
import { endDraw } from './end-draw.ts';
import { windowsWithDraws } from './drawn-windows.ts';
import { say } from './words/index.gen.ts';

/**
 * Makes the secret number of every window that is to be drawn and has not closed, and publishes its fingerprint (BEY-20): as soon as the
 * rules are published, so before the window opens. A window without it receives nobody. Twice, or by two servers, it makes one.
 * An announced window that has not opened and is in the rules no longer is stopped.
 */
export async function prepareDraws({ em, clock, seeds }: DrawParts): Promise<number> {
  const own = em.fork();
  const now = clock.now();
  const wanted = (await windowsWithDraws(own)).filter(({ allotment }) => allotment === 'DRAW');
  let made = 0;
  for (const { sourceId, sourceCode, opensAt, closesAt, drawAfterMinutes, draw } of wanted) {
    if (closesAt <= now || draw) continue;
    const day = dayInRiga(opensAt);
    const { sealed, commitment } = seeds.make();
    const rows = await own.execute<unknown[]>(
      `insert into draw (code, funding_source_id, opens_at, closes_at, draw_at, commitment, seed_sealed, committed_at)
       select ? || case when earlier.count = 0 then '' else '-' || (earlier.count + 1) end, ?, ?, ?, ?, ?, ?, ?
         from (select count(*) from draw where funding_source_id = ? and code like ?) earlier
        where not exists (select from draw d where d.funding_source_id = ? and d.opens_at = ?)
       on conflict (funding_source_id, opens_at) do nothing returning id`,
      [
        `${sourceCode}-${day}`,
        sourceId,
        opensAt,
        closesAt,
        new Date(closesAt.getTime() + drawAfterMinutes * 60_000),
        commitment,
        sealed,
        now,
        sourceId,
        `${sourceCode}-${day}%`,
        sourceId,
        opensAt,
      ],
    );
    made += rows.length;
  }
  const announced = await own.execute<{ id: string; sourceId: string; opensAt: string }[]>(
    `select id, funding_source_id as "sourceId", opens_at as "opensAt" from draw where status = 'COMMITTED' and opens_at > ?`,
    [now],
  );
  for (const { id, sourceId, opensAt } of announced) {
    if (wanted.some((window) => window.sourceId === sourceId && window.opensAt.getTime() === new Date(opensAt).getTime())) continue;
    await endDraw(own, id, { at: now, reason: NOT_IN_THE_RULES, actorId: null });
  }
  return made;
}

const NOT_IN_THE_RULES = say.notInTheRules;
