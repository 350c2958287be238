import { Router } from 'express';
import { Counter, collectDefaultMetrics, Registry } from 'prom-client';
import type { Parts } from '../parts.ts';
import { publicAnswers } from '../graphql/answer-graphql.ts';

/** For those who watch the platform: alive, ready to serve, and the figures. */
export function healthRoutes(parts: Pick<Parts, 'orm'>): Router {
  const figures = new Registry();
  collectDefaultMetrics({ register: figures });
  new Counter({
    name: 'stars_public_answers_total',
    help: 'Public questions answered, by where the answer came from.',
    labelNames: ['from'],
    registers: [figures],
    collect() {
      this.reset();
      for (const [from, count] of Object.entries(publicAnswers)) this.inc({ from }, count);
    },
  });
  const router = Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'alive' }));
  router.get('/readyz', async (_request, response) => {
    try {
      await parts.orm.em.fork().execute('select 1');
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'the database does not answer' });
    }
  });
  router.get('/metrics', async (_request, response) => {
    response.type(figures.contentType).send(await figures.metrics());
  });
  return router;
}
