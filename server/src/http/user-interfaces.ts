import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import type { Parts } from '../parts.ts';
import type { GraphQLApi } from '../graphql/answer-graphql.ts';
import { publicPages } from './pages/public-pages.ts';

const console = join(import.meta.dirname, '..', '..', '..', 'admin-ui', 'dist');

/** The console at /admin, the built public interface everywhere else. */
export function userInterfaces(parts: Parts, graphql: GraphQLApi): Router {
  const router = Router();
  if (existsSync(console)) {
    router.use(
      '/admin',
      express.static(console, {
        index: false,
        setHeaders: (response, file) =>
          void response.setHeader('Cache-Control', file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
      }),
    );
    router.get('/admin{/*page}', (_request, response) =>
      response.sendFile(join(console, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } }),
    );
  }
  router.use(publicPages(parts, graphql));
  return router;
}
