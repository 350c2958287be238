import { Suspense, use, useMemo } from 'react';
import { useLocation } from 'react-router';
import { LiveRegion } from '../design-system/LiveRegion/LiveRegion.tsx';
import { Layout } from './layout/Layout.tsx';
import { PageFailure } from '../page/PageFailure.tsx';
import { OnTheWay } from './layout/OnTheWay.tsx';
import { PageLoading } from './layout/PageLoading.tsx';
import { createFormats } from '../i18n/format.ts';
import type { WordBook } from '../i18n/createMessages.ts';
import { FormatContext } from '../i18n/useFormat.ts';
import { WordBookContext } from '../i18n/useT.ts';
import type { Answers } from '../reading/answers.ts';
import { AnswersContext } from '../reading/useAnswer.ts';
import { findRoute } from '../routes.ts';
import { type Place, PlaceContext, placeOf } from '../page/place.ts';
import { TodayContext } from '../page/today.ts';
import type { PageShelf } from './pages.ts';

/** What the browser and the server prepare before the first drawing. */
export interface Surroundings {
  book: WordBook;
  answers: Answers;
  shelf: PageShelf;
  /** The day in Latvia; the server's day goes with the page, so that both draw the same. */
  today: string;
}

export function App({ book, answers, shelf, today }: Surroundings) {
  const formats = useMemo(() => createFormats(book.locale, today), [book, today]);
  const { pathname, search } = useLocation();
  const place = useMemo(() => placeOf(pathname, search, book.locale), [pathname, search, book]);
  return (
    <WordBookContext value={book}>
      <FormatContext value={formats}>
        <TodayContext value={today}>
          <AnswersContext value={answers}>
            <PlaceContext value={place}>
              <LiveRegion>
                <Layout>
                  <OnTheWay shelf={shelf} />
                  {/* The boundary outlives the page: while the next one loads, this one stays. */}
                  <Suspense fallback={<PageLoading />}>
                    <PageFailure key={pathname}>
                      <PageAt place={place} shelf={shelf} isKnown={findRoute(pathname) !== null} />
                    </PageFailure>
                  </Suspense>
                </Layout>
              </LiveRegion>
            </PlaceContext>
          </AnswersContext>
        </TodayContext>
      </FormatContext>
    </WordBookContext>
  );
}

function PageAt({ place, shelf, isKnown }: { place: Place; shelf: PageShelf; isKnown: boolean }) {
  const name = isKnown ? place.name : 'notFound';
  const { Component } = shelf.get(name) ?? use(shelf.load(name));
  // A page about another thing starts anew: nothing typed or opened there belongs here.
  return <Component key={JSON.stringify(place.params)} />;
}
