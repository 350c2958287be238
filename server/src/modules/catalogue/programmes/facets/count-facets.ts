import type { Context } from '../../../../context.ts';
import { read } from '../../../../shared/read-model/read.ts';
import { type Facet, refuseNonsense } from '../programme-conditions.ts';
import type { ProgrammeFilter } from '../programme-filter.input.ts';
import { searchMeant } from '../search-meant.ts';
import type { Column, ListColumn } from './column.ts';
import type { Counts } from './counts.ts';
import { facetsInWords } from './facets-in-words.ts';
import { type ListingCopy, listingCopy } from './listing-copy.ts';
import { baseTest, facetTests } from './matching-rows.ts';
import type { ProgrammeFacets } from './programme-facets.type.ts';
import { HOURS, PRICES, RATINGS } from './ranges.ts';

const FACETS = [
  'municipality',
  'provider',
  'kind',
  'qualification',
  'mode',
  'sector',
  'hours',
  'startMonth',
  'fundingSource',
  'digcompArea',
  'digcompLevel',
  'language',
  'price',
  'openNow',
  'rating',
] as const satisfies readonly Facet[];

/** What became of a row: OUT it fails two filters or more, IN it passes all, IN + n it fails only the n-th facet's. */
const OUT = 0;
const IN = 1;

/**
 * How many programmes remain for each value of each filter, with the other filters applied but not the filter's own (CAT-3).
 * Each row is looked at once: one that passes all filters counts everywhere, one that fails exactly one counts for that one alone.
 */
export async function countFacets(ctx: Context, filter: ProgrammeFilter, typed: string | null | undefined): Promise<ProgrammeFacets> {
  refuseNonsense(filter);
  const [copy, found] = await Promise.all([listingCopy(ctx), foundBy(ctx, typed)]);
  const states = statesOf(copy, filter, found);
  const among = (facet: Facet) => IN + 1 + FACETS.indexOf(facet);
  const ofColumn = (facet: Facet, { codes, values }: Column) => countCodes(codes, values.length, states, among(facet));
  const ofLists = (facet: Facet, { lists, words }: ListColumn) => countLists(lists, words.values.length, states, among(facet));
  const open = copy.availability.numberOf('OPEN');
  const tenths = countCodes(copy.rating, 51, states, among('rating'));
  const counts: Counts = {
    total: states.reduce((sum, state) => sum + Number(state === IN), 0),
    municipality: ofLists('municipality', copy.municipalities),
    provider: ofColumn('provider', copy.provider),
    kind: ofColumn('kind', copy.kind),
    qualification: ofColumn('qualification', copy.qualification),
    mode: ofColumn('mode', copy.mode),
    sector: ofColumn('sector', copy.sector),
    hours: countCodes(copy.hoursRange, HOURS.length, states, among('hours')),
    startMonth: ofLists('startMonth', copy.months),
    fundingSource: ofLists('fundingSource', copy.sources),
    digcompArea: ofLists('digcompArea', copy.areas),
    digcompLevel: ofColumn('digcompLevel', copy.level),
    language: ofColumn('language', copy.language),
    price: countCodes(copy.priceRange, PRICES.length, states, among('price')),
    openNow: Int32Array.of(open === undefined ? 0 : ofColumn('openNow', copy.availability)[open]!),
    rating: Int32Array.from(RATINGS, ({ tenths: least }) => tenths.subarray(least).reduce((sum, count) => sum + count, 0)),
  };
  return facetsInWords(copy, counts, filter);
}

function statesOf(copy: ListingCopy, filter: ProgrammeFilter, found: readonly string[] | null): Uint8Array {
  const states = new Uint8Array(copy.size);
  const isMeant = baseTest(copy, filter, found);
  const tests = [...facetTests(copy, filter)].map(([facet, passes]) => ({ passes, failing: IN + 1 + FACETS.indexOf(facet) }));
  for (let row = 0; row < copy.size; row++) {
    if (!isMeant(row)) continue;
    let state = IN;
    for (const { passes, failing } of tests) {
      if (passes(row)) continue;
      if (state !== IN) {
        state = OUT;
        break;
      }
      state = failing;
    }
    states[row] = state;
  }
  return states;
}

function countCodes(codes: ArrayLike<number>, howMany: number, states: Uint8Array, own: number): Int32Array {
  const counts = new Int32Array(howMany);
  for (let row = 0; row < states.length; row++) {
    const state = states[row]!;
    if (state !== IN && state !== own) continue;
    const code = codes[row]!;
    if (code >= 0) counts[code]!++;
  }
  return counts;
}

function countLists(lists: readonly (readonly number[])[], howMany: number, states: Uint8Array, own: number): Int32Array {
  const counts = new Int32Array(howMany);
  for (let row = 0; row < states.length; row++) {
    const state = states[row]!;
    if (state !== IN && state !== own) continue;
    for (const code of lists[row]!) counts[code]!++;
  }
  return counts;
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
