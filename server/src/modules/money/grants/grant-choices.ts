import { addMonths, earliest } from '../../../shared/days.ts';
import type { Translation } from '../../../shared/translation.ts';
import { dayWords, euros, type Words } from '../../platform/words/words.ts';
import { GrantChoiceKind } from './grant-choice-kind.enum.ts';
import type { GrantFigures } from './grant-figures.ts';
import { GrantStatus } from './grant-status.enum.ts';
import { say } from './words/index.gen.ts';

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
  if (grant.carryOverCount >= terms.carryOverTimes) return say.thisMoneyCannotBeCarriedOverAgain({ times: times(terms.carryOverTimes) });
  if (carriedOverUntil(grant, terms) <= grant.chooseBy) return say.thereIsNoNextPeriod({ useBy: dayWords(grant.useBy) });
  return undefined;
}

/** Why declining is not open; nothing when it is. */
export function declineRefusal(grant: GrantFigures, today: string): Translation | undefined {
  return whyClosed(grant, today);
}

function whyClosed(grant: GrantFigures, today: string): Translation | undefined {
  if (grant.status !== GrantStatus.ACTIVE && grant.status !== GrantStatus.CARRIED_OVER) return statusWords[grant.status];
  if (today > grant.chooseBy) return say.theLastDayToChoose({ chooseBy: dayWords(grant.chooseBy) });
  if (grant.availableCents === 0) return say.thereIsNoFreeMoney;
  return undefined;
}

const statusWords: Readonly<Record<Exclude<GrantStatus, GrantStatus.ACTIVE | GrantStatus.CARRIED_OVER>, Translation>> = {
  [GrantStatus.SPENT]: say.statusSpent,
  [GrantStatus.LAPSED]: say.statusLapsed,
  [GrantStatus.DECLINED]: say.statusDeclined,
  [GrantStatus.FORFEITED]: say.statusForfeited,
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
      consequence: closed ?? say.chooseTrainingByAndFinish({ money, chooseBy: dayWords(grant.chooseBy), useBy: dayWords(grant.useBy) }),
    },
    {
      kind: GrantChoiceKind.CARRY_OVER,
      isAllowed: !carryOver,
      consequence:
        carryOver ??
        say.staysYoursUntil({ money, carriedOverUntil: dayWords(carriedOverUntil(grant, terms)), times: times(terms.carryOverTimes) }),
    },
    {
      kind: GrantChoiceKind.DECLINE,
      isAllowed: !decline,
      consequence: decline ?? say.goesBackToTheCommonBudget({ money }),
    },
  ];
}

/** "once", "2 times". */
function times(count: number): Words {
  return count === 1 ? say.once : say.times({ count });
}

/** What happens to the money by itself, and when (ACC-6); nothing when there is none left. Who has carried over has chosen already. */
export function ifNothingIsDone(grant: GrantFigures): Translation | null {
  if (grant.availableCents === 0) return null;
  const money = euros(grant.availableCents);
  const day = dayWords(grant.chooseBy);
  return grant.status === GrantStatus.CARRIED_OVER ? say.theCarriedOverLapses({ money, day }) : say.ifYouDoNothing({ money, day });
}
