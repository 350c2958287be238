import { localId } from '../../../../shared/global-id.ts';
import type { Translation } from '../../../../shared/translation.ts';
import type { Facet } from '../programme-conditions.ts';
import type { ProgrammeFilter } from '../programme-filter.input.ts';
import { ProgrammeKind } from '../programme-kind.enum.ts';
import { kindWords, modeWords } from '../programme-words.ts';
import { StudyMode } from '../study-mode.enum.ts';
import type { Counts } from './counts.ts';
import type { ListingCopy } from './listing-copy.ts';
import type { FacetValue, ProgrammeFacets } from './programme-facets.type.ts';
import { HOURS, PRICES, type Range, rangeValue, RATINGS } from './ranges.ts';
import { say } from '../words/index.gen.ts';

/** Counts as values that people read and filters take. A value that is filtered by stays in its list when nothing is left of it. */
export function facetsInWords(copy: ListingCopy, counts: Counts, filter: ProgrammeFilter): ProgrammeFacets {
  const counted = (
    facet: Facet,
    values: readonly string[],
    chosen: readonly (string | number)[] | null | undefined,
  ): [value: string, count: number][] => {
    const found = new Map<string, number>();
    for (const value of chosen ?? []) found.set(String(value), 0);
    values.forEach((value, number) => counts[facet][number]! > 0 && found.set(value, counts[facet][number]!));
    return [...found];
  };
  const fromList = (facet: Facet, list: string, values: readonly string[], chosen: readonly string[] | null | undefined): FacetValue[] =>
    counted(facet, values, chosen)
      .map(([value, count]) => ({
        value,
        count,
        label: copy.words.names.get(`${list} ${value}`)?.name ?? { lv: value },
        position: copy.words.names.get(`${list} ${value}`)?.position ?? 0,
      }))
      .sort((one, other) => one.position - other.position || compare(one.label.lv, other.label.lv));
  const fromEnum = (
    facet: Facet,
    values: readonly string[],
    words: Record<string, Translation>,
    order: readonly string[],
    chosen: readonly string[] | null | undefined,
  ): FacetValue[] =>
    counted(facet, values, chosen)
      .map(([value, count]) => ({ value, count, label: words[value]! }))
      .sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value));

  return {
    totalCount: counts.total,
    municipality: byName(fromList('municipality', 'MUNICIPALITY', copy.municipalities.words.values, filter.municipality)),
    provider: providers(copy, counts, filter),
    kind: fromEnum('kind', copy.kind.values, kindWords, Object.values(ProgrammeKind), filter.kind),
    qualification: byName(fromList('qualification', 'QUALIFICATION', copy.qualification.values, filter.qualification)),
    mode: fromEnum('mode', copy.mode.values, modeWords, Object.values(StudyMode), filter.mode),
    sector: fromList('sector', 'SECTOR', copy.sector.values, filter.sector),
    hours: ranges(HOURS, counts.hours, filter.hoursAtLeast, filter.hoursAtMost),
    startMonth: counted('startMonth', copy.months.words.values, monthsMeant(filter))
      .map(([value, count]) => ({ value, count, label: monthInWords(value) }))
      .sort((one, other) => (one.value < other.value ? -1 : 1)),
    fundingSource: byName(fromList('fundingSource', 'FUNDING_SOURCE', copy.sources.words.values, filter.fundingSource)),
    digcompArea: fromList('digcompArea', 'DIGCOMP_AREA', copy.areas.words.values, filter.digcompArea),
    digcompLevel: counted('digcompLevel', copy.level.values, filter.digcompLevel)
      .map(([value, count]) => ({ value, count, label: say.level({ value }) }))
      .sort((one, other) => Number(one.value) - Number(other.value)),
    language: fromList('language', 'LANGUAGE', copy.language.values, filter.language),
    price: ranges(PRICES, counts.price, filter.priceAtLeastCents, filter.priceAtMostCents),
    openNow:
      counts.openNow[0]! > 0 || filter.openNow ? [{ value: 'true', count: counts.openNow[0]!, label: say.openForApplicationNow }] : [],
    rating: RATINGS.map(({ tenths, label }, place) => ({ value: String(tenths / 10), label, count: counts.rating[place]! })).filter(
      ({ value, count }) => count > 0 || Number(value) === filter.ratingAtLeast,
    ),
  };
}

function providers(copy: ListingCopy, counts: Counts, filter: ProgrammeFilter): FacetValue[] {
  const values = new Map<string, FacetValue>();
  const bySlug = new Map([...copy.words.providers.values()].map((provider) => [provider.slug, provider]));
  for (const named of filter.provider ?? []) {
    const known = copy.words.providers.get(localId('Provider', named) ?? '') ?? bySlug.get(named);
    if (known) values.set(known.slug, { value: known.slug, label: { lv: known.name }, count: 0 });
  }
  copy.provider.values.forEach((id, number) => {
    const known = copy.words.providers.get(id);
    if (known && counts.provider[number]! > 0)
      values.set(known.slug, { value: known.slug, label: { lv: known.name }, count: counts.provider[number]! });
  });
  return byName([...values.values()]);
}

function ranges(
  all: readonly Range[],
  counts: Int32Array,
  least: number | null | undefined,
  most: number | null | undefined,
): FacetValue[] {
  const isChosen = ({ from, to }: Range) =>
    ((least ?? null) !== null || (most ?? null) !== null) && from === (least ?? 0) && to === (most ?? null);
  return all
    .map((range, place) => ({ range, count: counts[place]! }))
    .filter(({ range, count }) => count > 0 || isChosen(range))
    .map(({ range, count }) => ({ value: rangeValue(range), label: range.label, count }));
}

/** The month that a filter from its first to its last day means. */
function monthsMeant({ startsFrom, startsUntil }: ProgrammeFilter): string[] {
  return startsFrom && startsUntil && startsFrom.slice(0, 7) === startsUntil.slice(0, 7) ? [startsFrom.slice(0, 7)] : [];
}

const latvianMonths = [
  'janvāris',
  'februāris',
  'marts',
  'aprīlis',
  'maijs',
  'jūnijs',
  'jūlijs',
  'augusts',
  'septembris',
  'oktobris',
  'novembris',
  'decembris',
];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthInWords(value: string): Translation {
  const [year, month] = value.split('-') as [string, string];
  return say.monthIn({ year, latvianMonths: latvianMonths[Number(month) - 1], englishMonths: englishMonths[Number(month) - 1] });
}

const latvian = new Intl.Collator('lv');

function compare(one: string, other: string): number {
  return latvian.compare(one, other);
}

function byName(values: FacetValue[]): FacetValue[] {
  return values.sort((one, other) => compare(one.label.lv, other.label.lv));
}
