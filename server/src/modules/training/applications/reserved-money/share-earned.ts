import { roundHalfUp } from '../../../../shared/round-half-up.ts';

/**
 * What a provider has earned of a reservation of two sources is taken from each in proportion to what it holds (FUND-17): the second
 * source's part is rounded half-up to the cent, and the main source pays what remains.
 */
export function shareEarned(
  earnedCents: number,
  held: ReadonlyMap<string, number>,
  mainSourceId: string | null,
): ReadonlyMap<string, number> {
  const all = [...held.values()].reduce((total, cents) => total + cents, 0);
  const second = [...held.keys()].find((source) => source !== mainSourceId);
  if (all === 0) return new Map();
  if (held.size === 1) return new Map([...held.keys()].map((source) => [source, earnedCents]));
  const secondCents = roundHalfUp(earnedCents * held.get(second!)!, all);
  return new Map([...held.keys()].map((source) => [source, source === second ? secondCents : earnedCents - secondCents]));
}
