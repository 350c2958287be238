import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { useLocale } from '../../i18n/useT.ts';
import { createAccountClient } from './accountClient.ts';

export function AccountClientProvider({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const client = useMemo(() => createAccountClient(locale), [locale]);
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}
