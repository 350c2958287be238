import type { Translation } from '../../../shared/translation.ts';
import { joinedBy, euros } from '../../platform/words/words.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import { say } from './words/index.gen.ts';

export interface MovementSubject {
  kind: TransferKind;
  amountCents: number;
  reason: string;
  sourceName: Translation;
  programmeTitle: Translation | null;
  /** Money that was set aside for a training moved. */
  fromReserved: boolean;
  toGrant: boolean;
}

/** A movement as the person reads it: what happened to how much, and why (ACC-6). */
export function movementSentence(subject: MovementSubject): Translation {
  const money = euros(subject.amountCents);
  const source = both(subject.sourceName);
  const training = subject.programmeTitle ? both(subject.programmeTitle) : say.training;
  switch (subject.kind) {
    case TransferKind.ALLOCATE:
      return say.youReceived({ money, source });
    case TransferKind.RESERVE:
      return say.reservedFor({ money, training });
    case TransferKind.RELEASE:
      return subject.toGrant
        ? say.returnedToYourAccount({ money, cause: cause(subject.reason) })
        : say.isNoLongerReserved({ money, training });
    case TransferKind.RESTORE:
      return say.returnedToYourAccount2({ money });
    case TransferKind.EARN:
      return say.paidFor({ money, training });
    case TransferKind.LAPSE:
      return say.lapsedNoChoiceWasMadeInTime({ money });
    case TransferKind.DECLINE:
      return say.youGaveBack({ money });
    case TransferKind.FORFEIT:
      return subject.fromReserved ? say.lostBecauseWasNotCompleted({ money, training }) : say.lostAGrantIsClosedAfterInterrupted({ money });
    case TransferKind.REIMBURSE:
      return say.willBePaidBack({ money });
    case TransferKind.STIPEND:
      return say.aStipendOfIsDue({ money });
    case TransferKind.PAY:
      return say.paidTo({ money });
    case TransferKind.CORRECTION:
      return say.correction({ money });
    default:
      return joinedBy('{0}.', money);
  }
}

const causes: Record<string, { lv: string; en: string }> = {
  WITHDRAWN: say.causesWithdrawn,
  REJECTED: say.causesRejected,
  GROUP_CANCELLED: say.causesGroupCancelled,
  TRAINING_STOPPED: say.causesTrainingStopped,
  NOT_CONFIRMED: say.causesNotConfirmed,
  FACTS_SETTLED: say.causesFactsSettled,
};

function cause(reason: string): { lv: string; en: string } {
  return causes[reason] ?? say.theReservationEnded;
}

function both(text: Translation): { lv: string; en: string } {
  return { lv: text.lv, en: text.en ?? text.lv };
}
