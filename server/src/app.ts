import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { EntityManager } from '@mikro-orm/postgresql';
import express from 'express';
import { pinoHttp } from 'pino-http';
import type { Context } from './context.ts';
import { MOST_TOKENS } from './http/check-document.ts';
import { graphqlEndpoint } from './http/graphql-endpoint.ts';
import { graphqlPlugins } from './http/graphql-plugins.ts';
import { healthRoutes } from './http/health.ts';
import { ledgerDayFiles } from './http/ledger-days.ts';
import { maskUnexpected } from './graphql/told-errors.ts';
import { notFound } from './http/not-found.ts';
import { ownRequests } from './http/own-requests.ts';
import { plainErrors } from './http/plain-errors.ts';
import { publicReads } from './http/public-reads.ts';
import { rateLimit } from './http/rate-limit.ts';
import { securityHeaders } from './http/security-headers.ts';
import { userInterfaces } from './http/user-interfaces.ts';
import { deskOf } from './modules/training/applications/deciding/desk.ts';
import { drawRoutes } from './modules/training/draws/draw-routes.ts';
import { fileRoutes } from './modules/people/files/file-routes.ts';
import { identityRoutes } from './modules/people/identity/identity-routes.ts';
import { mailboxPages } from './modules/platform/mailbox/mailbox-pages.ts';
import { statusBoard } from './modules/front/status/status-board.ts';
import { statusRoutes } from './modules/front/status/status-routes.ts';
import { calendarRoutes } from './modules/money/windows/calendar-routes.ts';
import type { Parts } from './parts.ts';
import { buildApiSchema } from './schema.ts';
import { endReads } from './shared/read-model/read.ts';

export interface App {
  server: Server;
  /** Starts to listen; answers the address. Port 0 takes a free one. */
  listen(port: number): Promise<string>;
  /** Lets running requests finish, then lets go of everything it opened. */
  close(): Promise<void>;
}

/** Puts the parts together: one process serves the API and both interfaces on one port. */
export async function createApp(parts: Parts): Promise<App> {
  const web = express();
  const limits = rateLimit(parts.config);
  let front: RequestListener = web;
  const server = createServer({ connectionsCheckingInterval: 5_000, headersTimeout: 15_000, requestTimeout: 60_000 }, (request, response) =>
    front(request, response),
  );
  const schema = buildApiSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    includeStacktraceInErrorResponses: false,
    // start.ts stops everything in order; Apollo stopping by itself at the same signal would leave both waiting
    stopOnTerminationSignals: false,
    introspection: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: maskUnexpected,
    plugins: [...graphqlPlugins(parts), ApolloServerPluginDrainHttpServer({ httpServer: server })],
  });
  await apollo.start();

  web.disable('x-powered-by');
  if (parts.config.trustProxy) web.set('trust proxy', 1);
  web.use(
    pinoHttp({
      logger: parts.log,
      autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/metrics' },
      serializers: {
        req: (request) => ({ id: request.id, method: request.method, path: String(request.url).split('?')[0] }),
        res: (response) => ({ status: response.statusCode }),
      },
    }),
  );
  web.use(securityHeaders(parts.config));
  const status = statusBoard(parts);
  web.use(statusRoutes(status, parts.clock));
  const identity = await identityRoutes(parts);
  // first, because it is asked by far the most
  web.use('/graphql', graphqlEndpoint(parts, apollo, identity, limits));
  web.use(healthRoutes(parts));
  web.use(drawRoutes(parts));
  web.use(calendarRoutes(parts));
  web.use(['/auth', '/oidc'], limits.login);
  web.use(identity.router);
  web.use(ledgerDayFiles(parts, limits));
  if (parts.mailbox) web.use(mailboxPages(parts.mailbox));
  web.use('/files', fileRoutes(parts, identity, limits.graphql));
  web.use(userInterfaces(parts, apollo, identity));
  web.use(notFound);
  web.use(plainErrors(parts.log));
  const reads = publicReads(parts, schema, limits, identity.personalCodes);
  front = reads.inFrontOf(ownRequests(parts, schema, limits, identity).inFrontOf(web));

  return {
    server,
    async listen(port) {
      await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, ready));
      return `http://localhost:${(server.address() as AddressInfo).port}`;
    },
    async close() {
      await apollo.stop();
      server.closeAllConnections();
      await deskOf(parts.orm.em as EntityManager).rest();
      await reads.close();
      await status.close();
      await endReads(parts.orm);
      await identity.close();
    },
  };
}
