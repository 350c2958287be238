import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { CataloguePage_TotalDocument } from '../../gql/reading/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { question } from '../../reading/question.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { type CatalogueSearch, noFilters, toFilter, withoutFilters } from './catalogueSearch.ts';
import { useChosenFilters } from './ChosenFilters.tsx';
import styles from './EmptyResults.module.css';
import type { Facets } from './useFilterWords.ts';
import { catalogueAddress } from './useCatalogue.ts';

const mostSuggestions = 5;

/** Nothing fits: which single thing to let go of, and how many programmes each would give. */
export function EmptyResults({ search, facets }: { search: CatalogueSearch; facets: Facets | undefined }) {
  const t = useT('catalogue');
  const locale = useLocale();
  const chosen = useChosenFilters(search, facets);
  const everything: CatalogueSearch = { words: '', sort: null, chosen: noFilters() };
  const suggestions = [
    ...chosen.slice(0, mostSuggestions),
    ...(chosen.length > 1 ? [{ key: 'filters', words: null, without: withoutFilters(search) }] : []),
    ...(search.words && chosen.length > 0 ? [{ key: 'words', words: search.words, without: { ...search, words: '', sort: null } }] : []),
  ];
  return (
    <EmptyState
      title={t('empty')}
      actions={
        <Link look="second" to={catalogueAddress(locale, everything)}>
          {t('seeAll')}
        </Link>
      }
    >
      {suggestions.length > 0 && (
        <>
          <p className={styles.hint}>{t('emptyHint')}</p>
          <ul className={styles.suggestions}>
            {suggestions.map(({ key, words, without }) => (
              <Suggestion key={key} words={words} without={without} />
            ))}
          </ul>
        </>
      )}
      {search.words && <p>{t('emptyWords')}</p>}
    </EmptyState>
  );
}

function Suggestion({ words, without }: { words: string | null; without: CatalogueSearch }) {
  const t = useT('catalogue');
  const locale = useLocale();
  const { data } = useAnswer(question(CataloguePage_TotalDocument, { filter: toFilter(without), search: without.words || null }));
  const count = data?.programmes.totalCount;
  if (!count) return null;
  return (
    <li>
      <Link to={catalogueAddress(locale, without)}>
        {words === null ? t('loosenAll', { count }) : t('loosen', { filter: words, count })}
      </Link>
    </li>
  );
}
