import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { euros } from '../../../platform/words/words.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { Decision } from '../deciding/decide-in-order.ts';
import { type Offer, reserveOf } from '../deciding/offer.ts';
import { WaitingFor } from '../waiting-for.enum.ts';
import { say } from './index.gen.ts';

/** What the timeline says when place and money were decided. */
export function decidedWords(decision: Decision, offer: Offer | null): Translation {
  if (decision.status === ApplicationStatus.WAITLISTED) {
    return decision.waitingFor === WaitingFor.PLACE ? say.theGroupIsFull : say.theMoneyIsUsedUpAtPresent;
  }
  const reserveCents = offer ? reserveOf(offer) : 0;
  const money = reserveCents > 0 ? euros(reserveCents) : null;
  if (decision.status === ApplicationStatus.WAITING_FOR_FACTS) {
    return money ? say.yourPlaceAndAreReserved({ money }) : say.yourPlaceIsReserved;
  }
  if (money) return say.yourPlaceAndAreReserved2({ money });
  return offer ? say.yourPlaceIsReserved2 : say.yourPlaceIsReserved3;
}

/** Why the platform refused, as the applicant is told. */
export function refusedWords(refusal: ErrorCode, offer: Offer | null): Translation {
  switch (refusal) {
    case ErrorCode.GROUP_FULL:
      return say.theGroupIsFullAndHasNo;
    case ErrorCode.GROUP_CLOSED:
      return say.theGroupHasBegunAlready;
    case ErrorCode.EXHAUSTED:
      return say.theMoneyIsUsedUp;
    case ErrorCode.INSUFFICIENT_FUNDS:
      return say.thereIsNotEnoughLeft;
    default:
      return notEligible(offer);
  }
}

function notEligible(offer: Offer | null): Translation {
  const unmet =
    (offer?.decision as { result?: string; sentence?: Translation }[] | undefined)?.filter(({ result }) => result === 'NOT_MET') ?? [];
  const first = unmet[0]?.sentence;
  if (!first && offer?.parts[1]) return say.theseTwoFundingSourcesDoNotPay;
  return first ? say.thisFundingIsNotOpen({ first: { lv: first.lv, en: first.en ?? first.lv } }) : say.thisFundingDoesNotCoverThisTraining;
}
