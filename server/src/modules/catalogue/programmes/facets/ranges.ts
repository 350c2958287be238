import type { Translation } from '../../../../shared/translation.ts';
import { say } from '../words/index.gen.ts';

/** A range of a filter; null at the end: open. */
export interface Range {
  from: number;
  to: number | null;
  label: Translation;
}

/** How the hours of real programmes fall apart: modules, courses, development programmes, qualifications. */
export const HOURS: readonly Range[] = [
  { from: 0, to: 59, label: say.hoursLabel },
  { from: 60, to: 79, label: say.hoursLabel2 },
  { from: 80, to: 99, label: say.hoursLabel3 },
  { from: 100, to: 159, label: say.hoursLabel4 },
  { from: 160, to: 959, label: say.hoursLabel5 },
  { from: 960, to: null, label: say.hoursLabel6 },
];

/** Full prices in cents. */
export const PRICES: readonly Range[] = [
  { from: 0, to: 0, label: say.pricesLabel },
  { from: 1, to: 20_000, label: say.pricesLabel2 },
  { from: 20_001, to: 40_000, label: { lv: '200–400 €', en: '€200–400' } },
  { from: 40_001, to: 60_000, label: { lv: '400–600 €', en: '€400–600' } },
  { from: 60_001, to: 100_000, label: { lv: '600–1000 €', en: '€600–1,000' } },
  { from: 100_001, to: null, label: say.pricesLabel3 },
];

/** Public ratings one asks for: at least so many tenths of a star. */
export const RATINGS: readonly { tenths: number; label: Translation }[] = [
  { tenths: 30, label: say.ratingsLabel },
  { tenths: 35, label: say.ratingsLabel2 },
  { tenths: 40, label: say.ratingsLabel3 },
  { tenths: 45, label: say.ratingsLabel4 },
];

/** "60-79", or "960-" when it is open. */
export function rangeValue({ from, to }: Range): string {
  return `${from}-${to ?? ''}`;
}

export function bucketOf(ranges: readonly Range[], value: number): number {
  return ranges.findIndex(({ to }) => to === null || value <= to);
}
