import { LedgerAccountKind } from '../../money/ledger/ledger-account-kind.enum.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import { joinedBy, dayWords, euros, type Words } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

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
  if (from !== LedgerAccountKind.GRANT) return say.fromTheBudgetOfTheSource;
  return grantedOn ? say.fromTheGrantGiven({ grantedOn: dayWords(grantedOn) }) : say.fromTheGrant;
}

/** What became of it later and by which rule, for the person and the officer alike. */
export function moveInWords(move: MoneyMove): Words {
  const cause = CAUSES[move.reason];
  switch (move.kind) {
    case TransferKind.RELEASE:
      if (move.reason === 'FACTS_SETTLED') return say.releasedTheFactsAreSettled;
      return withCause(move.to === LedgerAccountKind.GRANT ? say.returnedToTheGrantItCame : say.returnedToTheBudgetItCame, cause);
    case TransferKind.RESTORE:
      return withCause(say.returnedToTheGrant, cause);
    case TransferKind.EARN:
      return move.earnedBy ? say.earnedByTheProvider({ earnedBy: move.earnedBy }) : say.earnedByTheProvider2;
    case TransferKind.FORFEIT:
      return move.from === LedgerAccountKind.GRANT ? say.whatWasLeftOnTheGrantWent : say.backToTheBudget;
    case TransferKind.CORRECTION:
      return say.corrected;
    default:
      return joinedBy('{0}.', euros(move.amountCents));
  }
}

const CAUSES: Partial<Record<string, Words>> = {
  WITHDRAWN: say.causesWithdrawn,
  REJECTED: say.causesRejected,
  GROUP_CANCELLED: say.causesGroupCancelled,
  TRAINING_STOPPED: say.causesTrainingStopped,
  NOT_CONFIRMED: say.causesNotConfirmed,
};

function withCause(what: Words, cause: Words | undefined): Words {
  return cause ? joinedBy('{0}: {1}.', what, cause) : joinedBy('{0}.', what);
}
