import { earliest } from '../../../shared/days.ts';
import type { Translation } from '../../../shared/translation.ts';
import { counted, dayWords, euros, words, type Words } from '../../platform/words/words.ts';
import { NoticeKind } from '../../people/notices/notice-kind.enum.ts';
import type { NewNotice } from '../../people/notices/notify.ts';
import { cataloguePage, moneyPage } from '../../people/notices/pages.ts';
import { choicesOf, type GrantTerms, ifNothingIsDone } from './grant-choices.ts';
import { GrantChoiceKind } from './grant-choice-kind.enum.ts';
import type { GrantFigures } from './grant-figures.ts';

/** What is told about grants (NOTE-1, NOTE-2): the amount, the date, what can be done, and one next step. */

const toMoney = { label: { lv: 'Izvēlies, ko darīt ar naudu', en: 'Choose what to do with the money' }, url: moneyPage };
const toCatalogue = { label: { lv: 'Atrodi mācības', en: 'Find training' }, url: cataloguePage };
const toOverview = { label: { lv: 'Apskati savu naudu', en: 'See your money' }, url: moneyPage };

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
    title: words('Tev piešķirti {0} mācībām', 'You have been granted {0} for training', money),
    paragraphs: [
      words('Avots: {0}.', 'It comes from: {0}.', both(source)),
      words(
        'Izvēlies, ko ar to darīt, līdz {0} Mācības pabeidz līdz {1}',
        'Choose what to do with it by {0}. Finish the training by {1}.',
        dayWords(grant.chooseBy),
        dayWords(grant.useBy),
      ),
      words(
        'Ja līdz {0} neko nedarīsi, nauda tiks anulēta un nākamajā kārtā to nesaņemsi.',
        'If you do nothing by {0}, the money lapses and you get none in the next round.',
        dayWords(grant.chooseBy),
      ),
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
  const left = counted(daysLeft, { lv: 'diena', en: 'day' }, { lv: 'dienas', en: 'days' });
  return {
    key: `reminder:${grant.id}:${until}:${daysBefore}`,
    accountId: grant.accountId,
    kind: NoticeKind.MONEY_REMINDER,
    about: `Grant:${grant.id}`,
    title:
      daysLeft === 0
        ? words('Šodien ir pēdējā diena: {0} mācībām', 'Today is the last day: {0} for training', money)
        : words('Līdz termiņam {0}: {1} mācībām', '{0} left: {1} for training', left, money),
    paragraphs: [
      words(
        'Tev ir {0}. Avots: {1}. Izvēles termiņš ir {2}',
        'You have {0}. It comes from: {1}. The last day to choose is {2}.',
        money,
        both(source),
        dayWords(until),
      ),
      ...choicesOf(grant, terms, today).map(({ kind, consequence }) => words('{0}: {1}', '{0}: {1}', choiceNames[kind], both(consequence))),
      both(ifNothingIsDone(grant)!),
    ],
    step: toMoney,
    mailUntil: until,
  };
}

const choiceNames: Readonly<Record<GrantChoiceKind, Words>> = {
  [GrantChoiceKind.SPEND]: { lv: 'Izmantot', en: 'Spend it' },
  [GrantChoiceKind.CARRY_OVER]: { lv: 'Uzkrāt', en: 'Carry it over' },
  [GrantChoiceKind.DECLINE]: { lv: 'Atteikties', en: 'Decline it' },
};

export function carriedOverNotice(grant: GrantFigures, until: string): NewNotice {
  return {
    key: `carried-over:${grant.id}:${grant.carryOverCount + 1}`,
    accountId: grant.accountId,
    kind: NoticeKind.CHOICE_MADE,
    about: `Grant:${grant.id}`,
    title: words('Tu uzkrāji {0}', 'You carried over {0}', euros(grant.availableCents)),
    paragraphs: [
      words(
        'Nauda paliek tev. Izvēlies mācības līdz {0} un pabeidz tās līdz {1}',
        'The money stays yours. Choose training by {0} and finish it by {1}.',
        dayWords(until),
        dayWords(grant.useBy),
      ),
    ],
    step: toCatalogue,
  };
}

export function declinedNotice(grant: GrantFigures): NewNotice {
  return {
    key: `declined:${grant.id}:${grant.declinedCents}`,
    accountId: grant.accountId,
    kind: NoticeKind.CHOICE_MADE,
    about: `Grant:${grant.id}`,
    title: words('Tu atteicies no {0}', 'You declined {0}', euros(grant.availableCents)),
    paragraphs: [
      {
        lv: 'Nauda atgriezās kopējā budžetā un palīdzēs citiem. Mācībām rezervētā nauda paliek rezervēta.',
        en: 'The money went back to the common budget and helps others. Money reserved for training stays reserved.',
      },
    ],
    step: toOverview,
  };
}

export function lapsedNotice(grant: GrantFigures, source: Translation): NewNotice {
  return {
    key: `lapsed:${grant.id}:${grant.lapsedCents}`,
    accountId: grant.accountId,
    kind: NoticeKind.GRANT_LAPSED,
    about: `Grant:${grant.id}`,
    title: words('{0} ir anulēti', '{0} has lapsed', euros(grant.availableCents)),
    paragraphs: [
      words(
        '{0}: izvēles termiņš bija {1} Līdz tam izvēle netika izdarīta, tāpēc nauda atgriezās budžetā.',
        '{0}: the last day to choose was {1}. No choice was made, so the money went back to the budget.',
        both(source),
        dayWords(lastDay(grant)),
      ),
      {
        lv: 'Mācībām jau rezervētā nauda paliek rezervēta. Vari pieteikties mācībām ar citu finansējumu.',
        en: 'Money already reserved for training stays reserved. You can apply for training with other funding.',
      },
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
    title: words('Tu zaudēji {0}', 'You lost {0}', euros(cents)),
    paragraphs: [
      {
        lv: 'Mācības beidzās pirms laika, tāpēc tām rezervētā nauda atgriezās budžetā.',
        en: 'The training ended before its time, so the money reserved for it went back to the budget.',
      },
      ...(isGrantLost
        ? [
            {
              lv: 'Arī piešķīruma atlikums ir zaudēts. Nākamajā kārtā piešķīrumu nesaņemsi.',
              en: 'What was left on the grant is lost too. You get no grant in the next round.',
            },
          ]
        : []),
    ],
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
    title: words('Tev atgriezti {0}', '{0} came back to you', euros(cents)),
    paragraphs: [
      words(
        'Izvēles termiņš bija pagājis, tāpēc tas ir pagarināts. Izvēlies citas mācības līdz {0} un pabeidz tās līdz {1}',
        'The last day to choose had passed, so you have more time. Choose other training by {0} and finish it by {1}.',
        dayWords(chooseBy),
        dayWords(grant.useBy),
      ),
    ],
    step: toCatalogue,
  };
}

function both({ lv, en }: Translation): Words {
  return { lv, en: en || lv };
}
