import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../shared/translation.ts';
import { tellApplicants } from './words/application-notices.ts';
import { canMove, HOLDING_A_PLACE } from './application-moves.ts';
import { ApplicationStatus } from './application-status.enum.ts';
import { WrongStatus } from './errors.ts';

export interface Move {
  to: ApplicationStatus;
  at: Date;
  actorId: string | null;
  /** Told to the person, in both languages. */
  reason: Translation | null;
}

/** The one way a single application changes its status: by the table, with a line in the timeline (APP-3) and a notice (NOTE-1). The place follows the status. */
export async function moveApplication(
  em: EntityManager,
  application: { id: string; status: ApplicationStatus },
  move: Move,
): Promise<void> {
  if (!canMove(application.status, move.to)) throw new WrongStatus(application.status);
  await em.execute(
    `update application set status = ?, holds_place = ?, waiting_for = null, confirm_by = null, decided_at = coalesce(decided_at, ?), answer_by = case when ? = 'SUBMITTED' then answer_by end where id = ?`,
    [move.to, HOLDING_A_PLACE.includes(move.to), move.at, move.to, application.id],
  );
  await tell(em, application.id, application.status, move);
  await tellApplicants(em, move.at, [{ applicationId: application.id, to: move.to, reason: move.reason }]);
  application.status = move.to;
}

/** A line in the timeline; the status may stay what it was. */
export async function tell(em: EntityManager, applicationId: string, from: ApplicationStatus | null, move: Move): Promise<void> {
  await em.execute('insert into application_event (application_id, at, "from", "to", actor_id, reason) values (?, ?, ?, ?, ?, ?::jsonb)', [
    applicationId,
    move.at,
    from,
    move.to,
    move.actorId,
    move.reason && JSON.stringify(move.reason),
  ]);
}
