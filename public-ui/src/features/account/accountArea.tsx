import type { ComponentType } from 'react';
import type { Page } from '../../page/page.ts';
import type { MessageKey, Namespace } from '../../i18n/messages.ts';
import { useT } from '../../i18n/useT.ts';
import { useTitle } from '../../page/useTitle.ts';
import { AccountClientProvider } from './AccountClientProvider.tsx';
import { AccountFrame } from './AccountFrame.tsx';

interface Area<Name extends Namespace> {
  Content: ComponentType;
  words: Name;
  title: MessageKey<Name>;
  /** Registration: logged in, but without an account yet. */
  needsAccount?: boolean;
  /** Without the sections of the account: one task, nothing beside it. */
  isPlain?: boolean;
}

/** A page behind the login: the frame decides who sees it; search engines never do. */
export function accountArea<Name extends Namespace>({ Content, words, title, needsAccount, isPlain }: Area<Name>): Page {
  return {
    Component: function AccountArea() {
      const t = useT(words);
      useTitle(t(title));
      return (
        <AccountClientProvider>
          <AccountFrame needsAccount={needsAccount} isPlain={isPlain}>
            <Content />
          </AccountFrame>
        </AccountClientProvider>
      );
    },
    messages: [...new Set<Namespace>(['account', words])],
    head: (_place, { translate }) => ({ title: translate(words)(title), description: '', isUnlisted: true }),
  };
}
