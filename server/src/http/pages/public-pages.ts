import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import type { Parts } from '../../parts.ts';
import type { GraphQLApi } from '../../graphql/answer-graphql.ts';
import { firstPages } from './first-pages.ts';
import { interfaceFiles } from './interface-files.ts';
import { drawing } from './drawing.ts';
import { robotsText } from './robots.ts';
import { sitemap } from './sitemap.ts';

const built = join(import.meta.dirname, '..', '..', '..', '..', 'public-ui', 'dist');

/** The public interface: its files, its pages as anybody sees them first, and what search engines ask for (CAT-10). */
export function publicPages(parts: Parts, { askAsNobody }: GraphQLApi): Router {
  const router = Router();
  const client = join(built, 'client');
  if (!existsSync(client)) return router;
  const draw = drawing(join(built, 'server', 'entry-server.js'), parts.log);
  // Read ahead of the first visitor; tests that never look at a page do without.
  if (parts.config.environment !== 'test') setImmediate(() => void draw().catch(() => {}));
  router.get('/robots.txt', robotsText(parts.config));
  router.get(['/sitemap.xml', '/sitemap-:part.xml'], sitemap(parts, draw));
  router.use(interfaceFiles(client));
  router.use(firstPages(parts, draw, ({ text }, variables) => askAsNobody(text, variables as Record<string, unknown>)));
  return router;
}
