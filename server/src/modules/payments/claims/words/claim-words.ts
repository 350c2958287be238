import type { Translation } from '../../../../shared/translation.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { evidenceWords } from '../../../rules/eligibility/vocabulary-words.ts';
import { allOf, dayWords, euros } from '../../../platform/words/words.ts';
import { ClaimRejectionReason } from '../claim-rejection-reason.enum.ts';
import type { ClaimStatus } from '../claim-moves.ts';
import { ClaimWaitingFor } from '../claim-waiting-for.enum.ts';
import type { EvidenceKind } from '../evidence-kind.enum.ts';
import { say } from './index.gen.ts';

/** Every state as people read it. */
export const claimStatusWords: Readonly<Record<ClaimStatus, { lv: string; en: string }>> = {
  [ApplicationStatus.SUBMITTED]: say.claimStatusSubmitted,
  [ApplicationStatus.WAITING_FOR_FACTS]: say.claimStatusWaitingForFacts,
  [ApplicationStatus.APPROVED]: say.claimStatusApproved,
  [ApplicationStatus.REJECTED]: say.claimStatusRejected,
  [ApplicationStatus.WITHDRAWN]: say.claimStatusWithdrawn,
  [ApplicationStatus.COMPLETED]: say.claimStatusCompleted,
};

export const evidenceNamed = (kinds: readonly EvidenceKind[]) => allOf(kinds.map((kind) => evidenceWords[kind]));

export interface NextOfClaim {
  status: ClaimStatus;
  waitingFor: ClaimWaitingFor | null;
  isStipend: boolean;
  answerBy: string | null;
  missingEvidence: readonly EvidenceKind[];
  amountCents: number;
  hasBankAccount: boolean;
  paidOn: string | null;
}

/** What happens next and by when, in words a resident understands. */
export function whatHappensNextToClaim(claim: NextOfClaim): { words: Translation; by: string | null } {
  const told = (text: Translation, by: string | null = null) => ({ words: text, by });
  switch (claim.status) {
    case ApplicationStatus.SUBMITTED:
      if (claim.isStipend) return told(say.theAgencyWillConfirmTheStipend);
      return claim.answerBy
        ? told(say.theAgencyWillAnswer({ answerBy: dayWords(claim.answerBy) }), claim.answerBy)
        : told(say.theAgencyIsCheckingYourDocuments);
    case ApplicationStatus.WAITING_FOR_FACTS:
      if (claim.waitingFor === ClaimWaitingFor.EVIDENCE)
        return claim.missingEvidence.length > 0
          ? told(say.send({ evidenceNamed: evidenceNamed(claim.missingEvidence) }))
          : told(say.sendTheDocumentsTheAgencyAsks);
      return claim.isStipend ? told(say.weWaitForTheProviderToRecord) : told(say.weWaitForAFactAndLook);
    case ApplicationStatus.APPROVED:
      return claim.hasBankAccount
        ? told(say.willBePaidToYourBankAccount({ amount: euros(claim.amountCents) }))
        : told(say.confirmYourBankAccountToReceive({ amount: euros(claim.amountCents) }));
    case ApplicationStatus.COMPLETED:
      return told(
        claim.paidOn
          ? say.wasPaid2({ amount: euros(claim.amountCents), paidOn: dayWords(claim.paidOn) })
          : say.wasPaid3({ amount: euros(claim.amountCents) }),
      );
    case ApplicationStatus.REJECTED:
      return told(say.readWhy);
    case ApplicationStatus.WITHDRAWN:
      return told(say.youCanMakeANewClaim);
  }
}

const reasons: Readonly<Record<ClaimRejectionReason, { lv: string; en: string }>> = {
  [ClaimRejectionReason.DOCUMENTS_DO_NOT_MATCH]: say.reasonsDocumentsDoNotMatch,
  [ClaimRejectionReason.DOCUMENTS_UNREADABLE]: say.reasonsDocumentsUnreadable,
  [ClaimRejectionReason.EVIDENCE_NOT_SENT]: say.reasonsEvidenceNotSent,
  [ClaimRejectionReason.PAID_BY_SOMEBODY_ELSE]: say.reasonsPaidBySomebodyElse,
  [ClaimRejectionReason.ALREADY_PAID_BACK]: say.reasonsAlreadyPaidBack,
  [ClaimRejectionReason.NOT_ON_THE_LIST]: say.reasonsNotOnTheList,
  [ClaimRejectionReason.OTHER]: { lv: '', en: '' },
};

export function claimRejectionWords(reason: ClaimRejectionReason, explanation: string | null): Translation {
  const { lv, en } = reasons[reason];
  return { lv: [lv, explanation].filter(Boolean).join(' '), en: [en, explanation].filter(Boolean).join(' ') };
}
