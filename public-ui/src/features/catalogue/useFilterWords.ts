import type { CataloguePage_FacetsQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { type FilterName, fromAddress, readRange, toAddress } from './catalogueSearch.ts';

export type Facets = CataloguePage_FacetsQuery['programmeFacets'];

export interface FilterOption {
  value: string;
  label: string;
  count: number;
}

const facetOf: Record<FilterName, keyof Facets> = {
  open: 'openNow',
  mode: 'mode',
  place: 'municipality',
  starts: 'startMonth',
  source: 'fundingSource',
  kind: 'kind',
  sector: 'sector',
  hours: 'hours',
  price: 'price',
  rating: 'rating',
  provider: 'provider',
  qualification: 'qualification',
  area: 'digcompArea',
  level: 'digcompLevel',
  language: 'language',
};

/** Filter values in words: the ones the server counted, in the reader's form. */
export function useFilterWords(facets: Facets | undefined) {
  const t = useT('catalogue');
  const common = useT('common');
  const { money, number, rating, day } = useFormat();

  const optionsOf = (name: FilterName): FilterOption[] => {
    const values = (facets?.[facetOf[name]] ?? []) as FilterOption[];
    return values.map(({ value, label, count }) => {
      const inAddress = addressValue(name, value);
      return { value: inAddress, label: ownWords(name, inAddress) ?? label, count };
    });
  };

  /** Ranges and states are said by us; names of places, providers and sectors come with the answer. */
  const ownWords = (name: FilterName, value: string): string | undefined => {
    switch (name) {
      case 'open':
        return t('openNow');
      case 'mode':
        return common(`mode.${fromAddress(value)}` as 'mode.REMOTE');
      case 'kind':
        return common(`kind.${fromAddress(value)}` as 'kind.STUDY_COURSE');
      case 'level':
        return t('level', { level: value });
      case 'rating':
        return t('ratingAtLeast', { rating: rating(Number(value)) });
      case 'hours':
        return range(value, number, ['hoursBetween', 'hoursUpTo', 'hoursFrom']);
      case 'price':
        return range(value, money, ['priceBetween', 'priceUpTo', 'priceFrom']);
      default:
        return undefined;
    }
  };

  const range = (
    value: string,
    form: (amount: number) => string,
    [between, upTo, from]: ['hoursBetween' | 'priceBetween', 'hoursUpTo' | 'priceUpTo', 'hoursFrom' | 'priceFrom'],
  ) => {
    const [low, high] = readRange(value);
    if (low && high !== null) return t(between, { from: form(low), to: form(high) });
    return high !== null ? t(upTo, { to: form(high) }) : t(from, { from: form(low ?? 0) });
  };

  const labelOf = (name: FilterName, value: string): string =>
    ownWords(name, value) ?? optionsOf(name).find((option) => option.value === value)?.label ?? value;

  const daysInWords = ([from, until]: string[]): string =>
    from && until
      ? t('startsBetween', { from: day(from), until: day(until) })
      : from
        ? t('startsAfter', { from: day(from) })
        : t('startsBefore', { until: day(until ?? '') });

  return { optionsOf, labelOf, daysInWords };
}

function addressValue(name: FilterName, value: string): string {
  if (name === 'mode' || name === 'kind') return toAddress(value);
  if (name === 'open') return 'now';
  return value;
}
