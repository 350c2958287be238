import type { Context } from '../../context.ts';
import type { SubmitApplicationInput } from './application.inputs.ts';
import { deskOf } from './deciding/desk.ts';
import { receiveApplication } from './receive-application.ts';

/** In a rush the number is told after so long, and the decision follows; with few in the queue it is worth waiting for a slow machine. */
const IN_A_RUSH = 700;
const OTHERWISE = 5_000;
/** So many who wait in this process are a rush. */
const RUSH = 32;

/**
 * A resident applies (APP-1, APP-4). The application is received at once, with its number in the order of receipt, and decided in that
 * order: eligibility, money and place in one transaction. Usually the decision is in the answer; under a rush the answer says that
 * the application is received and which number it has, and the decision follows within seconds.
 */
export async function submitApplication(ctx: Context, input: SubmitApplicationInput): Promise<string> {
  const received = await receiveApplication(ctx, input);
  // a repetition too: what was received before a crash may still wait for its decision
  const desk = deskOf(ctx.em);
  if (received.isNew || !(await isDecided(ctx, received.id)))
    await desk.decided(received.id, desk.queue < RUSH ? OTHERWISE : IN_A_RUSH, ctx);
  return received.id;
}

async function isDecided(ctx: Context, id: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ decided: boolean }[]>('select decided_at is not null as decided from application where id = ?', [
    id,
  ]);
  return row?.decided ?? true;
}
