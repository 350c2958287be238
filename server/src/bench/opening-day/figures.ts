import type { Acknowledged } from './apply.ts';

/** The value below which a share of the values lies; 1 is the largest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The longest time between two answers that followed each other, in milliseconds, and when it ended. */
export function longestGap(started: number, answers: readonly Acknowledged[]): { milliseconds: number; endedAt: number } {
  let longest = { milliseconds: 0, endedAt: started };
  let previous = started;
  for (const { at } of answers) {
    if (at - previous > longest.milliseconds) longest = { milliseconds: at - previous, endedAt: at };
    previous = at;
  }
  return longest;
}
