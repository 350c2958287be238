import type { Translation } from '../../../shared/translation.ts';
import { euros, words } from '../../platform/words/words.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';

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
  const training = subject.programmeTitle ? both(subject.programmeTitle) : { lv: 'mācības', en: 'training' };
  switch (subject.kind) {
    case TransferKind.ALLOCATE:
      return words('Tu saņēmi {0} no “{1}”.', 'You received {0} from “{1}”.', money, source);
    case TransferKind.RESERVE:
      return words('{0} rezervēti mācībām “{1}”.', '{0} reserved for “{1}”.', money, training);
    case TransferKind.RELEASE:
      return subject.toGrant
        ? words('{0} atgriezti tavā kontā: {1}.', '{0} returned to your account: {1}.', money, cause(subject.reason))
        : words('{0} vairs nav rezervēti mācībām “{1}”.', '{0} is no longer reserved for “{1}”.', money, training);
    case TransferKind.RESTORE:
      return words(
        '{0} atgriezti tavā kontā, un izvēles termiņš ir pagarināts.',
        '{0} returned to your account, with more time to choose.',
        money,
      );
    case TransferKind.EARN:
      return words('{0} samaksāti par mācībām “{1}”.', '{0} paid for “{1}”.', money, training);
    case TransferKind.LAPSE:
      return words('{0} anulēti: izvēle netika izdarīta laikā.', '{0} lapsed: no choice was made in time.', money);
    case TransferKind.DECLINE:
      return words('Tu atteicies no {0}.', 'You gave back {0}.', money);
    case TransferKind.FORFEIT:
      return subject.fromReserved
        ? words('{0} zaudēti, jo mācības “{1}” netika pabeigtas.', '{0} lost, because “{1}” was not completed.', money, training)
        : words(
            '{0} zaudēti: pēc pārtrauktām mācībām piešķīrums tiek slēgts.',
            '{0} lost: a grant is closed after interrupted training.',
            money,
          );
    case TransferKind.REIMBURSE:
      return words('Tev tiks atmaksāti {0}.', '{0} will be paid back to you.', money);
    case TransferKind.STIPEND:
      return words('Tev pienākas {0} stipendija.', 'A stipend of {0} is due to you.', money);
    case TransferKind.PAY:
      return words('{0} pārskaitīti tev.', '{0} paid to you.', money);
    case TransferKind.CORRECTION:
      return words('Labojums: {0}.', 'Correction: {0}.', money);
    default:
      return words('{0}.', '{0}.', money);
  }
}

const causes: Record<string, { lv: string; en: string }> = {
  WITHDRAWN: { lv: 'pieteikums atsaukts', en: 'application withdrawn' },
  REJECTED: { lv: 'pieteikums noraidīts', en: 'application declined' },
  GROUP_CANCELLED: { lv: 'grupa atcelta', en: 'group cancelled' },
  TRAINING_STOPPED: { lv: 'mācības apturētas', en: 'training stopped' },
  NOT_CONFIRMED: { lv: 'vieta netika apstiprināta', en: 'the place was not confirmed' },
  FACTS_SETTLED: { lv: 'ziņas saņemtas', en: 'the facts are settled' },
};

function cause(reason: string): { lv: string; en: string } {
  return causes[reason] ?? { lv: 'rezervācija atcelta', en: 'the reservation ended' };
}

function both(text: Translation): { lv: string; en: string } {
  return { lv: text.lv, en: text.en ?? text.lv };
}
