import type { Page } from '../../page/page.ts';
import { FundingSourcePage } from './FundingSourcePage.tsx';
import { FundingSourcesPage } from './FundingSourcesPage.tsx';
import { sourceProgrammesQuestion, sourceQuestion, sourcesQuestion } from './fundingQuestions.ts';

export const fundingSourcesPage: Page = {
  Component: FundingSourcesPage,
  messages: ['funding'],
  questions: ({ locale }) => [sourcesQuestion(locale)],
  head: (_, { translate }) => ({ title: translate('funding')('title'), description: translate('funding')('description') }),
};

export const fundingSourcePage: Page = {
  Component: FundingSourcePage,
  messages: ['funding'],
  questions: ({ locale, params }) => [sourceQuestion(locale, params.code ?? ''), sourceProgrammesQuestion(locale, params.code ?? '')],
  head: ({ locale, params }, { answers, translate }) => {
    const source = answers.read(sourceQuestion(locale, params.code ?? '')).data?.fundingSource;
    if (!source) return { title: translate('funding')('notFound'), description: '', isFound: false };
    return { title: source.name, description: source.description };
  },
};
