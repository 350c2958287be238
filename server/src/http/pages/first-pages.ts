import { extname } from 'node:path';
import type { RequestHandler, Response } from 'express';
import type { Parts } from '../../parts.ts';
import type { Ask, Drawing, PublicInterface } from './drawing.ts';
import { type KeptPage, keptPage, PageStore } from './page-store.ts';

/** More than so many pages at once are left to the browsers: a page drawn late helps nobody on an opening day. */
const MOST_AT_ONCE = 8;
const LONGEST_ADDRESS = 2_000;

/** Pages of the public interface as everybody sees them first: with head data and text, readable without scripts (CAT-10). */
export function firstPages(parts: Parts, draw: Drawing, ask: Ask): RequestHandler {
  const origin = parts.config.publicUrl.replace(/\/$/, '');
  const store = new PageStore();
  let underWay = 0;

  return async (request, response, next) => {
    if (
      (request.method !== 'GET' && request.method !== 'HEAD') ||
      (extname(request.path) !== '' && !isWord(request.path)) ||
      request.url.length > LONGEST_ADDRESS
    )
      return next();
    try {
      const built = await draw();
      const page = await pageFor(built, request.originalUrl, request.path);
      send(
        page,
        themed(request.headers.cookie),
        request.headers['if-none-match'],
        request.acceptsEncodings('br', 'gzip') || undefined,
        response,
        request.method === 'HEAD',
      );
    } catch (error) {
      next(error);
    }
  };

  async function pageFor(built: PublicInterface, url: string, pathname: string): Promise<KeptPage> {
    if (!built.isDrawnHere(pathname)) return keptPage(200, built.renderEmptyPage(url));
    const today = parts.clock.today();
    const kept = store.get(`${today} ${url}`);
    if (kept) return kept;
    if (underWay >= MOST_AT_ONCE) return keptPage(200, built.renderEmptyPage(url));
    underWay++;
    try {
      const { status, html } = await built.renderFirstPage({ url, origin, today, ask });
      return store.put(`${today} ${url}`, keptPage(status, html));
    } finally {
      underWay--;
    }
  }
}

/** Codes of funding sources have dots too (2.3.1.4.i): only what ends like a file is not a page. */
function isWord(path: string): boolean {
  return !/\.(?:[a-z]{2,5}|woff2|mp4|webmanifest)$/i.test(path);
}

/** The reader's colours, so that the first page is not light for a blink. */
function themed(cookies: string | undefined): 'light' | 'dark' | undefined {
  return /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies ?? '')?.[1] as 'light' | 'dark' | undefined;
}

function send(
  page: KeptPage,
  theme: 'light' | 'dark' | undefined,
  known: string | undefined,
  encoding: string | undefined,
  response: Response,
  isHead: boolean,
): void {
  const tag = `W/"${page.hash}${theme ? `-${theme}` : ''}"`;
  response.status(page.status).vary('Accept-Encoding').vary('Cookie').setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', tag);
  response.type('html');
  if (page.status === 200 && known === tag) {
    response.status(304).end();
    return;
  }
  const body = page.as(encoding === 'br' || encoding === 'gzip' ? encoding : undefined, theme);
  if (encoding === 'br' || encoding === 'gzip') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.end(isHead ? undefined : body);
}
