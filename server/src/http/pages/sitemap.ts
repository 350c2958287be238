import type { RequestHandler } from 'express';
import type { Parts } from '../../parts.ts';
import { read } from '../../shared/read-model/read.ts';
import type { Drawing, PublicInterface } from './drawing.ts';

/** The protocol allows 50,000 addresses a file; each page has one per language. */
const PAGES_PER_PART = 20_000;
const KEPT_AN_HOUR = 'public, max-age=3600';

interface ListedPage {
  name: string;
  params: Record<string, string>;
}

/** Every public page in every language, for search engines (CAT-10); past programmes too, for their history stays public (CAT-13). */
export function sitemap(parts: Parts, draw: Drawing): RequestHandler {
  const origin = parts.config.publicUrl.replace(/\/$/, '');
  return async (request, response, next) => {
    const built = await draw();
    const pages = await listedPages(parts, built);
    const count = Math.max(1, Math.ceil(pages.length / PAGES_PER_PART));
    const part = request.params['part'] as string | undefined;
    if (part === undefined && count > 1) {
      send(indexOf(count));
      return;
    }
    const at = part === undefined ? 0 : Number(part) - 1;
    if (!Number.isInteger(at) || at < 0 || at >= count) return next();
    send(partOf(pages.slice(at * PAGES_PER_PART, (at + 1) * PAGES_PER_PART), built));

    function send(xml: string): void {
      response.type('application/xml').set('Cache-Control', KEPT_AN_HOUR).send(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
    }
  };

  function indexOf(count: number): string {
    const files = Array.from({ length: count }, (_, at) => `<sitemap><loc>${origin}/sitemap-${at + 1}.xml</loc></sitemap>`);
    return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${files.join('')}</sitemapindex>`;
  }

  function partOf(pages: ListedPage[], built: PublicInterface): string {
    const urls = pages.flatMap(({ name, params }) => {
      const addresses = built.locales.map((locale) => [locale, escapeXml(origin + built.address(name, locale, params))] as const);
      const alternates = addresses.map(([locale, url]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url}"/>`).join('');
      return addresses.map(([, url]) => `<url><loc>${url}</loc>${alternates}</url>`);
    });
    return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>`;
  }
}

async function listedPages({ orm }: Parts, built: PublicInterface): Promise<ListedPage[]> {
  const rows = await read<{ name: string; key: string; value: string }>({ em: orm.em.fork() }, { text: LISTED, values: [] });
  const fixed = built.publicRoutes.filter((name) => !built.routes[name]?.lv.includes(':')).map((name) => ({ name, params: {} }));
  return [...fixed, ...rows.map(({ name, key, value }) => ({ name, params: { [key]: value } }))];
}

const LISTED = `
  select 'programme' as name, 'slug' as key, slug as value from programme where status in ('PUBLISHED', 'PAST')
  union all select 'provider', 'slug', slug from provider
  union all select 'fundingSource', 'code', code from funding_source where status in ('PUBLISHED', 'CLOSED')
  order by 1, 3`;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
