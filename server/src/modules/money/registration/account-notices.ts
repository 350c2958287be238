import { NoticeKind } from '../../people/notices/notice-kind.enum.ts';
import type { NewNotice } from '../../people/notices/notify.ts';
import { accountPage } from '../../people/notices/pages.ts';
import { say } from './words/index.gen.ts';

/** The account is there: its number and what it is for (NOTE-1). */
export function accountOpenedNotice(accountId: string, number: string): NewNotice {
  return {
    key: `opened:${accountId}`,
    accountId,
    kind: NoticeKind.ACCOUNT_OPENED,
    about: `LearningAccount:${accountId}`,
    title: say.yourLearningAccountIsOpen,
    paragraphs: [say.itsNumber({ number }), say.itHoldsYourTrainingMoney],
    step: { label: say.seeYourAccount, url: accountPage },
  };
}
