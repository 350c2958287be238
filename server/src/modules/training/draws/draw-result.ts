import type { DrawOutcome } from './draw-outcome.enum.ts';

/** What was there to give when the drawn order was decided. */
export interface DrawStock {
  name: string;
  /** Places of a group, cents of the budget, or seats. */
  left: number;
  /** Others who had come before the draw waited for it, so that the draw could give none of it. */
  isAwaited: boolean;
}

/** One application in the drawn order, without anything that tells whose it is. */
export interface DrawEntry {
  ticket: string;
  group: string;
  /** What it draws on besides the place: a purse by name; null where it needs none, as when the person's own grants pay. */
  purse: string | null;
  /** Cents of the budget, or one seat. */
  needs: number;
  /** False: withdrawn or not eligible. */
  takesPart: boolean;
  hasWaitingList: boolean;
  outcome: DrawOutcome;
}

/** Enough to give everything out again by hand and arrive at the same (BEY-20). */
export interface DrawResult {
  groups: DrawStock[];
  purses: DrawStock[];
  entries: DrawEntry[];
}
