import type { Page } from '../page/page.ts';
import { NotFoundPage } from '../page/NotFoundPage.tsx';

export const notFoundPage: Page = {
  Component: NotFoundPage,
  messages: [],
  head: (_, { translate }) => ({
    title: translate('common')('notFoundTitle'),
    description: translate('common')('notFoundText'),
    isFound: false,
  }),
};
