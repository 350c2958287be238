import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** GraphQL over HTTP: clients that ask for plain application/json expect 200 even when the document itself is wrong. */
export function expectedStatusForPlainJson(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accept = request.http?.headers.get('accept') ?? '';
          if (!accept.includes('application/graphql-response+json') && response.http.status === 400 && request.query)
            response.http.status = 200;
        },
      };
    },
  };
}
