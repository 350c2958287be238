import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { type Request, Router } from 'express';
import type { Parts } from '../app.ts';
import type { Context } from '../context.ts';
import type { Identity } from '../modules/identity/identity-routes.ts';
import { Locale } from '../shared/translation.ts';
import { checkDocument } from './check-document.ts';
import { forOthersPages } from './cross-origin.ts';
import type { RateLimit } from './rate-limit.ts';
import { jsonBody } from './read-body.ts';
import { checkShape } from './request-shape.ts';

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

async function contextOf(parts: Parts, identity: Identity, request: Request): Promise<Context> {
  const em = parts.orm.em.fork();
  const { viewer, session } = await identity.whoAsks(request, em);
  return {
    em,
    clock: parts.clock,
    viewer,
    session,
    locale: request.headers['accept-language']?.toLowerCase().startsWith('en') ? Locale.EN : Locale.LV,
    address: request.ip ?? null,
    requestId: String(request.id ?? randomUUID()),
    log: parts.log,
    personalCodes: identity.personalCodes,
  };
}
