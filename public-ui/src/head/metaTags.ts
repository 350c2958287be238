import type { Head } from '../page/page.ts';
import { address, findRoute } from '../routes.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { defaultLocale, languages, type Locale, locales } from '../languages.ts';

export interface HeadPlace {
  origin: string;
  pathname: string;
  locale: Locale;
  productName: string;
}

const longestDescription = 300;

/** Title, description, canonical and alternate addresses, social preview (CAT-10): everything a robot or a messenger reads. */
export function metaTags(head: Head, title: string, { origin, pathname, locale, productName }: HeadPlace): string {
  const canonical = origin + canonicalPath(pathname);
  const description = shorten(head.description);
  const isListed = head.isFound !== false && !head.isUnlisted;
  const tags = [
    `<title>${escapeText(title)}</title>`,
    meta('name', 'description', description),
    !isListed && meta('name', 'robots', 'noindex, follow'),
    head.isFound !== false && `<link rel="canonical" href="${escapeAttribute(canonical)}">`,
    ...(head.isFound === false ? [] : alternates(origin, pathname)),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', productName),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    meta('property', 'og:locale', languages[locale].tag.replace('-', '_')),
    meta('property', 'og:image', `${origin}/preview.png`),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
  return tags.filter(Boolean).join('\n    ');
}

/** The same page in every language; people whose language we do not have get Latvian. */
function alternates(origin: string, pathname: string): string[] {
  const match = findRoute(pathname);
  if (!match) return [];
  const link = (hreflang: string, locale: Locale) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${escapeAttribute(origin + address(match.name, locale, match.params))}">`;
  return [...locales.map((locale) => link(locale, locale)), link('x-default', defaultLocale)];
}

function canonicalPath(pathname: string): string {
  const match = findRoute(pathname);
  return match ? address(match.name, match.locale, match.params) : pathname;
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return content && `<meta ${kind}="${name}" content="${escapeAttribute(content)}">`;
}

function shorten(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= longestDescription ? plain : `${plain.slice(0, plain.lastIndexOf(' ', longestDescription))} …`;
}
