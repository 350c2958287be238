import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Router } from 'express';
import type { Parts } from '../parts.ts';
import type { Context } from '../context.ts';
import type { Identity } from '../modules/people/identity/identity-routes.ts';
import { checkDocument } from './check-document.ts';
import { forOthersPages } from '../graphql/cross-origin.ts';
import type { RateLimit } from './rate-limit.ts';
import { jsonBody } from '../graphql/read-body.ts';
import { contextOf } from './request-context.ts';
import { checkShape } from '../graphql/measure-variables.ts';

/** POST and GET /graphql: gives every request its own unit of work and knows who asks. */
export function graphqlEndpoint(parts: Parts, apollo: ApolloServer<Context>, identity: Identity, limits: RateLimit): Router {
  const router = Router();
  router.use(forOthersPages);
  // what comes this way may be somebody's own; what is the same for everybody is answered before it gets here
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.use(identity.session);
  router.use(limits.graphql);
  router.use(jsonBody());
  router.use(checkShape);
  router.use(checkDocument());
  router.use(expressMiddleware(apollo, { context: ({ req }) => contextOf(parts, identity, req) }));
  return router;
}
