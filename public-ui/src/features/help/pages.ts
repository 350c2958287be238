import type { Page } from '../../page/page.ts';
import { AccessibilityPage } from './AccessibilityPage.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { HelpPage } from './HelpPage.tsx';

export const helpPage: Page = {
  Component: HelpPage,
  messages: ['help'],
  head: (_, { translate }) => ({ title: translate('help')('title'), description: translate('help')('description') }),
};

export const glossaryPage: Page = {
  Component: GlossaryPage,
  messages: ['help'],
  head: (_, { translate }) => ({ title: translate('help')('glossaryTitle'), description: translate('help')('glossaryDescription') }),
};

export const accessibilityPage: Page = {
  Component: AccessibilityPage,
  messages: ['help'],
  head: (_, { translate }) => ({
    title: translate('help')('accessibilityTitle'),
    description: translate('help')('accessibilityDescription'),
  }),
};
