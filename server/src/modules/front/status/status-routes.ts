import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Router, type Response } from 'express';
import type { Clock } from '../../../shared/clock.ts';
import { forReader, Locale } from '../../../shared/translation.ts';
import { PAGE_STYLE } from '../../people/identity/pages/assets.ts';
import { STATUS_PATHS, numberAsked, statusPage } from './status-page.ts';
import type { Board, StatusBoard } from './status-board.ts';
import { STATUS_STYLE } from './status-style.ts';

/** Browsers and relays may keep it so long: tens of thousands reload at once on an opening day. */
const SECONDS = 5;

interface Kept {
  plain: Buffer;
  gzip: Buffer;
  br: Buffer;
  tag: string;
}

/** The status page and its figures as JSON, in front of everything that needs the database: sessions, pages, questions. */
export function statusRoutes(board: StatusBoard, clock: Clock): Router {
  const kept = new Map<string, Kept>();
  const draw = (now: Board) => {
    for (const locale of [Locale.LV, Locale.EN]) kept.set(locale, keep(statusPage(now, locale, clock.now(), null)));
    kept.set('json', keep(JSON.stringify({ isAnswering: now.isAnswering, readAt: now.readAt, ...now.figures })));
  };
  draw(board.now);
  board.onChange(draw);

  const router = Router();
  router.get('/status.css', (_request, response) => {
    response.type('css').setHeader('Cache-Control', 'public, max-age=86400').send(`${PAGE_STYLE}${STATUS_STYLE}`);
  });
  router.get('/status.json', (request, response) => send(kept.get('json')!, 'json', request.headers, response));
  for (const locale of [Locale.LV, Locale.EN]) {
    router.get(forReader(STATUS_PATHS, locale), (request, response) => {
      const asked = numberAsked(request.query);
      if (asked === null) return send(kept.get(locale)!, 'html', request.headers, response);
      response
        .type('html')
        .setHeader('Cache-Control', `private, max-age=${SECONDS}`)
        .send(statusPage(board.now, locale, clock.now(), asked));
    });
  }
  return router;
}

function keep(text: string): Kept {
  const plain = Buffer.from(text);
  return {
    plain,
    gzip: gzipSync(plain),
    br: brotliCompressSync(plain),
    tag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`,
  };
}

function send(kept: Kept, type: string, headers: Record<string, string | string[] | undefined>, response: Response): void {
  response
    .vary('Accept-Encoding')
    .type(type)
    .set({ 'Cache-Control': `public, max-age=${SECONDS}`, ETag: kept.tag });
  if (headers['if-none-match'] === kept.tag) return void response.status(304).end();
  const accepted = String(headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.end(encoding ? kept[encoding] : kept.plain);
}
