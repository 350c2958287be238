import type { Context } from '../../../context.ts';
import type { Cause } from './reservation.ts';

/** The person who asks, now, for the reason given. */
export function causeOf(ctx: Pick<Context, 'clock' | 'viewer'>, reason: string): Cause {
  return { reason, actorId: ctx.viewer?.personId ?? null, at: ctx.clock.now(), today: ctx.clock.today() };
}
