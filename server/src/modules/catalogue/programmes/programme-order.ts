import { decodeCursor, ForeignCursor } from '../../../shared/pagination.ts';
import { isDay, isInt, isUuid } from '../../../shared/read-model/cursor-values.ts';
import type { Values } from '../../../shared/read-model/values.ts';
import { ProgrammeSort } from './programme-sort.enum.ts';

/** What a list is put in order by; the id comes after it, so that every row has a place of its own. */
export interface Order {
  /** Column of `catalogue.listing l`, or the rank of the search; null: the id alone. */
  column: string | null;
  type: 'date' | 'bigint' | 'int' | 'text';
  descending: boolean;
}

const orders: Record<ProgrammeSort, Order> = {
  [ProgrammeSort.START_DATE]: { column: 'l.next_start', type: 'date', descending: false },
  [ProgrammeSort.PRICE_ASC]: { column: 'l.price_cents', type: 'bigint', descending: false },
  [ProgrammeSort.PRICE_DESC]: { column: 'l.price_cents', type: 'bigint', descending: true },
  [ProgrammeSort.HOURS_ASC]: { column: 'l.hours', type: 'int', descending: false },
  [ProgrammeSort.RATING]: { column: 'l.rating_order', type: 'int', descending: true },
  [ProgrammeSort.TITLE]: { column: 'l.title', type: 'text', descending: false },
  [ProgrammeSort.POPULARITY]: { column: 'l.popularity', type: 'int', descending: true },
  // ids are made in the order of time
  [ProgrammeSort.NEWEST]: { column: null, type: 'text', descending: true },
  [ProgrammeSort.RELEVANCE]: { column: 'rank', type: 'int', descending: true },
};

/** Which order is meant: the best match needs a search; without one the earliest start comes first. */
export function sortMeant(asked: ProgrammeSort | null | undefined, isSearching: boolean): ProgrammeSort {
  const sort = asked ?? ProgrammeSort.RELEVANCE;
  return sort === ProgrammeSort.RELEVANCE && !isSearching ? ProgrammeSort.START_DATE : sort;
}

export function orderOf(sort: ProgrammeSort): Order {
  return orders[sort];
}

const shapes: Record<Order['type'], (value: unknown) => boolean> = {
  date: (value) => value === 'infinity' || isDay(value),
  bigint: Number.isSafeInteger,
  int: isInt,
  text: (value) => typeof value === 'string',
};

/** The condition that a row lies behind (or before) the row of a cursor. Cursors of another order, and forged ones, are refused. */
export function beyond(cursor: string, sort: ProgrammeSort, direction: 'after' | 'before', values: Values): string {
  const order = orders[sort];
  const [of, id, value] = decodeCursor(cursor, direction);
  if (of !== sort || !isUuid(id) || (order.column !== null && !shapes[order.type](value))) throw new ForeignCursor(direction);
  const sign = (direction === 'after') === order.descending ? '<' : '>';
  const itself = values.add(id, 'uuid');
  return order.column === null
    ? `id ${sign} ${itself}`
    : `(key, id) ${sign} (${values.add(value, order.type)}${collation(order)}, ${itself})`;
}

/** `order by` over the columns key and id. */
export function orderBy(order: Order, backwards: boolean): string {
  const way = order.descending !== backwards ? 'desc' : 'asc';
  return order.column === null ? `id ${way}` : `key ${way}, id ${way}`;
}

function collation(order: Order): string {
  return order.type === 'text' ? ' collate "lv-x-icu"' : '';
}
