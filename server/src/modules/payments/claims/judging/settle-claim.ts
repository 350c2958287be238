import type { EntityManager } from '@mikro-orm/postgresql';
import { type Clock, dayInRiga } from '../../../../shared/clock.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import type { ClaimCase } from './judge-claim.ts';
import { judgeClaim } from './judge-claim.ts';
import { type HeldClaim, holdClaim } from '../hold-claim.ts';
import { moveClaim, tellOfClaim } from '../move-claim.ts';
import { keepJudgement, standingOf } from './standing-of-claim.ts';
import { decidingDay, trainingsOfClaims } from './training-of-claim.ts';

interface Parts {
  clock: Clock;
}

/** The claim as the rules of its own day look at it. */
export async function caseOf(em: EntityManager, claim: HeldClaim): Promise<ClaimCase> {
  const training = claim.applicationId ? (await trainingsOfClaims(em, [claim.applicationId])).get(claim.applicationId) : undefined;
  return {
    claimId: claim.id,
    accountId: claim.accountId,
    fundingSourceId: claim.fundingSourceId,
    schemeCode: claim.schemeCode,
    rulesVersion: claim.rulesVersion,
    on: claim.kind === SchemeKind.STIPEND && training && claim.month ? decidingDay(claim.month, training) : dayInRiga(claim.submittedAt),
    costCents: claim.recognisedCents ?? claim.costCents,
    item: claim.item,
    result: claim.result,
    achievedOn: claim.achievedOn,
    applicationId: claim.applicationId,
    month: claim.month,
    evidence: claim.evidence,
  };
}

/** Asks the rules again about a claim that waits or was refused, and moves it where it now stands. Answers whether it moved. */
export async function judgeAgain(em: EntityManager, { clock }: Parts, claim: HeldClaim, actorId: string | null): Promise<boolean> {
  const judged = await judgeClaim(em, clock, await caseOf(em, claim));
  if (!judged) return false;
  const standing = standingOf(judged);
  await keepJudgement(em, claim.id, judged, standing);
  if (claim.kind === SchemeKind.STIPEND && judged.paysCents !== claim.costCents)
    await em.execute('update claim set cost_cents = ? where id = ?', [judged.paysCents, claim.id]);
  const move = {
    to: standing.status,
    at: clock.now(),
    actorId,
    reason: standing.reason,
    ...(standing.waitingFor ? { waitingFor: standing.waitingFor } : {}),
  };
  if (standing.status !== claim.status) {
    await moveClaim(em, claim, move);
    return true;
  }
  if ((standing.waitingFor ?? null) === claim.waitingFor) return false;
  await em.execute('update claim set waiting_for = ? where id = ?', [standing.waitingFor ?? null, claim.id]);
  await tellOfClaim(em, claim.id, claim.status, move);
  return true;
}

/** Every claim that waits for a fact is asked about again (FUND-6). Run by a job; twice finds nothing the second time. */
export async function settleClaims({ em, clock }: { em: EntityManager; clock: Clock }): Promise<number> {
  const waiting = await em
    .fork()
    .execute<{ id: string }[]>(`select id from claim where status = 'WAITING_FOR_FACTS' and waiting_for = 'FACTS' order by submitted_at`);
  let settled = 0;
  for (const { id } of waiting) {
    const moved = await inTransaction(em, async (own) => {
      const claim = await holdClaim(own, id);
      return claim?.status === ApplicationStatus.WAITING_FOR_FACTS && judgeAgain(own, { clock }, claim, null);
    });
    if (moved) settled += 1;
  }
  return settled;
}
