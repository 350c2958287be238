import type { Page } from '../../page/page.ts';
import { ProviderPage } from './ProviderPage.tsx';
import { ProvidersPage } from './ProvidersPage.tsx';
import { providerQuestion, providersQuestion } from './providerQuestions.ts';

export const providersPage: Page = {
  Component: ProvidersPage,
  messages: ['providers'],
  questions: ({ locale, search }) => [providersQuestion(locale, search.get('q') ?? '', search.get('after'))],
  head: ({ search }, { translate }) => ({
    title: translate('providers')('title'),
    description: translate('providers')('description'),
    isUnlisted: search.size > 0,
  }),
};

export const providerPage: Page = {
  Component: ProviderPage,
  messages: ['providers', 'programme'],
  questions: ({ locale, params }) => [providerQuestion(locale, params.slug ?? '')],
  head: ({ locale, params }, { answers, translate }) => {
    const t = translate('providers');
    const provider = answers.read(providerQuestion(locale, params.slug ?? '')).data?.provider;
    if (!provider) return { title: t('notFound'), description: '', isFound: false };
    return {
      title: provider.name,
      description: provider.description || t('metaDescription', { name: provider.name, count: provider.programmeCount }),
    };
  },
};
