import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../shared/translation.ts';
import { type ClaimStatus, claimCanMove } from './claim-moves.ts';
import { tellClaimants } from './words/claim-notices.ts';
import type { ClaimWaitingFor } from './claim-waiting-for.enum.ts';
import { WrongClaimStatus } from './errors.ts';

export interface ClaimMove {
  to: ClaimStatus;
  waitingFor?: ClaimWaitingFor;
  at: Date;
  actorId: string | null;
  /** Told to the person, in both languages. */
  reason: Translation | null;
}

/** The one way a claim changes its status: by the table, with a line in the timeline (APP-3, APP-17). */
export async function moveClaim(em: EntityManager, claim: { id: string; status: ClaimStatus }, move: ClaimMove): Promise<void> {
  if (!claimCanMove(claim.status, move.to)) throw new WrongClaimStatus(claim.status);
  await em.execute(
    `update claim set status = ?, waiting_for = ?, decided_at = case when ? in ('APPROVED', 'REJECTED', 'WITHDRAWN') then ?::timestamptz when ? = 'COMPLETED' then decided_at end where id = ?`,
    [move.to, move.waitingFor ?? null, move.to, move.at, move.to, claim.id],
  );
  await tellOfClaim(em, claim.id, claim.status, move);
  await tellClaimants(em, move.at, [{ claimId: claim.id, to: move.to, reason: move.reason }]);
  claim.status = move.to;
}

/** A line in the timeline; the status may stay what it was. */
export async function tellOfClaim(em: EntityManager, claimId: string, from: ClaimStatus | null, move: ClaimMove): Promise<void> {
  await em.execute('insert into claim_event (claim_id, at, "from", "to", actor_id, reason) values (?, ?, ?, ?, ?, ?::jsonb)', [
    claimId,
    move.at,
    from,
    move.to,
    move.actorId,
    move.reason && JSON.stringify(move.reason),
  ]);
}
