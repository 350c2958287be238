import type { Context } from '../../../context.ts';

/** Who moves the money, when and why. */
export interface Cause {
  /** Code of the cause, "WITHDRAWN". */
  readonly reason: string;
  readonly actorId: string | null;
  readonly at: Date;
  readonly today: string;
}

/** The person who asks, now, for the reason given. */
export function causeOf(ctx: Pick<Context, 'clock' | 'viewer'>, reason: string): Cause {
  return { reason, actorId: ctx.viewer?.personId ?? null, at: ctx.clock.now(), today: ctx.clock.today() };
}
