import type { Context } from '../../../../context.ts';
import type { SubmitApplicationInput } from '../application.inputs.ts';
import type { StoredApplication } from '../application.queries.ts';
import { deskOf } from '../deciding/desk.ts';
import { decided } from '../let-know.ts';
import { receiveApplication } from './receive-application.ts';

/** A slow machine may take so long to decide one of a few. */
const PATIENCE = 5_000;

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
  // a repetition too: what was received before a crash may still wait for its decision
  if (!fresh && (await isDecided(ctx, id))) return { id };
  const hasDecision = await deskOf(ctx.em).decided(id, PATIENCE, ctx);
  if (hasDecision) await decided.tell(ctx, id);
  return fresh && !hasDecision ? { id, received: fresh } : { id };
}

async function isDecided(ctx: Context, id: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ decided: boolean }[]>(
    'select decided_at is not null or draw_ticket_id is not null as decided from application where id = ?',
    [id],
  );
  return row?.decided ?? true;
}
