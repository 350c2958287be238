import { startTransition, useMemo, useOptimistic } from 'react';
import { useNavigate } from 'react-router';
import { usePlace } from '../../page/place.ts';
import type { Place } from '../../page/place.ts';
import { CataloguePage_FacetsDocument, CataloguePage_ProgrammesDocument } from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';
import { address } from '../../routes.ts';
import { localeCode } from '../../i18n/localeCode.ts';
import { type CatalogueSearch, readSearch, sortOf, toFilter, writeSearch } from './catalogueSearch.ts';

export const pageSize = 20;

/** The search in the address and the way to change it. What was just chosen counts at once, also while the address follows. */
export function useCatalogue(): { search: CatalogueSearch; change: (next: CatalogueSearch) => void } {
  const place = usePlace();
  const navigate = useNavigate();
  const inAddress = useMemo(() => readSearch(place.search), [place.search]);
  const [search, setSearch] = useOptimistic(inAddress);
  const change = (next: CatalogueSearch) =>
    startTransition(() => {
      setSearch(next);
      void navigate(catalogueAddress(place.locale, next), { preventScrollReset: true });
    });
  return { search, change };
}

export function catalogueAddress(locale: Place['locale'], search: CatalogueSearch): string {
  const params = writeSearch(search).toString();
  return address('catalogue', locale) + (params && `?${params}`);
}

export function programmesQuestion(locale: Place['locale'], search: CatalogueSearch, after: string | null) {
  return question(CataloguePage_ProgrammesDocument, {
    locale: localeCode(locale),
    filter: toFilter(search),
    search: search.words || null,
    sort: sortOf(search),
    first: pageSize,
    after,
  });
}

export function facetsQuestion(locale: Place['locale'], search: CatalogueSearch) {
  return question(CataloguePage_FacetsDocument, { locale: localeCode(locale), filter: toFilter(search), search: search.words || null });
}
