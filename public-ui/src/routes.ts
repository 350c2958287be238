import { defaultLocale, type Locale, locales } from './languages.ts';

/**
 * Every address of the public interface, in each language: the one place they are written down.
 * Pure, so that the browser, the server's head data, the sitemap and the tests read the same table.
 * Addresses are made of words (CAT-10); Latvian has none in front, others start with their code.
 */
export const routes = {
  home: { lv: '/', en: '/en' },
  catalogue: { lv: '/programmas', en: '/en/programmes' },
  programme: { lv: '/programmas/:slug', en: '/en/programmes/:slug' },
  providers: { lv: '/institucijas', en: '/en/providers' },
  provider: { lv: '/institucijas/:slug', en: '/en/providers/:slug' },
  fundingSources: { lv: '/finansejums', en: '/en/funding' },
  fundingSource: { lv: '/finansejums/:code', en: '/en/funding/:code' },
  draw: { lv: '/izlozes/:code', en: '/en/draws/:code' },
  comparison: { lv: '/salidzinat', en: '/en/compare' },
  ledger: { lv: '/virsgramata', en: '/en/ledger' },
  help: { lv: '/palidziba', en: '/en/help' },
  glossary: { lv: '/vardnica', en: '/en/glossary' },
  accessibility: { lv: '/pieklustamiba', en: '/en/accessibility' },
  signIn: { lv: '/ieiet', en: '/en/sign-in' },
  registration: { lv: '/registracija', en: '/en/register' },
  account: { lv: '/konts', en: '/en/account' },
  money: { lv: '/konts/nauda', en: '/en/account/money' },
  profile: { lv: '/konts/profils', en: '/en/account/profile' },
  favourites: { lv: '/konts/izlase', en: '/en/account/favourites' },
  applications: { lv: '/konts/pieteikumi', en: '/en/account/applications' },
  application: { lv: '/konts/pieteikumi/:id', en: '/en/account/applications/:id' },
  claims: { lv: '/konts/atmaksas', en: '/en/account/claims' },
  newClaim: { lv: '/konts/atmaksas/jauna', en: '/en/account/claims/new' },
  claim: { lv: '/konts/atmaksas/:id', en: '/en/account/claims/:id' },
  statement: { lv: '/konts/izraksts', en: '/en/account/statement' },
  notices: { lv: '/konts/zinas', en: '/en/account/notices' },
  apply: { lv: '/programmas/:slug/pieteikties', en: '/en/programmes/:slug/apply' },
} as const satisfies Record<string, Record<Locale, string>>;

export type RouteName = keyof typeof routes;
export type RouteParams = Record<string, string>;

export interface RouteMatch {
  name: RouteName;
  locale: Locale;
  params: RouteParams;
}

/** What search engines may list; the rest is personal or only makes sense in a session. */
export const publicRoutes: RouteName[] = [
  'home',
  'catalogue',
  'programme',
  'providers',
  'provider',
  'fundingSources',
  'fundingSource',
  'draw',
  'ledger',
  'help',
  'glossary',
  'accessibility',
];

export function address(name: RouteName, locale: Locale, params: RouteParams = {}): string {
  return routes[name][locale].replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
}

/** The status page is written by the server alone, so that it is there when nothing else is. */
export const statusPage: Record<Locale, string> = { lv: '/statuss', en: '/en/status' };

export function findRoute(pathname: string): RouteMatch | null {
  const parts = split(pathname);
  for (const locale of locales) {
    for (const name of Object.keys(routes) as RouteName[]) {
      const params = matchParts(split(routes[name][locale]), parts);
      if (params) return { name, locale, params };
    }
  }
  return null;
}

export function localeOf(pathname: string): Locale {
  const first = split(pathname)[0];
  return locales.find((locale) => locale === first) ?? defaultLocale;
}

/** The address of the same page in another language; of its home page when the page is unknown. */
export function inLocale(pathname: string, locale: Locale): string {
  const match = findRoute(pathname);
  return match ? address(match.name, locale, match.params) : address('home', locale);
}

function split(pathname: string): string[] {
  return pathname.split('/').filter(Boolean);
}

function matchParts(pattern: string[], parts: string[]): RouteParams | null {
  if (pattern.length !== parts.length) return null;
  const params: RouteParams = {};
  for (const [at, part] of pattern.entries()) {
    const given = parts[at]!;
    if (part.startsWith(':')) {
      const value = decode(given);
      if (value === null) return null;
      params[part.slice(1)] = value;
    } else if (part !== given) return null;
  }
  return params;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
