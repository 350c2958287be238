import { dayInRiga } from '../../../../shared/clock.ts';
import { addWorkingDays } from '../../../../shared/working-days.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { dayWords, euros, words } from '../../../platform/words/words.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { momentWords } from '../../../../shared/moment-words.ts';
import { WaitingFor } from '../waiting-for.enum.ts';

export interface DrawAwaited {
  ticket: string;
  drawAt: string;
}

export interface NextSubject {
  status: ApplicationStatus;
  isDecided: boolean;
  holdsPlace: boolean;
  waitingFor: WaitingFor | null;
  waitlistNumber: number | null;
  receiptNumber: number;
  /** The draw it waits for; null where the order of receipt counts, and after the draw. */
  draw: DrawAwaited | null;
  confirmBy: string | null;
  answerBy: string | null;
  startsOn: string;
  endsOn: string;
}

/** What happens next and by when, in words a resident understands (APP-1). */
export function whatHappensNext(subject: NextSubject): { words: Translation; by: string | null } {
  const told = (lv: string, en: string, by: string | null = null, ...parts: (Translation | string | number)[]) => ({
    words: words(lv, en, ...parts.map((part) => (typeof part === 'object' ? { lv: part.lv, en: part.en ?? part.lv } : part))),
    by,
  });
  const { status, startsOn, endsOn } = subject;
  switch (status) {
    case ApplicationStatus.DRAFT:
      return told('Pabeidz un iesniedz pieteikumu.', 'Finish the application and submit it.');
    case ApplicationStatus.SUBMITTED:
      if (!subject.isDecided && subject.draw) {
        const drawAt = new Date(subject.draw.drawAt);
        return told(
          'Tava izlozes biļete ir {0}. Izloze notiks {1}. Līdz tam tev nekas nav jādara.',
          'Your ticket in the draw is {0}. The draw is held on {1}. Until then there is nothing you need to do.',
          dayInRiga(drawAt),
          subject.draw.ticket,
          momentWords(drawAt),
        );
      }
      if (!subject.isDecided)
        return told(
          'Pieteikums ir saņemts ar numuru {0}. Lēmums būs dažu minūšu laikā.',
          'The application is received as number {0}. The decision follows within minutes.',
          null,
          subject.receiptNumber,
        );
      return subject.answerBy
        ? told('Mācību iestāde tev atbildēs līdz {0}', 'The provider will answer by {0}.', subject.answerBy, dayWords(subject.answerBy))
        : told('Mācību iestāde izskata tavu pieteikumu.', 'The provider is looking at your application.');
    case ApplicationStatus.WAITING_FOR_FACTS:
      return told(
        'Gaidām ziņas no reģistra un prasām tās katru dienu. Tev nekas nav jādara.',
        'We wait for a register and ask it every day. There is nothing you need to do.',
      );
    case ApplicationStatus.WAITLISTED:
      if (subject.holdsPlace && subject.confirmBy)
        return told(
          'Vieta ir atbrīvojusies. Apstiprini to līdz {0}',
          'A place is free for you. Confirm it by {0}.',
          subject.confirmBy,
          dayWords(subject.confirmBy),
        );
      return subject.waitingFor !== WaitingFor.PLACE
        ? told(
            'Tu esi {0}. rindā uz finansējumu. Paziņosim, kad nauda būs pieejama.',
            'You are number {0} in line for the money. We will tell you when there is some.',
            startsOn,
            subject.waitlistNumber ?? 0,
          )
        : told(
            'Tu esi {0}. rindā uz vietu grupā. Paziņosim, kad vieta atbrīvosies.',
            'You are number {0} in line for a place. We will tell you when one is free.',
            startsOn,
            subject.waitlistNumber ?? 0,
          );
    case ApplicationStatus.APPROVED:
    case ApplicationStatus.ENROLLED:
      return told('Mācības sākas {0}', 'The training begins on {0}.', startsOn, dayWords(startsOn));
    case ApplicationStatus.IN_TRAINING:
      return told(
        'Mācības ilgst līdz {0} Apmeklē vismaz 80 % stundu.',
        'The training lasts until {0}. Attend at least 80% of the hours.',
        endsOn,
        dayWords(endsOn),
      );
    case ApplicationStatus.COMPLETED: {
      const by = addWorkingDays(endsOn, 2);
      return told(
        'Mācības ir pabeigtas. Apliecību saņemsi savā kontā.',
        'The training is completed. The certificate comes to your account.',
        by,
      );
    }
    case ApplicationStatus.REJECTED:
      return told('Izvēlies citu grupu vai programmu.', 'Choose another group or programme.');
    case ApplicationStatus.WITHDRAWN:
      return told('Vari pieteikties citai grupai.', 'You can apply for another group.');
    case ApplicationStatus.TRANSFERRED:
      return told('Tavs pieteikums turpinās citā grupā.', 'Your application goes on in another group.');
    case ApplicationStatus.INTERRUPTED:
    case ApplicationStatus.EXCLUDED:
      return told(
        'Mācības ir beigušās. Jautā mācību iestādei, ja vēlies tās turpināt.',
        'The training has ended. Ask the provider if you want to go on with it.',
      );
  }
}

/** What follows from stepping back now; nothing when one cannot. */
export function stepBackConsequence(subject: { status: ApplicationStatus; reservedCents: number; isFunded: boolean }): Translation | null {
  const money = euros(subject.reservedCents);
  if (subject.status === ApplicationStatus.IN_TRAINING) {
    return subject.isFunded
      ? {
          lv: 'Mācības beigsies. Rezervēto naudu zaudēsi, un nākamajā kārtā piešķīrumu vari nesaņemt.',
          en: 'The training ends for you. You lose the reserved money and may get no grant in the next round.',
        }
      : {
          lv: 'Mācības beigsies. Par naudas atgriešanu jautā mācību iestādei.',
          en: 'The training ends for you. Ask the provider about your money.',
        };
  }
  return subject.reservedCents > 0
    ? words(
        'Vietu saņems nākamais. {0} atgriezīsies tur, no kurienes nauda nāca.',
        'Your place goes to the next person. {0} returns to where it came from.',
        money,
      )
    : {
        lv: 'Vietu saņems nākamais. Naudas šim pieteikumam nav rezervēts.',
        en: 'Your place goes to the next person. No money is reserved for this application.',
      };
}
