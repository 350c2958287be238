import type { Page } from '../../page/page.ts';
import { LedgerPage } from './LedgerPage.tsx';
import { ledgerDaysQuestion } from './ledgerQuestions.ts';

export const ledgerPage: Page = {
  Component: LedgerPage,
  messages: ['ledger'],
  questions: ({ search }) => [ledgerDaysQuestion(search.get('after'))],
  head: ({ search }, { translate }) => ({
    title: translate('ledger')('title'),
    description: translate('ledger')('description'),
    isUnlisted: search.has('after'),
  }),
};
