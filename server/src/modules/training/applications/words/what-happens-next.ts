import { dayInRiga } from '../../../../shared/clock.ts';
import { addWorkingDays } from '../../../../shared/working-days.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { dayWords, euros } from '../../../platform/words/words.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { momentWords } from '../../../../shared/moment-words.ts';
import { WaitingFor } from '../waiting-for.enum.ts';
import { say } from './index.gen.ts';

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
  const told = (said: Translation, by: string | null = null) => ({ words: said, by });
  const { status, startsOn, endsOn } = subject;
  switch (status) {
    case ApplicationStatus.DRAFT:
      return told(say.finishTheApplicationAndSubmit);
    case ApplicationStatus.SUBMITTED:
      if (!subject.isDecided && subject.draw) {
        const drawAt = new Date(subject.draw.drawAt);
        return told(say.yourTicketInTheDraw({ ticket: subject.draw.ticket, drawAt: momentWords(drawAt) }), dayInRiga(drawAt));
      }
      if (!subject.isDecided) return told(say.theApplicationIsReceivedAsNumber({ receiptNumber: subject.receiptNumber }));
      return subject.answerBy
        ? told(say.theProviderWillAnswer({ answerBy: dayWords(subject.answerBy) }), subject.answerBy)
        : told(say.theProviderIsLookingAtYourApplication);
    case ApplicationStatus.WAITING_FOR_FACTS:
      return told(say.weWaitForARegisterAndAsk);
    case ApplicationStatus.WAITLISTED:
      if (subject.holdsPlace && subject.confirmBy)
        return told(say.aPlaceIsFree({ confirmBy: dayWords(subject.confirmBy) }), subject.confirmBy);
      return subject.waitingFor !== WaitingFor.PLACE
        ? told(say.youAreNumberInLine({ waitlistNumber: subject.waitlistNumber ?? 0 }), startsOn)
        : told(say.youAreNumberInLine2({ waitlistNumber: subject.waitlistNumber ?? 0 }), startsOn);
    case ApplicationStatus.APPROVED:
    case ApplicationStatus.ENROLLED:
      return told(say.theTrainingBegins({ startsOn: dayWords(startsOn) }), startsOn);
    case ApplicationStatus.IN_TRAINING:
      return told(say.theTrainingLastsUntil({ endsOn: dayWords(endsOn) }), endsOn);
    case ApplicationStatus.COMPLETED: {
      const by = addWorkingDays(endsOn, 2);
      return told(say.theTrainingIsCompleted, by);
    }
    case ApplicationStatus.REJECTED:
      return told(say.chooseAnotherGroupOrProgramme);
    case ApplicationStatus.WITHDRAWN:
      return told(say.youCanApplyForAnotherGroup);
    case ApplicationStatus.TRANSFERRED:
      return told(say.yourApplicationGoesOnInAnotherGroup);
    case ApplicationStatus.INTERRUPTED:
    case ApplicationStatus.EXCLUDED:
      return told(say.theTrainingHasEnded);
  }
}

/** What follows from stepping back now; nothing when one cannot. */
export function stepBackConsequence(subject: { status: ApplicationStatus; reservedCents: number; isFunded: boolean }): Translation | null {
  const money = euros(subject.reservedCents);
  if (subject.status === ApplicationStatus.IN_TRAINING) {
    return subject.isFunded ? say.theTrainingEnds2 : say.theTrainingEnds3;
  }
  return subject.reservedCents > 0 ? say.yourPlaceGoesToTheNextPerson2({ money }) : say.yourPlaceGoesToTheNextPerson3;
}
