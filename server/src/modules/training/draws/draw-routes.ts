import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { Router } from 'express';
import type { Parts } from '../../../parts.ts';
import { publishedDraw } from './published-draw.ts';

/** The file of a draw, for anybody, from anywhere: a program on another site may read it too. */
export function drawRoutes({ orm }: Pick<Parts, 'orm'>): Router {
  const router = Router();
  router.get('/draws/:code.json', async (request, response, next) => {
    try {
      const draw = await publishedDraw(orm.em.fork() as EntityManager, String(request.params['code']).replaceAll('\u0000', ''));
      if (!draw) return next();
      const body = JSON.stringify(draw, null, 1);
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
      const isFinal = draw.status === 'DECIDED' || (draw.status === 'STOPPED' && draw.seed !== null);
      response
        .set({
          'Cache-Control': isFinal ? 'public, max-age=86400' : 'public, max-age=10',
          'Access-Control-Allow-Origin': '*',
          'Cross-Origin-Resource-Policy': 'cross-origin',
          ETag: tag,
        })
        .type('json');
      if (request.headers['if-none-match'] === tag) response.status(304).end();
      else response.send(body);
    } catch (error) {
      next(error);
    }
  });
  return router;
}
