import { Invalid } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import type { Values } from '../../../shared/read-model/values.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { ProgrammeFilter } from './programme-filter.input.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import { say } from './words/index.gen.ts';

/** The filters of CAT-3 that show how many programmes remain for each value. */
export type Facet =
  | 'municipality'
  | 'provider'
  | 'kind'
  | 'qualification'
  | 'mode'
  | 'sector'
  | 'hours'
  | 'startMonth'
  | 'fundingSource'
  | 'digcompArea'
  | 'digcompLevel'
  | 'language'
  | 'price'
  | 'openNow'
  | 'rating';

const MOST_VALUES = 200;

/** What the public may find: what is in the catalogue, and on request what left it. Never a draft. */
export function publicStatuses(filter: ProgrammeFilter): ProgrammeStatus[] {
  const asked = given(filter.status) ?? [ProgrammeStatus.PUBLISHED];
  return [ProgrammeStatus.PUBLISHED, ProgrammeStatus.PAST].filter((status) => asked.includes(status));
}

/** The conditions on `catalogue.listing l` that are not facets. Statuses stand in the text itself, where partial indexes look for them. */
export function baseConditions(filter: ProgrammeFilter, statuses: readonly ProgrammeStatus[], values: Values): string[] {
  const conditions = [
    statuses.length === 1
      ? `l.status = '${statuses[0]}'`
      : statuses.length === 0
        ? 'false'
        : `l.status in (${statuses.map((status) => `'${status}'`).join(', ')})`,
  ];
  const ids = given(filter.ids);
  if (ids)
    conditions.push(
      `l.id = any(${values.add(
        ids.map((id) => localId('Programme', id)).filter((id) => id !== undefined),
        'uuid[]',
      )})`,
    );
  return conditions;
}

/** Filters whose values stand as tags beside the words that searches look through. */
const TAGGED = [
  'kind',
  'mode',
  'language',
  'sector',
  'qualification',
  'digcompLevel',
  'municipality',
  'fundingSource',
  'digcompArea',
] as const;

/** Conditions on `catalogue.searchable w` that narrow a search by the filters already in its index; the listing's own conditions stay. */
export function tagConditions(filter: ProgrammeFilter, values: Values): string[] {
  return TAGGED.flatMap((facet) => {
    const wanted = given<string | number>(filter[facet]);
    return wanted
      ? [
          `w.tags && ${values.add(
            wanted.map((value) => `${facet}:${value}`),
            'text[]',
          )}`,
        ]
      : [];
  });
}

/** One condition on `catalogue.listing l` for each filter that is used. */
export function facetConditions(filter: ProgrammeFilter, values: Values): Map<Facet, string> {
  refuseNonsense(filter);
  const conditions = new Map<Facet, string>();
  const anyOf = (facet: Facet, column: string, list: readonly (string | number)[] | null | undefined, type = 'text[]') => {
    const wanted = given(list);
    if (wanted) conditions.set(facet, `${column} = any(${values.add(wanted, type)})`);
  };
  const overlaps = (facet: Facet, column: string, list: readonly string[] | null | undefined) => {
    const wanted = given(list);
    if (wanted) conditions.set(facet, `${column} && ${values.add(wanted, 'text[]')}`);
  };
  const between = (facet: Facet, column: string, type: string, least: number | null | undefined, most: number | null | undefined) => {
    const bounds = [
      isSaid(least) && `${column} >= ${values.add(least, type)}`,
      isSaid(most) && `${column} <= ${values.add(most, type)}`,
    ].filter((bound) => bound !== false);
    if (bounds.length > 0) conditions.set(facet, `(${bounds.join(' and ')})`);
  };

  overlaps('municipality', 'l.municipalities', filter.municipality);
  overlaps('fundingSource', 'l.funding_sources', filter.fundingSource);
  overlaps('digcompArea', 'l.areas', filter.digcompArea);
  anyOf('kind', 'l.kind', filter.kind);
  anyOf('mode', 'l.mode', filter.mode);
  anyOf('qualification', 'l.qualification_code', filter.qualification);
  anyOf('sector', 'l.sector_code', filter.sector);
  anyOf('language', 'l.language', filter.language);
  anyOf('digcompLevel', 'l.digcomp_level', filter.digcompLevel, 'int[]');
  between('hours', 'l.hours', 'int', filter.hoursAtLeast, filter.hoursAtMost);
  between('price', 'l.price_cents', 'bigint', filter.priceAtLeastCents, filter.priceAtMostCents);
  const providers = given(filter.provider);
  if (providers) {
    const ids = values.add(
      providers.map((one) => localId('Provider', one)).filter((id) => id !== undefined),
      'uuid[]',
    );
    conditions.set(
      'provider',
      `l.provider_id = any(array(select id from provider where id = any(${ids}) or slug = any(${values.add(providers, 'text[]')})))`,
    );
  }
  if (isSaid(filter.startsFrom) || isSaid(filter.startsUntil)) {
    conditions.set(
      'startMonth',
      `l.starts && daterange(${values.add(filter.startsFrom ?? null, 'date')}, ${values.add(filter.startsUntil ?? null, 'date')}, '[]')`,
    );
  }
  if (filter.openNow) conditions.set('openNow', `l.availability = 'OPEN'`);
  if (isSaid(filter.ratingAtLeast))
    conditions.set('rating', `l.rating_tenths >= ${values.add(Math.ceil(Number((filter.ratingAtLeast * 10).toFixed(6))), 'int')}`);
  return conditions;
}

/** Values that no programme can have are told apart from filters that happen to leave nothing. */
export function refuseNonsense(filter: ProgrammeFilter): void {
  for (const [field, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length > MOST_VALUES)
      refuse(field as keyof ProgrammeFilter, say.oneFilterTakesAtMostValues({ mostValues: MOST_VALUES }));
  }
  for (const field of ['hoursAtLeast', 'hoursAtMost', 'priceAtLeastCents', 'priceAtMostCents'] as const) {
    const value = filter[field];
    if (isSaid(value) && value < 0) refuse(field, say.writeANumberThatIsNotBelow);
  }
  if (isSaid(filter.ratingAtLeast) && !(filter.ratingAtLeast >= 1 && filter.ratingAtLeast <= 5))
    refuse('ratingAtLeast', say.aRatingGoesFrom1To5);
  if (filter.digcompLevel?.some((level) => level < 1 || level > 8)) refuse('digcompLevel', say.aDigcompLevelGoesFrom1);
  if (filter.startsFrom && filter.startsUntil && filter.startsFrom > filter.startsUntil) {
    refuse('startsUntil', say.theLastDayOfStartingMust);
  }
}

function refuse(field: keyof ProgrammeFilter, text: Translation): never {
  throw new Invalid(['filter', field], text);
}

/** A list that says something; an empty one is no filter. */
function given<T>(list: readonly T[] | null | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

function isSaid<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
