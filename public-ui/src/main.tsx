import './design-system/tokens.css';
import './design-system/fonts.css';
import './design-system/base.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App, type Surroundings } from './app/App.tsx';
import { PageShelf } from './app/pages.ts';
import { createWordBook } from './i18n/createMessages.ts';
import { timeZone } from './i18n/format.ts';
import { Answers } from './reading/answers.ts';
import { askOverHttp } from './reading/ask.ts';
import { findRoute, localeOf } from './routes.ts';

interface FirstPage {
  answers: Record<string, unknown>;
  today: string;
}

const root = document.getElementById('root')!;
const given = document.getElementById('first-page');
const firstPage: FirstPage | null = given && (JSON.parse(given.textContent ?? 'null') as FirstPage | null);

const locale = localeOf(location.pathname);
const book = createWordBook(locale);
const shelf = new PageShelf(book);
const surroundings: Surroundings = {
  book,
  shelf,
  answers: new Answers(askOverHttp, firstPage?.answers),
  today: firstPage?.today ?? new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date()),
};

// The words and code of this page first; until then the page sent by the server stays readable.
await shelf.load(findRoute(location.pathname)?.name ?? 'notFound');

const app = (
  <StrictMode>
    <BrowserRouter>
      <App {...surroundings} />
    </BrowserRouter>
  </StrictMode>
);
if (firstPage) hydrateRoot(root, app);
else createRoot(root).render(app);

// Where people go next most often; asked for when the browser has nothing better to do.
const goesNext = { home: 'catalogue', catalogue: 'programme', programme: 'catalogue' } as const;
const here = findRoute(location.pathname)?.name;
if (here && here in goesNext) setTimeout(() => void shelf.load(goesNext[here as keyof typeof goesNext]), 2000);
