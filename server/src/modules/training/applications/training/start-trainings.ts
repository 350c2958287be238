import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../../shared/clock.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { moveGroupsByDate } from '../../../catalogue/groups/move-groups.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { holdApplication } from '../hold-application.ts';
import { moveApplication } from '../move-application.ts';
import { say } from '../words/index.gen.ts';

/**
 * On the first day of a group those who were taken into it are in training, and those who still wait for a place are told that
 * there is none. Groups run and end by their dates. Run every night; twice finds nothing the second time.
 */
export async function startTrainings({
  em,
  clock,
  signal,
}: {
  em: EntityManager;
  clock: Clock;
  signal?: AbortSignal;
}): Promise<{ started: number; turnedAway: number }> {
  const today = clock.today();
  await moveGroupsByDate(em.fork() as EntityManager, today);
  const due = await em.fork().execute<{ id: string }[]>(
    `select a.id from application a join learning_group g on g.id = a.group_id
      where a.status in ('APPROVED', 'ENROLLED', 'WAITLISTED') and g.starts_on <= ?::date and g.status <> 'CANCELLED' and not (a.status = 'WAITLISTED' and a.holds_place) order by a.receipt_number`,
    [today],
  );
  const done = { started: 0, turnedAway: 0 };
  for (const { id } of due) {
    if (signal?.aborted) break;
    await inTransaction(em, async (own) => {
      const application = await holdApplication(own, id);
      if (application?.status === ApplicationStatus.APPROVED || application?.status === ApplicationStatus.ENROLLED) {
        await moveApplication(own, application, {
          to: ApplicationStatus.IN_TRAINING,
          at: clock.now(),
          actorId: null,
          reason: say.theTrainingHasBegun2,
        });
        done.started += 1;
      } else if (application?.status === ApplicationStatus.WAITLISTED && !application.holdsPlace) {
        await moveApplication(own, application, {
          to: ApplicationStatus.REJECTED,
          at: clock.now(),
          actorId: null,
          reason: say.theGroupHasBegunAndNoPlace,
        });
        done.turnedAway += 1;
      }
    });
  }
  return done;
}
