import { once } from 'node:events';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Router } from 'express';
import type { Parts } from '../parts.ts';
import { ledgerDay } from '../modules/money/ledger/public-days/ledger-days.queries.ts';
import { publishedLines } from '../modules/money/ledger/public-days/published-lines.ts';
import type { RateLimit } from './rate-limit.ts';

const FINISHED = 'public, max-age=31536000, immutable';

/** The movements of a finished day for anybody, one JSON value a line (BEY-29). A finished day never changes, so it may be kept for ever. */
export function ledgerDayFiles({ orm, clock }: Parts, limits: RateLimit): Router {
  const router = Router();
  router.get('/ledger/days/:file', limits.requests, async (request, response, next) => {
    const day = /^(\d{4}-\d{2}-\d{2})\.jsonl$/.exec(String(request.params['file']))?.[1];
    const em = orm.em.fork() as EntityManager;
    const found = day !== undefined && !Number.isNaN(Date.parse(day)) && (await ledgerDay(em, clock, day));
    if (!found) return next();
    response.set({
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': `attachment; filename="stars-ledger-${day}.jsonl"`,
      'Cache-Control': FINISHED,
      'Access-Control-Allow-Origin': '*',
      ETag: `"${found.root}"`,
    });
    if (request.fresh) return void response.status(304).end();
    for await (const part of publishedLines(em, found)) {
      const text = (Array.isArray(part) ? part : [part]).map((line) => `${JSON.stringify(line)}\n`).join('');
      if (response.destroyed) return;
      // a slow reader is waited for: a day of a round has tens of thousands of lines
      if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
  });
  return router;
}
