import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { read } from '../../../shared/read-model/read.ts';
import { type Facet, publicStatuses, refuseNonsense } from '../programme-conditions.ts';
import type { ProgrammeFilter } from '../programme-filter.input.ts';
import { searchMeant } from '../search-meant.ts';
import type { Column, ListColumn } from './column.ts';
import { facetsInWords } from './facets-in-words.ts';
import { type ListingCopy, listingCopy } from './listing-copy.ts';
import type { ProgrammeFacets } from './programme-facets.type.ts';
import { HOURS, PRICES, RATINGS } from './ranges.ts';

/** Whether a row passes one filter. */
type Test = (row: number) => boolean;

/** For each facet how many rows have each of its values, by the value's number. */
export type Counts = { total: number } & Record<Facet, Int32Array>;

/**
 * How many programmes remain for each value of each filter, with the other filters applied but not the filter's own (CAT-3).
 * One pass over the listing: a row that passes all filters counts everywhere, a row that fails exactly one counts for that one alone.
 */
export async function countFacets(ctx: Context, filter: ProgrammeFilter, typed: string | null | undefined): Promise<ProgrammeFacets> {
  refuseNonsense(filter);
  const [copy, found] = await Promise.all([listingCopy(ctx), foundBy(ctx, typed)]);
  const isMeant = baseTest(copy, filter, found);
  const tests = [...facetTests(copy, filter)];
  const counts = emptyCounts(copy);
  const all = Object.keys(counts).filter((facet) => facet !== 'total') as Facet[];
  for (let row = 0; row < copy.size; row++) {
    if (!isMeant(row)) continue;
    let failed: Facet | null = null;
    let isOut = false;
    for (const [facet, passes] of tests) {
      if (passes(row)) continue;
      if (failed) {
        isOut = true;
        break;
      }
      failed = facet;
    }
    if (isOut) continue;
    if (failed) {
      countRow(copy, counts, failed, row);
      continue;
    }
    counts.total++;
    for (const facet of all) countRow(copy, counts, facet, row);
  }
  return facetsInWords(copy, counts, filter);
}

/** Ids of what a search finds; null when nothing is searched for. */
async function foundBy(ctx: Context, typed: string | null | undefined): Promise<readonly string[] | null> {
  const search = await searchMeant(ctx, typed);
  if (!search) return null;
  const [row] = await read<{ ids: string | null }>(ctx, { text: `select string_agg(programme_id::text, ' ') as ids from search.document where vector @@ $1::tsquery`, values: [search.query] });
  return row?.ids?.split(' ') ?? [];
}

function baseTest(copy: ListingCopy, filter: ProgrammeFilter, found: readonly string[] | null): Test {
  const statuses = new Set(publicStatuses(filter).map((status) => copy.status.numberOf(status)));
  const only = filter.ids?.length ? marked(copy, filter.ids.map((id) => localId('Programme', id))) : null;
  const hits = found ? marked(copy, found) : null;
  return (row) => statuses.has(copy.status.codes[row]) && (only === null || only[row] === 1) && (hits === null || hits[row] === 1);
}

function marked(copy: ListingCopy, ids: readonly (string | undefined)[]): Uint8Array {
  const marks = new Uint8Array(copy.size);
  for (const id of ids) {
    const row = id === undefined ? undefined : copy.rows.get(id);
    if (row !== undefined) marks[row] = 1;
  }
  return marks;
}

function facetTests(copy: ListingCopy, filter: ProgrammeFilter): Map<Facet, Test> {
  const tests = new Map<Facet, Test>();
  const anyOf = (facet: Facet, column: Column, wanted: readonly (string | number)[] | null | undefined) => {
    if (!wanted?.length) return;
    const numbers = new Set(wanted.map((value) => column.numberOf(String(value))));
    tests.set(facet, (row) => numbers.has(column.codes[row]));
  };
  const overlaps = (facet: Facet, column: ListColumn, wanted: readonly string[] | null | undefined) => {
    if (!wanted?.length) return;
    const numbers = new Set(wanted.map((value) => column.words.numberOf(value)));
    tests.set(facet, (row) => column.lists[row]!.some((number) => numbers.has(number)));
  };
  const between = (facet: Facet, column: readonly number[], least: number | null | undefined, most: number | null | undefined) => {
    if ((least ?? null) === null && (most ?? null) === null) return;
    const [from, to] = [least ?? 0, most ?? Number.POSITIVE_INFINITY];
    tests.set(facet, (row) => column[row]! >= from && column[row]! <= to);
  };
  anyOf('kind', copy.kind, filter.kind);
  anyOf('mode', copy.mode, filter.mode);
  anyOf('language', copy.language, filter.language);
  anyOf('sector', copy.sector, filter.sector);
  anyOf('qualification', copy.qualification, filter.qualification);
  anyOf('digcompLevel', copy.level, filter.digcompLevel);
  anyOf('provider', copy.provider, filter.provider?.length ? providersMeant(copy, filter.provider) : null);
  overlaps('municipality', copy.municipalities, filter.municipality);
  overlaps('fundingSource', copy.sources, filter.fundingSource);
  overlaps('digcompArea', copy.areas, filter.digcompArea);
  between('hours', copy.hours, filter.hoursAtLeast, filter.hoursAtMost);
  between('price', copy.price, filter.priceAtLeastCents, filter.priceAtMostCents);
  if (filter.startsFrom || filter.startsUntil) {
    const [from, until] = [filter.startsFrom ?? '', filter.startsUntil ?? '9'];
    tests.set('startMonth', (row) => copy.starts[row]!.some((day) => day >= from && day <= until));
  }
  if (filter.openNow) {
    const open = copy.availability.numberOf('OPEN');
    tests.set('openNow', (row) => copy.availability.codes[row] === open);
  }
  if ((filter.ratingAtLeast ?? null) !== null) {
    const least = Math.ceil(Number((filter.ratingAtLeast! * 10).toFixed(6)));
    tests.set('rating', (row) => copy.rating[row]! >= least);
  }
  return tests;
}

/** Database ids of providers that a filter names by id or by slug; one that nobody knows stands for nobody. */
function providersMeant(copy: ListingCopy, named: readonly string[]): string[] {
  const bySlug = new Map([...copy.words.providers].map(([id, { slug }]) => [slug, id]));
  return named.map((one) => localId('Provider', one) ?? bySlug.get(one) ?? '');
}

function emptyCounts(copy: ListingCopy): Counts {
  const forColumn = (column: Column) => new Int32Array(column.values.length);
  return {
    total: 0,
    municipality: forColumn(copy.municipalities.words), provider: forColumn(copy.provider), kind: forColumn(copy.kind), qualification: forColumn(copy.qualification), mode: forColumn(copy.mode), sector: forColumn(copy.sector),
    hours: new Int32Array(HOURS.length), startMonth: forColumn(copy.months.words), fundingSource: forColumn(copy.sources.words), digcompArea: forColumn(copy.areas.words), digcompLevel: forColumn(copy.level), language: forColumn(copy.language),
    price: new Int32Array(PRICES.length), openNow: new Int32Array(1), rating: new Int32Array(RATINGS.length),
  };
}

function countRow(copy: ListingCopy, counts: Counts, facet: Facet, row: number): void {
  switch (facet) {
    case 'kind': return countOne(counts.kind, copy.kind.codes[row]!);
    case 'mode': return countOne(counts.mode, copy.mode.codes[row]!);
    case 'language': return countOne(counts.language, copy.language.codes[row]!);
    case 'sector': return countOne(counts.sector, copy.sector.codes[row]!);
    case 'qualification': return countOne(counts.qualification, copy.qualification.codes[row]!);
    case 'digcompLevel': return countOne(counts.digcompLevel, copy.level.codes[row]!);
    case 'provider': return countOne(counts.provider, copy.provider.codes[row]!);
    case 'hours': return countOne(counts.hours, copy.hoursRange[row]!);
    case 'price': return countOne(counts.price, copy.priceRange[row]!);
    case 'openNow': return copy.availability.values[copy.availability.codes[row]!] === 'OPEN' ? countOne(counts.openNow, 0) : undefined;
    case 'rating': return RATINGS.forEach(({ tenths }, place) => copy.rating[row]! >= tenths && countOne(counts.rating, place));
    case 'municipality': return copy.municipalities.lists[row]!.forEach((number) => countOne(counts.municipality, number));
    case 'fundingSource': return copy.sources.lists[row]!.forEach((number) => countOne(counts.fundingSource, number));
    case 'digcompArea': return copy.areas.lists[row]!.forEach((number) => countOne(counts.digcompArea, number));
    case 'startMonth': return copy.months.lists[row]!.forEach((number) => countOne(counts.startMonth, number));
  }
}

function countOne(counts: Int32Array, number: number): void {
  if (number >= 0) counts[number]!++;
}
