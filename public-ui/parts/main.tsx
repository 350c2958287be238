import '../src/design-system/tokens.css';
import '../src/design-system/fonts.css';
import '../src/design-system/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { LiveRegion } from '../src/design-system/LiveRegion/LiveRegion.tsx';
import { createWordBook } from '../src/i18n/createMessages.ts';
import { createFormats } from '../src/i18n/format.ts';
import { FormatContext } from '../src/i18n/useFormat.ts';
import { WordBookContext } from '../src/i18n/useT.ts';
import { defaultLocale, locales } from '../src/languages.ts';
import { PartsPage } from './PartsPage.tsx';

/*
 * Every part of the design system in every state, for those who build with them and for the accessibility story.
 * `pnpm --filter public-ui dev` shows it at /parts/, in another language with /parts/?locale=en; the build knows nothing of it.
 */
const wanted = new URLSearchParams(location.search).get('locale');
const locale = locales.find((one) => one === wanted) ?? defaultLocale;
document.documentElement.lang = locale;
const book = createWordBook(locale);
await book.load(['common', 'account', 'home']);

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <MemoryRouter>
      <WordBookContext value={book}>
        <FormatContext value={createFormats(locale, '2026-12-01')}>
          <LiveRegion>
            <PartsPage />
          </LiveRegion>
        </FormatContext>
      </WordBookContext>
    </MemoryRouter>
  </StrictMode>,
);
