import type { Context } from '../../../context.ts';
import { read } from '../../../shared/read-model/read.ts';
import { AT } from '../../../shared/read-model/shape.ts';

/** True when a row of the listing does not tell about the moment of the request: a window opened or closed since it was written. The ends of two indexes tell it: asked with `exists`, the planner would read the whole listing. */
export const STALE = `(coalesce((select min(holds_until) from catalogue.listing where holds_until < 'infinity') <= ${AT}, false) or coalesce((select max(holds_from) from catalogue.listing where holds_from > '-infinity') > ${AT}, false))`;

const refreshing = new Map<number, Promise<unknown>>();

/** Reads; when windows opened or closed since the listing was last brought up to date, brings it there and reads again. */
export async function keepingTime<Found extends { stale: boolean }>(ctx: Context, look: () => Promise<Found>): Promise<Found> {
  const found = await look();
  if (!found.stale) return found;
  const now = ctx.clock.now();
  let work = refreshing.get(now.getTime());
  if (!work) {
    work = read(ctx, { text: `select catalogue.refresh_timing(${AT})`, values: [now] }).finally(() => refreshing.delete(now.getTime()));
    refreshing.set(now.getTime(), work);
  }
  await work;
  return look();
}
