import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { once } from '../../platform/idempotency/once.ts';
import { deskOf } from './deciding/desk.ts';
import { holdApplication, type HeldApplication } from './hold-application.ts';
import { refuseUnless } from './may-touch-application.ts';

interface Change {
  mutation: string;
  input: { application: string; idempotencyKey: string };
  /** Who may, besides what the role allows at the entrance. */
  isAllowed(application: HeldApplication): boolean;
  work(em: EntityManager, application: HeldApplication): Promise<void>;
}

/**
 * Changes one application once: holds it, looks whether the viewer may, does the work. What it gives back, a place or money,
 * is offered at once to whoever waits for it.
 */
export async function changeApplication(ctx: Context, { mutation, input, isAllowed, work }: Change): Promise<string> {
  const id = localId('Application', input.application);
  if (!id) throw new NotFound(['application']);
  await once(ctx, { mutation, input, resultId: id }, async (em) => {
    const application = await holdApplication(em, id);
    refuseUnless(application !== undefined && isAllowed(application));
    await work(em, application!);
  });
  await deskOf(ctx.em).serveWaiting(ctx);
  return id;
}
