import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { joinedBy, euros } from '../../../platform/words/words.ts';
import { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import { budget, payableToPerson } from '../../../money/ledger/accounts.ts';
import { type NewTransfer, post } from '../../../money/ledger/ledger.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import { claimCanMove } from '../claim-moves.ts';
import { ClaimRefused, WrongClaimStatus } from '../errors.ts';
import type { HeldClaim } from '../hold-claim.ts';
import { judgeClaim } from '../judging/judge-claim.ts';
import { moveClaim } from '../move-claim.ts';
import { caseOf } from '../judging/settle-claim.ts';
import { keepJudgement, refusedBecause, standingOf } from '../judging/standing-of-claim.ts';
import { say } from '../words/index.gen.ts';

/**
 * Makes the money of held claims due: the rules are asked once more, by the version of the claim's day, then the budget owes the person
 * (FUND-21). All of them or none. Limits hold because the people's accounts are held.
 */
export async function approveClaims(
  ctx: Context,
  em: EntityManager,
  claims: readonly HeldClaim[],
  explanation: string | null,
): Promise<void> {
  const at = ctx.clock.now();
  const actorId = ctx.viewer!.personId;
  const transfers: NewTransfer[] = [];
  for (const claim of claims) {
    if (!claimCanMove(claim.status, ApplicationStatus.APPROVED)) throw new WrongClaimStatus(claim.status);
    const judged = await judgeClaim(em, ctx.clock, await caseOf(em, claim));
    if (!judged || judged.eligibility !== 'MET' || judged.paysCents === 0)
      throw notAllowedByRules(claim.number, judged ? refusedBecause(judged) : null);
    await keepJudgement(em, claim.id, judged, standingOf(judged));
    // the days of a training may have changed since its stipend was proposed
    const costCents = claim.kind === SchemeKind.STIPEND ? judged.paysCents : claim.costCents;
    await em.execute(
      "update claim set cost_cents = ?, approved_cents = ?, approvals = approvals + 1, approved_by_id = ?, recognised_cents = ?, asked_evidence = '{}', asked_words = null where id = ?",
      [costCents, judged.paysCents, actorId, claim.recognisedCents, claim.id],
    );
    await moveClaim(em, claim, {
      to: ApplicationStatus.APPROVED,
      at,
      actorId,
      reason: approvedWords(claim, judged.paysCents, explanation),
    });
    transfers.push({
      kind: claim.kind === SchemeKind.STIPEND ? TransferKind.STIPEND : TransferKind.REIMBURSE,
      fundingSourceId: claim.fundingSourceId,
      from: budget(claim.fundingSourceId),
      to: payableToPerson(claim.accountId),
      amountCents: judged.paysCents,
      reason: 'CLAIM_APPROVED',
      referenceId: claim.id,
      actorId,
      at,
      key: approvalKey(claim.id, claim.approvals + 1),
    });
  }
  await post(em, transfers);
}

/** One approval moves money once; a reopened claim is approved under a key of its own. */
export function approvalKey(claimId: string, approval: number): string {
  return `claim:${claimId}:approve:${approval}`;
}

function approvedWords(claim: HeldClaim, cents: number, explanation: string | null): Translation {
  const base =
    claim.kind === SchemeKind.STIPEND ? say.stipendConfirmed({ cents: euros(cents) }) : say.approvedWillBePaidBack({ cents: euros(cents) });
  return explanation ? joinedBy('{0} {1}', base, explanation) : base;
}

function notAllowedByRules(number: string, because: Translation | null): ClaimRefused {
  const reason = because ? { lv: because.lv, en: because.en ?? because.lv } : { lv: '', en: '' };
  return new ClaimRefused(ErrorCode.NOT_ELIGIBLE, say.theRulesDoNotAllow({ number, reason }), ['claim']);
}
