import { z } from 'zod';

export const wholeNumber = z.int().min(0).max(1_000_000_000);
export const day = z.iso.date();
export const code = z.string().min(1).max(80);

/** At least one of two bounds, and the lower not above the upper. */
export function boundsMakeSense(bounds: { from?: number | undefined; to?: number | undefined }): boolean {
  return (bounds.from !== undefined || bounds.to !== undefined) && (bounds.from ?? 0) <= (bounds.to ?? Number.MAX_SAFE_INTEGER);
}

export const boundsMessage = { error: 'Give "from", "to" or both, the smaller one first.' };

/** A count with a lower, an upper or both limits. */
export function countsMakeSense(count: { atLeast?: number | undefined; atMost?: number | undefined }): boolean {
  return (count.atLeast !== undefined || count.atMost !== undefined) && (count.atLeast ?? 0) <= (count.atMost ?? Number.MAX_SAFE_INTEGER);
}

export const countsMessage = { error: 'Give "atLeast", "atMost" or both, the smaller one first.' };
