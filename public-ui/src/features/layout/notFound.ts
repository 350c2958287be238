import type { Page } from '../../app/page.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

export const notFoundPage: Page = {
  Component: NotFoundPage,
  messages: [],
  head: (_, { translate }) => ({
    title: translate('common')('notFoundTitle'),
    description: translate('common')('notFoundText'),
    isFound: false,
  }),
};
