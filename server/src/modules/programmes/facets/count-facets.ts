import type { Context } from '../../../context.ts';
import { read } from '../../../shared/read-model/read.ts';
import { type Facet, refuseNonsense } from '../programme-conditions.ts';
import type { ProgrammeFilter } from '../programme-filter.input.ts';
import { searchMeant } from '../search-meant.ts';
import type { Column } from './column.ts';
import { facetsInWords } from './facets-in-words.ts';
import { type ListingCopy, listingCopy } from './listing-copy.ts';
import { baseTest, facetTests } from './matching-rows.ts';
import type { ProgrammeFacets } from './programme-facets.type.ts';
import { HOURS, PRICES, RATINGS } from './ranges.ts';

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
  const [row] = await read<{ ids: string | null }>(ctx, {
    text: `select string_agg(id::text, ' ') as ids from catalogue.searchable where vector @@ $1::tsquery`,
    values: [search.query],
  });
  return row?.ids?.split(' ') ?? [];
}

function emptyCounts(copy: ListingCopy): Counts {
  const forColumn = (column: Column) => new Int32Array(column.values.length);
  return {
    total: 0,
    municipality: forColumn(copy.municipalities.words),
    provider: forColumn(copy.provider),
    kind: forColumn(copy.kind),
    qualification: forColumn(copy.qualification),
    mode: forColumn(copy.mode),
    sector: forColumn(copy.sector),
    hours: new Int32Array(HOURS.length),
    startMonth: forColumn(copy.months.words),
    fundingSource: forColumn(copy.sources.words),
    digcompArea: forColumn(copy.areas.words),
    digcompLevel: forColumn(copy.level),
    language: forColumn(copy.language),
    price: new Int32Array(PRICES.length),
    openNow: new Int32Array(1),
    rating: new Int32Array(RATINGS.length),
  };
}

function countRow(copy: ListingCopy, counts: Counts, facet: Facet, row: number): void {
  switch (facet) {
    case 'kind':
      return countOne(counts.kind, copy.kind.codes[row]!);
    case 'mode':
      return countOne(counts.mode, copy.mode.codes[row]!);
    case 'language':
      return countOne(counts.language, copy.language.codes[row]!);
    case 'sector':
      return countOne(counts.sector, copy.sector.codes[row]!);
    case 'qualification':
      return countOne(counts.qualification, copy.qualification.codes[row]!);
    case 'digcompLevel':
      return countOne(counts.digcompLevel, copy.level.codes[row]!);
    case 'provider':
      return countOne(counts.provider, copy.provider.codes[row]!);
    case 'hours':
      return countOne(counts.hours, copy.hoursRange[row]!);
    case 'price':
      return countOne(counts.price, copy.priceRange[row]!);
    case 'openNow':
      return copy.availability.values[copy.availability.codes[row]!] === 'OPEN' ? countOne(counts.openNow, 0) : undefined;
    case 'rating':
      return RATINGS.forEach(({ tenths }, place) => copy.rating[row]! >= tenths && countOne(counts.rating, place));
    case 'municipality':
      return copy.municipalities.lists[row]!.forEach((number) => countOne(counts.municipality, number));
    case 'fundingSource':
      return copy.sources.lists[row]!.forEach((number) => countOne(counts.fundingSource, number));
    case 'digcompArea':
      return copy.areas.lists[row]!.forEach((number) => countOne(counts.digcompArea, number));
    case 'startMonth':
      return copy.months.lists[row]!.forEach((number) => countOne(counts.startMonth, number));
  }
}

function countOne(counts: Int32Array, number: number): void {
  if (number >= 0) counts[number]!++;
}
