import { LedgerAccountKind } from '../../money/ledger/ledger-account-kind.enum.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import { dayWords, euros, words, type Words } from '../../platform/words/words.ts';

/** A movement of an application's money, as far as telling it needs it. */
export interface MoneyMove {
  kind: TransferKind;
  amountCents: number;
  /** Code of the cause. */
  reason: string;
  from: LedgerAccountKind;
  to: LedgerAccountKind;
  /** Day on which the grant it came from, or went back to, was given. */
  grantedOn: string | null;
  /** How what the provider earned follows from the settlement rule. */
  earnedBy: Words | null;
}

/** Where a part of the reservation came from. */
export function originInWords({ from, grantedOn }: MoneyMove): Words {
  if (from !== LedgerAccountKind.GRANT) return words('No avota budžeta.', 'From the budget of the source.');
  return grantedOn
    ? words('No piešķīruma, kas saņemts {0}', 'From the grant given on {0}.', dayWords(grantedOn))
    : words('No piešķīruma.', 'From the grant.');
}

/** What became of it later and by which rule, for the person and the officer alike. */
export function moveInWords(move: MoneyMove): Words {
  const cause = CAUSES[move.reason];
  switch (move.kind) {
    case TransferKind.RELEASE:
      if (move.reason === 'FACTS_SETTLED')
        return words(
          'Atbrīvots: ziņas saņemtas, un šī daļa nav vajadzīga.',
          'Released: the facts are settled and this part is not needed.',
        );
      return withCause(
        move.to === LedgerAccountKind.GRANT
          ? words('Atgriezts piešķīrumam, no kura nāca', 'Returned to the grant it came from')
          : words('Atgriezts budžetam, no kura nāca', 'Returned to the budget it came from'),
        cause,
      );
    case TransferKind.RESTORE:
      return withCause(
        words('Atgriezts piešķīrumam ar jaunu izvēles termiņu', 'Returned to the grant, with a new date to choose by'),
        cause,
      );
    case TransferKind.EARN:
      return move.earnedBy
        ? words('Nopelnīja iestāde. {0}', 'Earned by the provider. {0}', move.earnedBy)
        : words('Nopelnīja iestāde.', 'Earned by the provider.');
    case TransferKind.FORFEIT:
      return move.from === LedgerAccountKind.GRANT
        ? words(
            'Piešķīruma atlikums atgriezts budžetam: pēc nepabeigtām mācībām piešķīrums tiek slēgts.',
            'What was left on the grant went back to the budget: the grant is closed after training that was not completed.',
          )
        : words(
            'Atgriezts budžetam: mācības nav pabeigtas, un iestāde šo daļu nav nopelnījusi.',
            'Back to the budget: the training was not completed, and the provider has not earned this part.',
          );
    case TransferKind.CORRECTION:
      return words('Labots.', 'Corrected.');
    default:
      return words('{0}.', '{0}.', euros(move.amountCents));
  }
}

const CAUSES: Partial<Record<string, Words>> = {
  WITHDRAWN: { lv: 'pieteikums atsaukts', en: 'the application was withdrawn' },
  REJECTED: { lv: 'pieteikums noraidīts', en: 'the application was declined' },
  GROUP_CANCELLED: { lv: 'grupa atcelta', en: 'the group was cancelled' },
  TRAINING_STOPPED: { lv: 'mācības apturētas', en: 'the training was stopped' },
  NOT_CONFIRMED: { lv: 'vieta netika apstiprināta', en: 'the place was not confirmed' },
};

function withCause(what: Words, cause: Words | undefined): Words {
  return cause ? words('{0}: {1}.', '{0}: {1}.', what, cause) : words('{0}.', '{0}.', what);
}
