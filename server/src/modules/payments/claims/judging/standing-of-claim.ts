import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import type { ClaimStatus } from '../claim-moves.ts';
import { ClaimWaitingFor } from '../claim-waiting-for.enum.ts';
import { evidenceNamed } from '../words/claim-words.ts';
import type { EvidenceKind } from '../evidence-kind.enum.ts';
import type { Judgement } from './judge-claim.ts';
import { say } from '../words/index.gen.ts';

export interface Standing {
  status: ClaimStatus;
  waitingFor?: ClaimWaitingFor;
  reason: Translation;
}

/**
 * Where a claim stands by what the rules say. Missing documents and unknown facts never refuse it: it waits for them (FUND-5).
 * Everything met means that an officer looks at the documents; nobody is paid by a rule alone.
 */
export function standingOf(judged: Judgement): Standing {
  if (judged.eligibility === 'NOT_MET' && !judged.lacksOnlyEvidence)
    return { status: ApplicationStatus.REJECTED, reason: refusedBecause(judged) };
  if (judged.lacksOnlyEvidence)
    return {
      status: ApplicationStatus.WAITING_FOR_FACTS,
      waitingFor: ClaimWaitingFor.EVIDENCE,
      reason: say.documentsAreMissing({ evidenceNamed: evidenceNamed(judged.missingEvidence as EvidenceKind[]) }),
    };
  if (judged.eligibility === 'UNKNOWN')
    return {
      status: ApplicationStatus.WAITING_FOR_FACTS,
      waitingFor: ClaimWaitingFor.FACTS,
      reason: openFact(judged),
    };
  return {
    status: ApplicationStatus.SUBMITTED,
    reason: judged.scheme.kind === 'STIPEND' ? say.theConditionsAreMet : say.theConditionsAreMet2,
  };
}

/** The first condition that stands in the way, in words. */
export function refusedBecause({ decision }: Pick<Judgement, 'decision'>): Translation {
  const unmet =
    decision.find(({ result, code }) => result === 'NOT_MET' && code !== 'CLAIM_EVIDENCE') ??
    decision.find(({ result }) => result === 'NOT_MET');
  return unmet ? say.thisMoneyCannotBeGiven({ sentence: unmet.sentence }) : say.thisMoneyCannotBeGiven2;
}

function openFact({ decision }: Judgement): Translation {
  const open = decision.find(({ result }) => result === 'UNKNOWN');
  return open ? say.somethingIsNotKnownYet({ remedy: open.remedy ?? open.sentence }) : say.somethingIsNotKnownYet2;
}

/** Keeps with the claim what the rules said. */
export async function keepJudgement(em: EntityManager, claimId: string, judged: Judgement, standing: Standing): Promise<void> {
  await em.execute('update claim set decision = ?::jsonb, payable_cents = ?, days_in_training = ?, refusal = ? where id = ?', [
    JSON.stringify(judged.decision),
    judged.eligibility === 'NOT_MET' && !judged.lacksOnlyEvidence ? 0 : judged.paysCents,
    judged.daysInTraining,
    standing.status === ApplicationStatus.REJECTED ? ErrorCode.NOT_ELIGIBLE : null,
    claimId,
  ]);
}
