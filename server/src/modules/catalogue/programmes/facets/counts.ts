import type { Facet } from '../programme-conditions.ts';

/** For each facet how many rows have each of its values, by the value's number. */
export type Counts = { total: number } & Record<Facet, Int32Array>;
