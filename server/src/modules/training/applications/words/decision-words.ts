import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { euros, words } from '../../../platform/words/words.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { Decision } from '../deciding/decide-in-order.ts';
import { type Offer, reserveOf } from '../deciding/offer.ts';
import { WaitingFor } from '../waiting-for.enum.ts';

/** What the timeline says when place and money were decided. */
export function decidedWords(decision: Decision, offer: Offer | null): Translation {
  if (decision.status === ApplicationStatus.WAITLISTED) {
    return decision.waitingFor === WaitingFor.PLACE
      ? { lv: 'Grupa ir pilna. Tu esi gaidīšanas rindā.', en: 'The group is full. You are on the waiting list.' }
      : {
          lv: 'Finansējums pašlaik ir izsmelts. Tu esi gaidīšanas rindā.',
          en: 'The money is used up at present. You are on the waiting list.',
        };
  }
  const reserveCents = offer ? reserveOf(offer) : 0;
  const money = reserveCents > 0 ? euros(reserveCents) : null;
  if (decision.status === ApplicationStatus.WAITING_FOR_FACTS) {
    return money
      ? words(
          'Vieta un {0} ir rezervēta. Gaidām ziņas no reģistra.',
          'Your place and {0} are reserved. We wait for a register to answer.',
          money,
        )
      : { lv: 'Vieta ir rezervēta. Gaidām ziņas no reģistra.', en: 'Your place is reserved. We wait for a register to answer.' };
  }
  if (money) return words('Vieta un nauda ({0}) ir rezervēta.', 'Your place and {0} are reserved.', money);
  return offer
    ? { lv: 'Vieta ir rezervēta.', en: 'Your place is reserved.' }
    : { lv: 'Vieta ir rezervēta. Mācību maksu sedz tu.', en: 'Your place is reserved. You pay for the training yourself.' };
}

/** Why the platform refused, as the applicant is told. */
export function refusedWords(refusal: ErrorCode, offer: Offer | null): Translation {
  switch (refusal) {
    case ErrorCode.GROUP_FULL:
      return {
        lv: 'Grupa ir pilna, un gaidīšanas rindas tai nav. Izvēlies citu grupu.',
        en: 'The group is full and has no waiting list. Choose another group.',
      };
    case ErrorCode.GROUP_CLOSED:
      return {
        lv: 'Grupa jau ir sākusi mācības vai ir atcelta. Izvēlies citu grupu.',
        en: 'The group has begun already, or was cancelled. Choose another group.',
      };
    case ErrorCode.EXHAUSTED:
      return {
        lv: 'Finansējums ir izsmelts. Izvēlies citu finansējumu vai seko jaunumiem par nākamo kārtu.',
        en: 'The money is used up. Choose other funding, or watch for the next round.',
      };
    case ErrorCode.INSUFFICIENT_FUNDS:
      return {
        lv: 'Tavā piešķīrumā naudas vairs nepietiek. Apskati atlikumu sadaļā “Mana nauda”.',
        en: 'There is not enough left on your grant. See what is left under “My money”.',
      };
    default:
      return notEligible(offer);
  }
}

function notEligible(offer: Offer | null): Translation {
  const unmet =
    (offer?.decision as { result?: string; sentence?: Translation }[] | undefined)?.filter(({ result }) => result === 'NOT_MET') ?? [];
  const first = unmet[0]?.sentence;
  if (!first && offer?.parts[1])
    return {
      lv: 'Šie divi finansējuma avoti kopā šīs mācības neapmaksā. Piesakies ar vienu no tiem.',
      en: 'These two funding sources do not pay for this training together. Apply with one of them.',
    };
  return first
    ? words('Šis finansējums tev nepienākas. {0}', 'This funding is not open to you. {0}', { lv: first.lv, en: first.en ?? first.lv })
    : { lv: 'Šis finansējums šīm mācībām nav pieejams.', en: 'This funding does not cover this training.' };
}
