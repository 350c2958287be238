import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import express, { Router } from 'express';

const KEPT_A_YEAR = 'public, max-age=31536000, immutable';
const KEPT_A_DAY = 'public, max-age=86400';
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/** Files of the built interface: compressed ones where they lie ready, hashed ones kept for a year. Pages are not among them. */
export function interfaceFiles(folder: string): Router {
  const router = Router();
  const present = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
  router.use((request, response, next) => {
    const path = request.path;
    if (path.endsWith('.html') || path.startsWith('/.vite/')) return next('router');
    const type = TYPES[extname(path)];
    if (!type || !present.has(path)) return next();
    response.vary('Accept-Encoding');
    const encoding = ENCODINGS.find(({ name, ending }) => present.has(path + ending) && request.acceptsEncodings(name) === name);
    if (encoding) {
      response.setHeader('Content-Encoding', encoding.name);
      response.type(type);
      request.url = path + encoding.ending;
    }
    next();
  });
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, file) =>
        void response.setHeader('Cache-Control', file.includes(`${sep}assets${sep}`) ? KEPT_A_YEAR : KEPT_A_DAY),
    }),
  );
  return router;
}
