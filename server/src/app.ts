import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EntityManager } from '@mikro-orm/postgresql';
import express from 'express';
import { pinoHttp } from 'pino-http';
import { healthRoutes } from './http/health.ts';
import { ledgerDayFiles } from './http/ledger-days.ts';
import { graphqlApi } from './graphql/answer-graphql.ts';
import { isForGraphQL } from './graphql/read-request.ts';
import { notFound } from './http/not-found.ts';
import { plainErrors } from './http/plain-errors.ts';
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
  const server = createServer({ connectionsCheckingInterval: 5_000, headersTimeout: 15_000, requestTimeout: 60_000 });

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
  const graphql = await graphqlApi(parts, buildApiSchema(), limits, identity, server);
  web.use(healthRoutes(parts));
  web.use(drawRoutes(parts));
  web.use(calendarRoutes(parts));
  web.use(['/auth', '/oidc'], limits.login);
  web.use(identity.router);
  web.use(ledgerDayFiles(parts, limits));
  if (parts.mailbox) web.use(mailboxPages(parts.mailbox));
  web.use('/files', fileRoutes(parts, identity, limits.requests));
  web.use(userInterfaces(parts, graphql));
  web.use(notFound);
  web.use(plainErrors(parts.log));
  // before everything else, because it is asked by far the most
  server.on('request', (request, response) => (isForGraphQL(request) ? graphql.answer(request, response) : web(request, response)));

  return {
    server,
    async listen(port) {
      await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, ready));
      return `http://localhost:${(server.address() as AddressInfo).port}`;
    },
    async close() {
      await graphql.finish();
      server.closeAllConnections();
      await deskOf(parts.orm.em as EntityManager).rest();
      await graphql.close();
      await status.close();
      await endReads(parts.orm);
      await identity.close();
    },
  };
}
