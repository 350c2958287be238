import type { Translation } from '../../../../shared/translation.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { evidenceWords } from '../../../rules/eligibility/vocabulary-words.ts';
import { allOf, dayWords, euros, words } from '../../../platform/words/words.ts';
import { ClaimRejectionReason } from '../claim-rejection-reason.enum.ts';
import type { ClaimStatus } from '../claim-moves.ts';
import { ClaimWaitingFor } from '../claim-waiting-for.enum.ts';
import type { EvidenceKind } from '../evidence-kind.enum.ts';

/** Every state as people read it. */
export const claimStatusWords: Readonly<Record<ClaimStatus, { lv: string; en: string }>> = {
  [ApplicationStatus.SUBMITTED]: { lv: 'iesniegts', en: 'submitted' },
  [ApplicationStatus.WAITING_FOR_FACTS]: { lv: 'gaida ziņas', en: 'waiting for facts' },
  [ApplicationStatus.APPROVED]: { lv: 'apstiprināts', en: 'approved' },
  [ApplicationStatus.REJECTED]: { lv: 'noraidīts', en: 'declined' },
  [ApplicationStatus.WITHDRAWN]: { lv: 'atsaukts', en: 'withdrawn' },
  [ApplicationStatus.COMPLETED]: { lv: 'izmaksāts', en: 'paid' },
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
      if (claim.isStipend)
        return told({ lv: 'Aģentūra apstiprinās stipendiju par šo mēnesi.', en: 'The agency will confirm the stipend for this month.' });
      return claim.answerBy
        ? told(words('Aģentūra atbildēs līdz {0}', 'The agency will answer by {0}.', dayWords(claim.answerBy)), claim.answerBy)
        : told({ lv: 'Aģentūra pārbauda tavus dokumentus.', en: 'The agency is checking your documents.' });
    case ApplicationStatus.WAITING_FOR_FACTS:
      if (claim.waitingFor === ClaimWaitingFor.EVIDENCE)
        return claim.missingEvidence.length > 0
          ? told(words('Pievieno: {0}.', 'Send: {0}.', evidenceNamed(claim.missingEvidence)))
          : told({ lv: 'Pievieno dokumentus, ko prasa aģentūra.', en: 'Send the documents the agency asks for.' });
      return claim.isStipend
        ? told({
            lv: 'Gaidām, kad mācību iestāde ierakstīs tavu apmeklējumu.',
            en: 'We wait for the provider to record your attendance.',
          })
        : told({
            lv: 'Gaidām ziņas un pārbaudām tās katru dienu. Tiklīdz zini rezultātu, pasaki to.',
            en: 'We wait for a fact and look every day. Tell us the result as soon as you know it.',
          });
    case ApplicationStatus.APPROVED:
      return claim.hasBankAccount
        ? told(words('{0} tiks pārskaitīti uz tavu kontu.', '{0} will be paid to your bank account.', euros(claim.amountCents)))
        : told(words('Apstiprini bankas kontu, lai saņemtu {0}.', 'Confirm your bank account to receive {0}.', euros(claim.amountCents)));
    case ApplicationStatus.COMPLETED:
      return told(
        claim.paidOn
          ? words('{0} pārskaitīti {1}', '{0} was paid on {1}.', euros(claim.amountCents), dayWords(claim.paidOn))
          : words('{0} pārskaitīti.', '{0} was paid.', euros(claim.amountCents)),
      );
    case ApplicationStatus.REJECTED:
      return told({ lv: 'Izlasi, kāpēc, un vajadzības gadījumā iesniedz no jauna.', en: 'Read why, and claim again if you can.' });
    case ApplicationStatus.WITHDRAWN:
      return told({ lv: 'Vari iesniegt jaunu pieprasījumu.', en: 'You can make a new claim.' });
  }
}

const reasons: Readonly<Record<ClaimRejectionReason, { lv: string; en: string }>> = {
  [ClaimRejectionReason.DOCUMENTS_DO_NOT_MATCH]: {
    lv: 'Dokumenti neatbilst tam, kas pieprasīts.',
    en: 'The documents do not match what is claimed.',
  },
  [ClaimRejectionReason.DOCUMENTS_UNREADABLE]: { lv: 'Dokumentus nevar izlasīt.', en: 'The documents cannot be read.' },
  [ClaimRejectionReason.EVIDENCE_NOT_SENT]: {
    lv: 'Prasītie dokumenti nav saņemti.',
    en: 'The documents that were asked for have not come.',
  },
  [ClaimRejectionReason.PAID_BY_SOMEBODY_ELSE]: {
    lv: 'Izdevumus ir samaksājis kāds cits.',
    en: 'Somebody else has paid the cost.',
  },
  [ClaimRejectionReason.ALREADY_PAID_BACK]: { lv: 'Šie izdevumi jau ir atmaksāti.', en: 'This cost has been paid back already.' },
  [ClaimRejectionReason.NOT_ON_THE_LIST]: {
    lv: 'Šis sertifikāts vai novērtējums nav sarakstā.',
    en: 'This certificate or assessment is not on the list.',
  },
  [ClaimRejectionReason.OTHER]: { lv: '', en: '' },
};

export function claimRejectionWords(reason: ClaimRejectionReason, explanation: string | null): Translation {
  const { lv, en } = reasons[reason];
  return { lv: [lv, explanation].filter(Boolean).join(' '), en: [en, explanation].filter(Boolean).join(' ') };
}
