import type { Context } from '../../../context.ts';
import { addDays, addMonths } from '../../../shared/days.ts';
import type { Period } from './statement-figures.ts';

/** The period that was asked for; the year up to today when nothing was said. */
export function periodOf(ctx: Pick<Context, 'clock'>, { from, until }: { from?: string | null; until?: string | null }): Period {
  const last = until ?? ctx.clock.today();
  return { from: from ?? addDays(addMonths(last, -12), 1), until: last };
}
