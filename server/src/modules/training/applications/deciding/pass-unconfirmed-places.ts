import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from '../../../../shared/clock.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { deskOf } from './desk.ts';
import { holdApplication } from '../hold-application.ts';
import { moveApplication } from '../move-application.ts';
import { giveBack } from '../reserved-money/give-back.ts';
import { say } from '../words/index.gen.ts';

/** A place that was kept and not confirmed in time goes to whoever is next (APP-4). Run every night and after every start. */
export async function passUnconfirmedPlaces(parts: {
  em: EntityManager;
  clock: Clock;
  log: Logger;
  signal?: AbortSignal;
}): Promise<number> {
  const { em, clock } = parts;
  const late = await em
    .fork()
    .execute<{ id: string }[]>(
      `select id from application where status = 'WAITLISTED' and holds_place and confirm_by < ?::date order by receipt_number`,
      [clock.today()],
    );
  for (const { id } of late) {
    if (parts.signal?.aborted) break;
    await inTransaction(em, async (own) => {
      const application = await holdApplication(own, id);
      if (application?.status !== ApplicationStatus.WAITLISTED || !application.holdsPlace || application.confirmBy! >= clock.today())
        return;
      await moveApplication(own, application, {
        to: ApplicationStatus.WITHDRAWN,
        at: clock.now(),
        actorId: null,
        reason: say.thePlaceWasNotConfirmedInTime,
      });
      await giveBack(own, application, { reason: 'NOT_CONFIRMED', actorId: null, at: clock.now(), today: clock.today() });
    });
  }
  await deskOf(em).serveWaiting(parts);
  return late.length;
}
