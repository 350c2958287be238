import { localId } from '../../../../shared/global-id.ts';
import { type Facet, publicStatuses } from '../programme-conditions.ts';
import type { ProgrammeFilter } from '../programme-filter.input.ts';
import type { Column, ListColumn } from './column.ts';
import type { ListingCopy } from './listing-copy.ts';

/** Whether a row of the copy passes. */
export type Test = (row: number) => boolean;

/** What every filter counts among: the public part of the catalogue, perhaps only these programmes, perhaps only what a search found. */
export function baseTest(copy: ListingCopy, filter: ProgrammeFilter, found: readonly string[] | null): Test {
  const statuses = new Set(publicStatuses(filter).map((status) => copy.status.numberOf(status)));
  const only = filter.ids?.length
    ? marked(
        copy,
        filter.ids.map((id) => localId('Programme', id)),
      )
    : null;
  const hits = found ? marked(copy, found) : null;
  return (row) => statuses.has(copy.status.codes[row]) && (only === null || only[row] === 1) && (hits === null || hits[row] === 1);
}

/** One test for each filter that is used; the same filters stand as SQL in programme-conditions.ts, and a test holds them together. */
export function facetTests(copy: ListingCopy, filter: ProgrammeFilter): Map<Facet, Test> {
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
  return named.map((one) => localId('Provider', one) ?? copy.words.providerIds.get(one) ?? '');
}

function marked(copy: ListingCopy, ids: readonly (string | undefined)[]): Uint8Array {
  const marks = new Uint8Array(copy.size);
  for (const id of ids) {
    const row = id === undefined ? undefined : copy.rows.get(id);
    if (row !== undefined) marks[row] = 1;
  }
  return marks;
}
