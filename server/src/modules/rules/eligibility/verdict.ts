import type { CriterionResult } from './criterion-result.enum.ts';

/**
 * Answer of a condition as a number, so that "all" is the smallest, "any" the largest and "none" the mirror image.
 * Unknown stands between: it can still turn either way and is never treated as not met (FUND-5).
 */
export type Verdict = 0 | 1 | 2;

export const NOT_MET = 0;
export const UNKNOWN = 1;
export const MET = 2;

const results = ['NOT_MET', 'UNKNOWN', 'MET'] as const;

export function resultOf(verdict: Verdict): `${CriterionResult}` {
  return results[verdict];
}

export function opposite(verdict: Verdict): Verdict {
  return (2 - verdict) as Verdict;
}
