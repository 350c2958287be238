import { addMonths, earliest } from '../../../shared/days.ts';
import type { Translation } from '../../../shared/translation.ts';
import { dayWords, euros, type Words, words } from '../../platform/words/words.ts';
import { GrantChoiceKind } from './grant-choice-kind.enum.ts';
import type { GrantFigures } from './grant-figures.ts';
import { GrantStatus } from './grant-status.enum.ts';

export interface GrantChoice {
  kind: GrantChoiceKind;
  isAllowed: boolean;
  /** What follows from the choice, or why it is not open, before anything is confirmed (ACC-7). */
  consequence: Translation;
}

export interface GrantTerms {
  periodMonths: number;
  carryOverTimes: number;
}

/** Until when a carried-over grant may be chosen: a period longer, never beyond the use-by date (FUND-10). */
export function carriedOverUntil(grant: Pick<GrantFigures, 'chooseBy' | 'useBy'>, terms: GrantTerms): string {
  return earliest(addMonths(grant.chooseBy, terms.periodMonths), grant.useBy);
}

/** Why carrying over is not open; nothing when it is. */
export function carryOverRefusal(grant: GrantFigures, terms: GrantTerms, today: string): Translation | undefined {
  const closed = whyClosed(grant, today);
  if (closed) return closed;
  if (grant.carryOverCount >= terms.carryOverTimes)
    return words(
      'Šo naudu vairs nevar uzkrāt: to var darīt tikai {0}.',
      'This money cannot be carried over again: it can be done only {0}.',
      times(terms.carryOverTimes),
    );
  if (carriedOverUntil(grant, terms) <= grant.chooseBy)
    return words(
      'Nākamā perioda nav: nauda jāizmanto līdz {0}',
      'There is no next period: the money must be used by {0}.',
      dayWords(grant.useBy),
    );
  return undefined;
}

/** Why declining is not open; nothing when it is. */
export function declineRefusal(grant: GrantFigures, today: string): Translation | undefined {
  return whyClosed(grant, today);
}

function whyClosed(grant: GrantFigures, today: string): Translation | undefined {
  if (grant.status !== GrantStatus.ACTIVE && grant.status !== GrantStatus.CARRIED_OVER) return statusWords[grant.status];
  if (today > grant.chooseBy) return words('Izvēles termiņš bija {0}', 'The last day to choose was {0}.', dayWords(grant.chooseBy));
  if (grant.availableCents === 0) return words('Uz šī piešķīruma brīvas naudas nav.', 'There is no free money on this grant.');
  return undefined;
}

const statusWords: Readonly<Record<Exclude<GrantStatus, GrantStatus.ACTIVE | GrantStatus.CARRIED_OVER>, Translation>> = {
  [GrantStatus.SPENT]: { lv: 'Piešķīrums ir izmantots.', en: 'The grant has been spent.' },
  [GrantStatus.LAPSED]: {
    lv: 'Piešķīrums ir anulēts, jo izvēle netika izdarīta laikā.',
    en: 'The grant has lapsed, because no choice was made in time.',
  },
  [GrantStatus.DECLINED]: { lv: 'No šī piešķīruma tu atteicies.', en: 'You have declined the grant.' },
  [GrantStatus.FORFEITED]: {
    lv: 'Piešķīrums ir zaudēts, jo mācības tika pārtrauktas.',
    en: 'The grant is lost, because training was interrupted.',
  },
};

/** The three choices of ACC-7, each with its consequence. */
export function choicesOf(grant: GrantFigures, terms: GrantTerms, today: string): GrantChoice[] {
  const money = euros(grant.availableCents);
  const closed = whyClosed(grant, today);
  const carryOver = carryOverRefusal(grant, terms, today);
  const decline = declineRefusal(grant, today);
  return [
    {
      kind: GrantChoiceKind.SPEND,
      isAllowed: !closed,
      consequence:
        closed ??
        words(
          'Izvēlies mācības līdz {1} un pabeidz tās līdz {2} Naudu ({0}) rezervējam, kad piesakies. Ja maksa ir lielāka, starpību sedz tu.',
          'Choose training by {1} and finish it by {2}. The money ({0}) is reserved when you apply. If the price is higher, you pay the difference.',
          money,
          dayWords(grant.chooseBy),
          dayWords(grant.useBy),
        ),
    },
    {
      kind: GrantChoiceKind.CARRY_OVER,
      isAllowed: !carryOver,
      consequence:
        carryOver ??
        words(
          '{0} paliek tev līdz {1} Uzkrāt var {2}, un izvēli atsaukt nevar.',
          '{0} stays yours until {1}. This can be done {2} and cannot be undone.',
          money,
          dayWords(carriedOverUntil(grant, terms)),
          times(terms.carryOverTimes),
        ),
    },
    {
      kind: GrantChoiceKind.DECLINE,
      isAllowed: !decline,
      consequence:
        decline ??
        words(
          '{0} atgriežas kopējā budžetā un palīdz citiem. Atsaukt to nevar. Nākamajās kārtās naudu vari saņemt, ja noteikumi to ļauj.',
          '{0} goes back to the common budget and helps others. It cannot be undone. Later rounds stay open to you where their rules allow.',
          money,
        ),
    },
  ];
}

/** "once", "2 times". */
function times(count: number): Words {
  return count === 1 ? words('vienu reizi', 'once') : words('{0} reizes', '{0} times', count);
}

/** What happens to the money by itself, and when (ACC-6); nothing when there is none left. Who has carried over has chosen already. */
export function ifNothingIsDone(grant: GrantFigures): Translation | null {
  if (grant.availableCents === 0) return null;
  const money = euros(grant.availableCents);
  const day = dayWords(grant.chooseBy);
  return grant.status === GrantStatus.CARRIED_OVER
    ? words(
        'Uzkrātie {0} tiks anulēti, ja līdz {1} tos neizmantosi.',
        'The {0} carried over lapses if you do not use it by {1}.',
        money,
        day,
      )
    : words(
        'Ja līdz {1} neko nedarīsi, {0} tiks anulēti. Nākamajā kārtā naudu nesaņemsi.',
        'If you do nothing by {1}, {0} lapses. You get no money in the next round.',
        money,
        day,
      );
}
