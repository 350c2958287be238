import { useEffect, useRef, useState } from 'react';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { SearchField } from '../../design-system/SearchField/SearchField.tsx';
import { Select } from '../../design-system/Select/Select.tsx';
import { Sheet } from '../../design-system/Sheet/Sheet.tsx';
import { useLocale, useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { useTitle } from '../../page/useTitle.ts';
import { PricePanel } from '../pricing/index.ts';
import styles from './CataloguePage.module.css';
import { countChosen, noFilters, sortOf, sorts, withoutFilters } from './catalogueSearch.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FilterForm } from './FilterForm.tsx';
import { Results } from './Results.tsx';
import { facetsQuestion, programmesQuestion, useCatalogue } from './useCatalogue.ts';

export function CataloguePage() {
  const t = useT('catalogue');
  const locale = useLocale();
  const { search, change } = useCatalogue();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const counted = useAnswer(facetsQuestion(locale, search));
  const facets = counted.data?.programmeFacets;
  const { data, isPrevious } = useAnswer(programmesQuestion(locale, search, null));
  const count = isPrevious ? undefined : data?.programmes.totalCount;
  const chosenCount = countChosen(search);
  useTitle(search.words ? t('titleFor', { words: search.words }) : t('title'));
  useAnnouncedCount(count);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <SearchField
          label={t('searchLabel')}
          placeholder={t('searchPlaceholder')}
          action={address('catalogue', locale)}
          value={search.words}
          buttonText={t('search')}
          // New words start a new search; what was narrowed for the old ones would only hide results.
          onSearch={(words) => change({ words, sort: null, chosen: words === search.words ? search.chosen : noFilters() })}
        />
        <PricePanel />
      </header>

      <aside className={`${styles.filters} no-print`} aria-label={t('filters')}>
        <h2 className={styles.filtersTitle}>{t('filters')}</h2>
        <FilterForm search={search} facets={facets} onChange={change} />
      </aside>

      <section className={styles.found} aria-labelledby="results-title">
        <div className={styles.bar}>
          <h2 id="results-title" className={styles.count}>
            {data ? t('results', { count: data.programmes.totalCount }) : t('resultsTitle')}
          </h2>
          <div className={styles.tools}>
            <span className={styles.filterButton}>
              <Button look="second" icon="filter" onClick={() => setSheetOpen(true)}>
                {chosenCount > 0 ? t('filtersChosen', { count: chosenCount }) : t('filters')}
              </Button>
            </span>
            <span className={styles.sort}>
              <Select
                label={t('sort')}
                value={sortOf(search)}
                onChange={({ target }) => change({ ...search, sort: sorts.find((sort) => sort === target.value) ?? null })}
              >
                {sorts
                  .filter((sort) => sort !== 'RELEVANCE' || search.words)
                  .map((sort) => (
                    <option key={sort} value={sort}>
                      {t(`sort.${sort}`)}
                    </option>
                  ))}
              </Select>
            </span>
          </div>
        </div>
        <ChosenFilters search={search} facets={facets} onChange={change} />
        {data?.programmes.correctedSearch && (
          <Alert title={t('corrected', { words: data.programmes.correctedSearch })}>
            <p>{t('correctedFrom', { words: search.words })}</p>
          </Alert>
        )}
        <Results search={search} facets={facets} />
      </section>

      <Sheet
        isOpen={isSheetOpen}
        onClose={() => setSheetOpen(false)}
        title={t('filters')}
        footer={
          <>
            {chosenCount > 0 && (
              <Button look="second" onClick={() => change(withoutFilters(search))}>
                {t('clearFilters')}
              </Button>
            )}
            <Button onClick={() => setSheetOpen(false)}>
              {facets && !counted.isPrevious ? t('showResults', { count: facets.totalCount }) : t('applyFilters')}
            </Button>
          </>
        }
      >
        <FilterForm search={search} facets={facets} onChange={change} />
      </Sheet>
    </div>
  );
}

/** The number of results is said after every change, not on arrival, where the heading already says it. */
function useAnnouncedCount(count: number | undefined): void {
  const t = useT('catalogue');
  const { announce } = useAnnounce();
  const last = useRef(count);
  useEffect(() => {
    if (count === undefined || count === last.current) return;
    if (last.current !== undefined) announce(t('results', { count }));
    last.current = count;
  }, [count, announce, t]);
}
