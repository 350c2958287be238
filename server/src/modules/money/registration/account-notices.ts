import { words } from '../../platform/words/words.ts';
import { NoticeKind } from '../../people/notices/notice-kind.enum.ts';
import type { NewNotice } from '../../people/notices/notify.ts';
import { accountPage } from '../../people/notices/pages.ts';

/** The account is there: its number and what it is for (NOTE-1). */
export function accountOpenedNotice(accountId: string, number: string): NewNotice {
  return {
    key: `opened:${accountId}`,
    accountId,
    kind: NoticeKind.ACCOUNT_OPENED,
    about: `LearningAccount:${accountId}`,
    title: { lv: 'Tavs mācību konts ir atvērts', en: 'Your learning account is open' },
    paragraphs: [
      words('Konta numurs ir {0}.', 'Its number is {0}.', number),
      {
        lv: 'Kontā redzi savu naudu mācībām, pieteikumus un apliecības. Te arī paziņosim par termiņiem.',
        en: 'It holds your training money, applications and certificates. We also tell you there about deadlines.',
      },
    ],
    step: { label: { lv: 'Apskati savu kontu', en: 'See your account' }, url: accountPage },
  };
}
