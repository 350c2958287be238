import type { Page } from '../../page/page.ts';
import { HomePage } from './HomePage.tsx';
import { startingSoonQuestion } from './startingSoonQuestion.ts';

export const homePage: Page = {
  Component: HomePage,
  messages: ['home'],
  questions: ({ locale }) => [startingSoonQuestion(locale)],
  head: (_, { translate }) => ({ title: translate('home')('title'), description: translate('home')('description') }),
};
