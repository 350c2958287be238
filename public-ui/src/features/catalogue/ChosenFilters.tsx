import { Button } from '../../design-system/Button/Button.tsx';
import { RemovableTag } from '../../design-system/Tag/Tag.tsx';
import { useT } from '../../i18n/useT.ts';
import { type CatalogueSearch, type FilterName, filterNames, filters, withFilter, withoutFilters } from './catalogueSearch.ts';
import styles from './ChosenFilters.module.css';
import { type Facets, useFilterWords } from './useFilterWords.ts';

export interface ChosenFilter {
  key: string;
  words: string;
  /** The search without this one. */
  without: CatalogueSearch;
}

export function useChosenFilters(search: CatalogueSearch, facets: Facets | undefined): ChosenFilter[] {
  const { labelOf, daysInWords } = useFilterWords(facets);
  return filterNames.flatMap((name: FilterName): ChosenFilter[] => {
    const chosen = search.chosen[name];
    if (chosen.length === 0) return [];
    if (filters[name] === 'days') return [{ key: name, words: daysInWords(chosen), without: withFilter(search, name, []) }];
    return chosen.map((value) => ({
      key: `${name} ${value}`,
      words: labelOf(name, value),
      without: withFilter(
        search,
        name,
        chosen.filter((one) => one !== value),
      ),
    }));
  });
}

export function ChosenFilters({
  search,
  facets,
  onChange,
}: {
  search: CatalogueSearch;
  facets: Facets | undefined;
  onChange: (search: CatalogueSearch) => void;
}) {
  const t = useT('catalogue');
  const chosen = useChosenFilters(search, facets);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen}>
      {chosen.map(({ key, words, without }) => (
        <li key={key}>
          <RemovableTag removeText={t('removeFilter')} onRemove={() => onChange(without)}>
            {words}
          </RemovableTag>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Button look="quiet" onClick={() => onChange(withoutFilters(search))}>
            {t('clearFilters')}
          </Button>
        </li>
      )}
    </ul>
  );
}
