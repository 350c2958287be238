import type { Translation } from '../../../../shared/translation.ts';

/** A range of a filter; null at the end: open. */
export interface Range {
  from: number;
  to: number | null;
  label: Translation;
}

/** How the hours of real programmes fall apart: modules, courses, development programmes, qualifications. */
export const HOURS: readonly Range[] = [
  { from: 0, to: 59, label: { lv: 'līdz 59 stundām', en: 'up to 59 hours' } },
  { from: 60, to: 79, label: { lv: '60–79 stundas', en: '60–79 hours' } },
  { from: 80, to: 99, label: { lv: '80–99 stundas', en: '80–99 hours' } },
  { from: 100, to: 159, label: { lv: '100–159 stundas', en: '100–159 hours' } },
  { from: 160, to: 959, label: { lv: '160–959 stundas', en: '160–959 hours' } },
  { from: 960, to: null, label: { lv: 'no 960 stundām', en: '960 hours or more' } },
];

/** Full prices in cents. */
export const PRICES: readonly Range[] = [
  { from: 0, to: 0, label: { lv: 'bez maksas', en: 'free' } },
  { from: 1, to: 20_000, label: { lv: 'līdz 200 €', en: 'up to €200' } },
  { from: 20_001, to: 40_000, label: { lv: '200–400 €', en: '€200–400' } },
  { from: 40_001, to: 60_000, label: { lv: '400–600 €', en: '€400–600' } },
  { from: 60_001, to: 100_000, label: { lv: '600–1000 €', en: '€600–1,000' } },
  { from: 100_001, to: null, label: { lv: 'vairāk par 1000 €', en: 'more than €1,000' } },
];

/** Public ratings one asks for: at least so many tenths of a star. */
export const RATINGS: readonly { tenths: number; label: Translation }[] = [
  { tenths: 30, label: { lv: 'vismaz 3,0', en: 'at least 3.0' } },
  { tenths: 35, label: { lv: 'vismaz 3,5', en: 'at least 3.5' } },
  { tenths: 40, label: { lv: 'vismaz 4,0', en: 'at least 4.0' } },
  { tenths: 45, label: { lv: 'vismaz 4,5', en: 'at least 4.5' } },
];

/** "60-79", or "960-" when it is open. */
export function rangeValue({ from, to }: Range): string {
  return `${from}-${to ?? ''}`;
}

export function bucketOf(ranges: readonly Range[], value: number): number {
  return ranges.findIndex(({ to }) => to === null || value <= to);
}
