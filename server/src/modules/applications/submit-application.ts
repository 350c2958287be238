import type { Context } from '../../context.ts';
import type { SubmitApplicationInput } from './application.inputs.ts';
import type { StoredApplication } from './application.queries.ts';
import { deskOf } from './deciding/desk.ts';
import { receiveApplication } from './receive-application.ts';

/** A slow machine may take so long to decide one of a few. */
const PATIENCE = 5_000;
/** So many who wait for their decision in this process are a rush: whoever comes then is told the number at once. */
const RUSH = 32;

export interface Submitted {
  id: string;
  /** As it was received, when the answer does not wait for the decision. */
  received?: StoredApplication;
}

/**
 * A resident applies (APP-1, APP-4). The application is received at once, with its number in the order of receipt, and decided in that
 * order: eligibility, money and place in one transaction. Usually the decision is in the answer; in a rush the answer says at once that
 * the application is received and which number it has, and the decision follows within seconds. In a window with a draw it tells the ticket.
 */
export async function submitApplication(ctx: Context, input: SubmitApplicationInput): Promise<Submitted> {
  const { id, fresh, isDrawn } = await receiveApplication(ctx, input);
  if (isDrawn) return { id };
  const desk = deskOf(ctx.em);
  if (desk.queue >= RUSH) {
    void desk.wake(ctx);
    return fresh ? { id, received: fresh } : { id };
  }
  // a repetition too: what was received before a crash may still wait for its decision
  if (fresh || !(await isDecided(ctx, id))) await desk.decided(id, PATIENCE, ctx);
  return { id };
}

async function isDecided(ctx: Context, id: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ decided: boolean }[]>(
    'select decided_at is not null or draw_ticket_id is not null as decided from application where id = ?',
    [id],
  );
  return row?.decided ?? true;
}
