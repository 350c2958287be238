import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import type { Parts } from '../app.ts';

const top = join(import.meta.dirname, '..', '..', '..');

/** The built public interface at / and the console at /admin. */
export function userInterfaces(_parts: Parts): Router {
  const router = Router();
  for (const [path, folder] of [['/admin', join(top, 'admin-ui', 'dist')], ['/', join(top, 'public-ui', 'dist')]] as const) {
    if (!existsSync(folder)) continue;
    router.use(path, express.static(folder, { index: false, setHeaders: (response, file) => void response.setHeader('Cache-Control', file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') }));
    router.get([path === '/' ? '/{*page}' : `${path}{/*page}`], (_request, response) => response.sendFile(join(folder, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } }));
  }
  return router;
}
