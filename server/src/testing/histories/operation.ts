import type { Move } from './history.ts';
import type { HistoryWorld } from './history-world.ts';

/** A use case with its input. Asked again it sends the very same request, key included. */
export type Request = () => Promise<unknown>;

/** Something people, officers or providers do. */
export interface Operation {
  name: string;
  /** How often it comes, beside the others. */
  weight: number;
  choose(world: HistoryWorld, move: Move): Promise<Request>;
}

/** Nothing in the world is in the state the operation needs. */
export class NothingFits extends Error {}

/** Mostly one that the operation fits, now and then any, or one that is not there. */
export function pick<T>(all: readonly T[], { which }: Move, fits: (one: T) => boolean = () => true): T | undefined {
  const isStray = which % 9 === 8;
  const among = isStray ? all : all.filter(fits);
  if (among.length === 0 && !isStray) throw new NothingFits();
  return among[Math.floor(which / 9) % Math.max(1, among.length)];
}
