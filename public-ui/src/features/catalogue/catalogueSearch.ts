import type { ProgrammeFilter, ProgrammeKind, ProgrammeSort, StudyMode } from '../../gql/reading/graphql.ts';

/**
 * The whole search of the catalogue, as it stands in the address bar (CAT-3): pure both ways,
 * so that a search can be shared, kept as a bookmark, gone back to, and drawn on the server.
 */
export interface CatalogueSearch {
  words: string;
  sort: ProgrammeSort | null;
  /** Values by filter, as written in the address. */
  chosen: Record<FilterName, string[]>;
}

/** How many values a filter takes: ticks, one of several, or two days. */
export type FilterKind = 'many' | 'one' | 'days';

/** Order on the page: what people ask first stands first. */
export const filters = {
  open: 'one',
  mode: 'many',
  place: 'many',
  starts: 'days',
  source: 'many',
  kind: 'many',
  sector: 'many',
  hours: 'one',
  price: 'one',
  rating: 'one',
  provider: 'many',
  qualification: 'many',
  area: 'many',
  level: 'many',
  language: 'many',
} as const satisfies Record<string, FilterKind>;

export type FilterName = keyof typeof filters;
export const filterNames = Object.keys(filters) as FilterName[];

export const sorts = [
  'RELEVANCE',
  'START_DATE',
  'RATING',
  'PRICE_ASC',
  'PRICE_DESC',
  'HOURS_ASC',
  'NEWEST',
  'POPULARITY',
] as const satisfies ProgrammeSort[];

const modes: StudyMode[] = ['ON_SITE', 'REMOTE', 'HYBRID'];
const kinds: ProgrammeKind[] = [
  'PROFESSIONAL_CONTINUING_EDUCATION',
  'PROFESSIONAL_DEVELOPMENT',
  'STUDY_COURSE',
  'STUDY_MODULE',
  'VOCATIONAL_MODULE',
  'VOCATIONAL_MODULE_SET',
  'NON_FORMAL',
  'SELF_DIRECTED',
  'ONLINE_COURSE',
  'MICRO_CREDENTIAL',
];
const longestWords = 200;
const mostValues = 30;

/** Which values make sense; anything else in an address is ignored rather than shown as an error. */
const isValue: Partial<Record<FilterName, (value: string) => boolean>> = {
  open: (value) => value === 'now',
  mode: (value) => modes.includes(fromAddress(value) as StudyMode),
  kind: (value) => kinds.includes(fromAddress(value) as ProgrammeKind),
  level: (value) => /^[1-8]$/.test(value),
  hours: isRange,
  price: isRange,
  rating: (value) => /^[1-5](\.\d)?$/.test(value),
  starts: (value) => value === '' || isDay(value),
};

export function readSearch(params: URLSearchParams): CatalogueSearch {
  const sort = fromAddress(params.get('sort') ?? '');
  const chosen = Object.fromEntries(filterNames.map((name) => [name, valuesOf(name, params)])) as CatalogueSearch['chosen'];
  return {
    words: (params.get('q') ?? '').trim().slice(0, longestWords),
    sort: sorts.find((one) => one === sort) ?? null,
    chosen,
  };
}

export function writeSearch({ words, sort, chosen }: CatalogueSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  for (const name of filterNames) {
    if (filters[name] === 'days') {
      const [from, until] = chosen[name];
      if (from) params.set('from', from);
      if (until) params.set('until', until);
    } else for (const value of chosen[name]) params.append(name, value);
  }
  if (sort) params.set('sort', toAddress(sort));
  return params;
}

function valuesOf(name: FilterName, params: URLSearchParams): string[] {
  if (filters[name] === 'days') {
    const days = [params.get('from') ?? '', params.get('until') ?? ''].map((day) => (isDay(day) ? day : ''));
    return days.some(Boolean) ? days : [];
  }
  const values = [...new Set(params.getAll(name))].filter((value) => value !== '' && (isValue[name]?.(value) ?? true)).slice(0, mostValues);
  return filters[name] === 'one' ? values.slice(0, 1) : values.toSorted();
}

/** The search as the API takes it. */
export function toFilter({ chosen }: CatalogueSearch): ProgrammeFilter {
  const [hoursAtLeast, hoursAtMost] = readRange(chosen.hours[0]);
  const [priceAtLeastCents, priceAtMostCents] = readRange(chosen.price[0]);
  const [startsFrom, startsUntil] = chosen.starts;
  const filter: ProgrammeFilter = {
    openNow: chosen.open.length > 0 ? true : null,
    mode: some(chosen.mode.map((value) => fromAddress(value) as StudyMode)),
    municipality: some(chosen.place),
    startsFrom: startsFrom || null,
    startsUntil: startsUntil || null,
    fundingSource: some(chosen.source),
    kind: some(chosen.kind.map((value) => fromAddress(value) as ProgrammeKind)),
    sector: some(chosen.sector),
    hoursAtLeast,
    hoursAtMost,
    priceAtLeastCents,
    priceAtMostCents,
    ratingAtLeast: chosen.rating[0] ? Number(chosen.rating[0]) : null,
    provider: some(chosen.provider),
    qualification: some(chosen.qualification),
    digcompArea: some(chosen.area),
    digcompLevel: some(chosen.level.map(Number)),
    language: some(chosen.language),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null)) as ProgrammeFilter;
}

/** A search with one filter put anew. */
export function withFilter(search: CatalogueSearch, name: FilterName, values: string[]): CatalogueSearch {
  return { ...search, chosen: { ...search.chosen, [name]: values } };
}

export function withoutFilters(search: CatalogueSearch): CatalogueSearch {
  return { ...search, chosen: noFilters() };
}

export function noFilters(): CatalogueSearch['chosen'] {
  return Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as CatalogueSearch['chosen'];
}

export function countChosen({ chosen }: CatalogueSearch): number {
  return filterNames.reduce((sum, name) => sum + (filters[name] === 'days' ? Math.min(1, chosen[name].length) : chosen[name].length), 0);
}

/** Best match when there are words, else what starts first. */
export function sortOf({ sort, words }: CatalogueSearch): ProgrammeSort {
  return sort ?? (words ? 'RELEVANCE' : 'START_DATE');
}

/** "60-78", "-56", "960-": both ends belong to the range, an absent one is open. */
export function readRange(range: string | undefined): [number | null, number | null] {
  const [from = '', to = ''] = (range ?? '').split('-');
  return [from === '' ? null : Number(from), to === '' ? null : Number(to)];
}

function isRange(value: string): boolean {
  return /^\d{0,8}-\d{0,8}$/.test(value) && value !== '-';
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

function some<Value>(values: Value[]): Value[] | null {
  return values.length > 0 ? values : null;
}

/** Enumerations are written small and with dashes in addresses: STUDY_COURSE is "study-course". */
export function toAddress(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

export function fromAddress(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}
