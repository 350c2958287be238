import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import manifest from '../dist/client/.vite/manifest.json';
import template from '../dist/client/index.html?raw';
import { App } from './app/App.tsx';
import { placeOf } from './page/place.ts';
import type { HeadTools } from './page/page.ts';
import { type PageName, PageShelf, pageSources } from './app/pages.ts';
import { wholeTitle } from './page/useTitle.ts';
import { escapeJson } from './head/escape.ts';
import { metaTags } from './head/metaTags.ts';
import { structuredData } from './head/structuredData.ts';
import { createFormats } from './i18n/format.ts';
import { createWordBook, type WordBook } from './i18n/createMessages.ts';
import { type Translate } from './i18n/useT.ts';
import { Answers } from './reading/answers.ts';
import type { Ask } from './reading/ask.ts';
import { hashOf } from './reading/question.ts';
import { findRoute, localeOf, publicRoutes } from './routes.ts';
import type { Locale } from './languages.ts';

export { locales } from './languages.ts';
export { address, publicRoutes, routes } from './routes.ts';

/** What the server puts in. */
export interface FirstPageRequest {
  /** Path and search, as asked for. */
  url: string;
  /** Where the platform is reached: https://stars.example, without a slash at the end. */
  origin: string;
  /** The day in Latvia. */
  today: string;
  /** Answers a question of reading as nobody in particular. */
  ask: (document: { text: string; hash: string }, variables: object) => Promise<unknown>;
}

export interface FirstPage {
  status: number;
  html: string;
}

/** Words are read once per language and then shared by all requests. */
const shelves: Partial<Record<Locale, { book: WordBook; shelf: PageShelf }>> = {};

/**
 * Draws a page as everybody sees it who is not logged in: head data, text and answers in one document,
 * readable without scripts; the browser takes over what it finds (CAT-10).
 */
export async function renderFirstPage({ url, origin, today, ask }: FirstPageRequest): Promise<FirstPage> {
  const { pathname, search } = new URL(url, origin);
  const locale = localeOf(pathname);
  shelves[locale] ??= newShelf(locale);
  const { book, shelf } = shelves[locale];
  const match = findRoute(pathname);
  const name: PageName = match?.name ?? 'notFound';
  const place = placeOf(pathname, search, locale);
  const page = await shelf.load(name);

  const answers = new Answers(((question) =>
    ask({ text: question.document.toString(), hash: hashOf(question.document) }, question.variables)) as Ask);
  await Promise.all((page.questions?.(place) ?? []).map((question) => answers.load(question)));

  const tools: HeadTools = {
    answers,
    formats: createFormats(locale, today),
    translate: (namespace) => book.i18n.getFixedT(locale, namespace) as Translate<typeof namespace>,
  };
  const head = page.head(place, tools);
  const html = renderToString(
    <StrictMode>
      <StaticRouter location={pathname + search}>
        <App book={book} shelf={shelf} answers={answers} today={today} />
      </StaticRouter>
    </StrictMode>,
  );
  const productName = tools.translate('common')('productName');
  const data = structuredData(place, tools, origin);
  const files = filesOf(name, locale);
  return {
    status: head.isFound === false ? 404 : 200,
    html: fill({
      head: [
        metaTags(head, wholeTitle(head.title, productName), { origin, pathname, locale, productName }),
        ...linksTo(files),
        data && `<script type="application/ld+json">${escapeJson(data)}</script>`,
      ],
      page: html,
      answers: `<script type="application/json" id="first-page">${escapeJson({ answers: answers.given(), today })}</script>`,
      locale,
    }),
  };
}

/** Pages for everybody are drawn here; personal ones, which are empty without a login, by the browser alone. */
export function isDrawnHere(pathname: string): boolean {
  const name = findRoute(pathname)?.name;
  return !name || name === 'comparison' || publicRoutes.includes(name);
}

/** The page without its content, for personal pages and for moments when so many come at once that each browser has to draw for itself. */
export function renderEmptyPage(url: string): string {
  const { pathname } = new URL(url, 'http://any');
  const locale = localeOf(pathname);
  const name: PageName = findRoute(pathname)?.name ?? 'notFound';
  const robots = isDrawnHere(pathname) ? null : '<meta name="robots" content="noindex">';
  return fill({ head: [robots, ...linksTo(filesOf(name, locale))], page: '', answers: '', locale });
}

function newShelf(locale: Locale) {
  const book = createWordBook(locale);
  return { book, shelf: new PageShelf(book) };
}

function fill({ head, page, answers, locale }: { head: (string | null)[]; page: string; answers: string; locale: Locale }): string {
  // Functions as replacements: a dollar sign in a title is only a dollar sign.
  return template
    .replace('<html lang="lv">', `<html lang="${locale}">`)
    .replace('<!--head-->', () => head.filter(Boolean).join('\n    '))
    .replace('<!--page-->', () => page)
    .replace('<!--answers-->', () => answers);
}

interface Chunk {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
}

interface Files {
  scripts: string[];
  styles: string[];
  fonts: string[];
}

function linksTo({ scripts, styles, fonts }: Files): string[] {
  return [
    ...styles.map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" href="/${file}">`),
  ];
}

/** The code, styles, words and fonts of a page, so that the browser need not discover them one after another. */
function filesOf(name: PageName, locale: Locale): Files {
  const chunks = manifest as Record<string, Chunk>;
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = chunks[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const next of chunk.imports ?? []) visit(next);
  };
  const source = pageSources[name];
  visit('index.html');
  const own = new Set(seen);
  if (source) visit(source);
  visit(`src/messages/${locale}/common.ts`);
  for (const namespace of shelfMessages(name)) visit(`src/messages/${locale}/${namespace}.ts`);
  const found = [...seen].filter((key) => !own.has(key)).map((key) => chunks[key]!);
  return {
    scripts: found.map((chunk) => chunk.file),
    styles: [...new Set(found.flatMap((chunk) => chunk.css ?? []))],
    fonts: (chunks['index.html']?.assets ?? []).filter((file) => file.endsWith('.woff2')),
  };

  function shelfMessages(page: PageName): string[] {
    return shelves[locale]?.shelf.get(page)?.messages ?? [];
  }
}
