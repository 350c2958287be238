import { earliest } from '../../../shared/days.ts';
import type { Translation } from '../../../shared/translation.ts';
import { joinedBy, counted, dayWords, euros, type Words } from '../../platform/words/words.ts';
import { NoticeKind } from '../../people/notices/notice-kind.enum.ts';
import type { NewNotice } from '../../people/notices/notify.ts';
import { cataloguePage, moneyPage } from '../../people/notices/pages.ts';
import { choicesOf, type GrantTerms, ifNothingIsDone } from './grant-choices.ts';
import { GrantChoiceKind } from './grant-choice-kind.enum.ts';
import type { GrantFigures } from './grant-figures.ts';
import { say } from './words/index.gen.ts';

/** What is told about grants (NOTE-1, NOTE-2): the amount, the date, what can be done, and one next step. */

const toMoney = { label: say.toMoneyLabel, url: moneyPage };
const toCatalogue = { label: say.toCatalogueLabel, url: cataloguePage };
const toOverview = { label: say.toOverviewLabel, url: moneyPage };

export interface GivenGrant {
  id: string;
  accountId: string;
  amountCents: number;
  chooseBy: string;
  useBy: string;
}

export function grantReceivedNotice(grant: GivenGrant, source: Translation): NewNotice {
  const money = euros(grant.amountCents);
  return {
    key: `granted:${grant.id}`,
    accountId: grant.accountId,
    kind: NoticeKind.GRANT_RECEIVED,
    about: `Grant:${grant.id}`,
    title: say.youHaveBeenGrantedForTraining({ money }),
    paragraphs: [
      say.itComes({ both: both(source) }),
      say.chooseWhat({ chooseBy: dayWords(grant.chooseBy), useBy: dayWords(grant.useBy) }),
      say.ifYouDoNothing2({ chooseBy: dayWords(grant.chooseBy) }),
    ],
    step: toCatalogue,
  };
}

/** The last day on which the free money of a grant is still there. */
export function lastDay(grant: Pick<GrantFigures, 'chooseBy' | 'useBy'>): string {
  return earliest(grant.chooseBy, grant.useBy);
}

/** NOTE-2: so many days before the money lapses; the three choices with their consequences, and what happens otherwise. */
export function moneyReminder(
  grant: GrantFigures,
  {
    today,
    daysBefore,
    daysLeft,
    terms,
    source,
  }: { today: string; daysBefore: number; daysLeft: number; terms: GrantTerms; source: Translation },
): NewNotice {
  const until = lastDay(grant);
  const money = euros(grant.availableCents);
  const left = counted(daysLeft, say.day, say.days);
  return {
    key: `reminder:${grant.id}:${until}:${daysBefore}`,
    accountId: grant.accountId,
    kind: NoticeKind.MONEY_REMINDER,
    about: `Grant:${grant.id}`,
    title: daysLeft === 0 ? say.todayIsTheLastDay({ money }) : say.leftForTraining({ left, money }),
    paragraphs: [
      say.youHave({ money, both: both(source), until: dayWords(until) }),
      ...choicesOf(grant, terms, today).map(({ kind, consequence }) => joinedBy('{0}: {1}', choiceNames[kind], both(consequence))),
      both(ifNothingIsDone(grant)!),
    ],
    step: toMoney,
    mailUntil: until,
  };
}

const choiceNames: Readonly<Record<GrantChoiceKind, Words>> = {
  [GrantChoiceKind.SPEND]: say.choiceNamesSpend,
  [GrantChoiceKind.CARRY_OVER]: say.choiceNamesCarryOver,
  [GrantChoiceKind.DECLINE]: say.choiceNamesDecline,
};

export function carriedOverNotice(grant: GrantFigures, until: string): NewNotice {
  return {
    key: `carried-over:${grant.id}:${grant.carryOverCount + 1}`,
    accountId: grant.accountId,
    kind: NoticeKind.CHOICE_MADE,
    about: `Grant:${grant.id}`,
    title: say.youCarriedOver({ available: euros(grant.availableCents) }),
    paragraphs: [say.theMoneyStaysYours({ until: dayWords(until), useBy: dayWords(grant.useBy) })],
    step: toCatalogue,
  };
}

export function declinedNotice(grant: GrantFigures): NewNotice {
  return {
    key: `declined:${grant.id}:${grant.declinedCents}`,
    accountId: grant.accountId,
    kind: NoticeKind.CHOICE_MADE,
    about: `Grant:${grant.id}`,
    title: say.youDeclined({ available: euros(grant.availableCents) }),
    paragraphs: [say.theMoneyWentBackToTheCommon],
    step: toOverview,
  };
}

export function lapsedNotice(grant: GrantFigures, source: Translation): NewNotice {
  return {
    key: `lapsed:${grant.id}:${grant.lapsedCents}`,
    accountId: grant.accountId,
    kind: NoticeKind.GRANT_LAPSED,
    about: `Grant:${grant.id}`,
    title: say.hasLapsed({ available: euros(grant.availableCents) }),
    paragraphs: [
      say.theLastDayToChooseWasNo({ both: both(source), lastDay: dayWords(lastDay(grant)) }),
      say.moneyAlreadyReservedForTrainingStaysReserved,
    ],
    step: toCatalogue,
  };
}

export interface ForfeitedMoney {
  accountId: string;
  applicationId: string;
  cents: number;
  isGrantLost: boolean;
}

/** The training ended early, and with it the money that was set aside (FUND-21). */
export function forfeitedNotice({ accountId, applicationId, cents, isGrantLost }: ForfeitedMoney): NewNotice {
  return {
    key: `forfeited:${applicationId}`,
    accountId,
    kind: NoticeKind.GRANT_FORFEITED,
    about: `Application:${applicationId}`,
    title: say.youLost({ cents: euros(cents) }),
    paragraphs: [say.theTrainingEndedBeforeItsTime, ...(isGrantLost ? [say.whatWasLeftOnTheGrant] : [])],
    step: toOverview,
  };
}

/** Money came back after the choose-by date had passed: there are some days more to use it (FUND-21). */
export function moneyReturnedNotice(
  grant: Pick<GrantFigures, 'id' | 'accountId' | 'useBy'>,
  { applicationId, cents, chooseBy }: { applicationId: string; cents: number; chooseBy: string },
): NewNotice {
  return {
    key: `returned:${applicationId}:${grant.id}`,
    accountId: grant.accountId,
    kind: NoticeKind.MONEY_RETURNED,
    about: `Grant:${grant.id}`,
    title: say.cameBack({ cents: euros(cents) }),
    paragraphs: [say.theLastDayToChooseHadPassed({ chooseBy: dayWords(chooseBy), useBy: dayWords(grant.useBy) })],
    step: toCatalogue,
  };
}

function both({ lv, en }: Translation): Words {
  return { lv, en: en || lv };
}
