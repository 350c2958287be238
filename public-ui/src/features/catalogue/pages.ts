import type { Page } from '../../page/page.ts';
import { CataloguePage } from './CataloguePage.tsx';
import { countChosen, readSearch } from './catalogueSearch.ts';
import { facetsQuestion, programmesQuestion } from './useCatalogue.ts';

export const cataloguePage: Page = {
  Component: CataloguePage,
  messages: ['catalogue'],
  questions: ({ locale, search: params }) => {
    const search = readSearch(params);
    const after = params.get('after');
    return [
      programmesQuestion(locale, search, null),
      facetsQuestion(locale, search),
      ...(after ? [programmesQuestion(locale, search, after)] : []),
    ];
  },
  head: ({ search: params }, { translate }) => {
    const t = translate('catalogue');
    const search = readSearch(params);
    return {
      title: search.words ? t('titleFor', { words: search.words }) : t('title'),
      description: t('description'),
      isUnlisted: Boolean(search.words) || countChosen(search) > 0 || params.has('after'),
    };
  },
};
