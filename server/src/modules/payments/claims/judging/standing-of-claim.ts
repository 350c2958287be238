import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { words } from '../../../platform/words/words.ts';
import type { ClaimStatus } from '../claim-moves.ts';
import { ClaimWaitingFor } from '../claim-waiting-for.enum.ts';
import { evidenceNamed } from '../words/claim-words.ts';
import type { EvidenceKind } from '../evidence-kind.enum.ts';
import type { Judgement } from './judge-claim.ts';

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
      reason: words('Trūkst dokumentu: {0}.', 'Documents are missing: {0}.', evidenceNamed(judged.missingEvidence as EvidenceKind[])),
    };
  if (judged.eligibility === 'UNKNOWN')
    return {
      status: ApplicationStatus.WAITING_FOR_FACTS,
      waitingFor: ClaimWaitingFor.FACTS,
      reason: openFact(judged),
    };
  return {
    status: ApplicationStatus.SUBMITTED,
    reason:
      judged.scheme.kind === 'STIPEND'
        ? {
            lv: 'Nosacījumi ir izpildīti. Stipendija gaida apstiprinājumu.',
            en: 'The conditions are met. The stipend waits to be confirmed.',
          }
        : { lv: 'Nosacījumi ir izpildīti. Aģentūra pārbaudīs dokumentus.', en: 'The conditions are met. The agency checks the documents.' },
  };
}

/** The first condition that stands in the way, in words. */
export function refusedBecause({ decision }: Pick<Judgement, 'decision'>): Translation {
  const unmet =
    decision.find(({ result, code }) => result === 'NOT_MET' && code !== 'CLAIM_EVIDENCE') ??
    decision.find(({ result }) => result === 'NOT_MET');
  return unmet
    ? words('Šo naudu saņemt nevar. {0}', 'This money cannot be given. {0}', unmet.sentence)
    : { lv: 'Šo naudu saņemt nevar.', en: 'This money cannot be given.' };
}

function openFact({ decision }: Judgement): Translation {
  const open = decision.find(({ result }) => result === 'UNKNOWN');
  return open
    ? words('Kaut kas vēl nav zināms. {0}', 'Something is not known yet. {0}', open.remedy ?? open.sentence)
    : { lv: 'Kaut kas vēl nav zināms.', en: 'Something is not known yet.' };
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
