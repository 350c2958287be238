import { useState } from 'react';
import { usePlace } from '../../page/place.ts';
import { LoadMore } from '../../design-system/LoadMore/LoadMore.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { useLocale } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { LoadFailure, OldAnswerNotice } from '../../page/PageFailure.tsx';
import { usePricesForMe } from '../pricing/index.ts';
import { type CatalogueSearch, writeSearch } from './catalogueSearch.ts';
import { EmptyResults } from './EmptyResults.tsx';
import { ProgrammeCard } from './ProgrammeCard.tsx';
import styles from './Results.module.css';
import type { Facets } from './useFilterWords.ts';
import { catalogueAddress, pageSize, programmesQuestion } from './useCatalogue.ts';

/** Which pages were loaded for a search, so that coming back finds all of them. */
const loadedPages = new Map<string, string[]>();

/** The programmes found, page after page; a new search keeps the old results in sight until its own arrive. */
export function Results({ search, facets }: { search: CatalogueSearch; facets: Facets | undefined }) {
  const locale = useLocale();
  const place = usePlace();
  const after = place.search.get('after');
  const key = `${locale} ${writeSearch(search)} ${after}`;
  const [, redraw] = useState(0);
  const cursors = [after, ...(loadedPages.get(key) ?? [])];
  const last = useAnswer(programmesQuestion(locale, search, cursors.at(-1)!));
  const first = useAnswer(programmesQuestion(locale, search, after));

  if (!first.data) {
    return first.error ? (
      <LoadFailure isOffline={first.error.reason === 'offline'} onTryAgain={first.reload} />
    ) : (
      <SkeletonList count={5} />
    );
  }
  const { totalCount } = first.data.programmes;
  if (totalCount === 0 && !first.isPrevious) return <EmptyResults search={search} facets={facets} />;
  const { endCursor, hasNextPage } = last.data?.programmes.pageInfo ?? { endCursor: null, hasNextPage: true };
  const shown = hasNextPage ? cursors.length * pageSize : totalCount;
  return (
    <div className={styles.results} aria-busy={first.isPrevious}>
      {first.error && <OldAnswerNotice />}
      <ul className={styles.list} data-old={first.isPrevious || undefined}>
        {cursors.map((cursor, at) => (
          // The place in the list is what stays the same from search to search.
          // oxlint-disable-next-line react/no-array-index-key
          <ResultsPage key={at} search={search} after={cursor} />
        ))}
      </ul>
      {(hasNextPage || cursors.length > 1) && (
        <LoadMore
          shown={Math.min(shown, totalCount)}
          total={totalCount}
          isBusy={last.isLoading}
          href={`${catalogueAddress(locale, search)}${catalogueAddress(locale, search).includes('?') ? '&' : '?'}after=${encodeURIComponent(endCursor ?? '')}`}
          onMore={() => {
            if (!endCursor) return;
            loadedPages.set(key, [...(loadedPages.get(key) ?? []), endCursor]);
            redraw((drawn) => drawn + 1);
          }}
        />
      )}
    </div>
  );
}

function ResultsPage({ search, after }: { search: CatalogueSearch; after: string | null }) {
  const locale = useLocale();
  const { data, error, reload } = useAnswer(programmesQuestion(locale, search, after));
  const programmes = data?.programmes.nodes ?? [];
  const prices = usePricesForMe(programmes.map(({ id }) => id));
  if (!data) {
    return <li>{error ? <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} /> : <SkeletonList count={3} />}</li>;
  }
  return programmes.map((programme) => (
    <li key={programme.id}>
      <ProgrammeCard programme={programme} prices={prices} />
    </li>
  ));
}
