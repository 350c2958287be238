import type { Page } from '../../page/page.ts';
import { ComparisonPage } from './ComparisonPage.tsx';
import { comparedQuestion } from './comparedQuestion.ts';
import { comparedSlugs } from './compared.ts';

export const comparisonPage: Page = {
  Component: ComparisonPage,
  messages: ['comparison'],
  questions: ({ locale, search }) => comparedSlugs(search).map((slug) => comparedQuestion(locale, slug)),
  head: (_, { translate }) => ({
    title: translate('comparison')('title'),
    description: translate('comparison')('description'),
    isUnlisted: true,
  }),
};
