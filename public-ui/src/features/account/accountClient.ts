import { ApolloClient, type FieldPolicy, HttpLink, InMemoryCache } from '@apollo/client';
import type { Locale } from '../../languages.ts';

interface Page {
  nodes: unknown[];
}

/** A further page is added to what is shown; a first page starts the list anew. */
const pages: FieldPolicy<Page> = {
  keyArgs: false,
  merge: (shown, page, { args }) => (args?.['after'] ? { ...page, nodes: [...(shown?.nodes ?? []), ...page.nodes] } : page),
};

/** One client a language: texts of both must not meet in one cache. Nothing of it outlives the page. */
export function createAccountClient(locale: Locale): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'Accept-Language': locale } }),
    cache: new InMemoryCache({
      typePolicies: {
        Viewer: { keyFields: [], fields: { notices: pages } },
        LearningAccount: { fields: { movements: pages, favourites: pages, applications: pages, claims: pages, profile: { merge: true } } },
      },
    }),
  });
}
