import type { FactName, Facts } from './facts.ts';
import type { Verdict } from './verdict.ts';
import type { Words } from '../../platform/words/words.ts';

/** How near a change is to the person: the nearer one is named first (BEY-21). */
export enum Ease {
  /** Tell us, or let a register or a document confirm it. */
  CONFIRM,
  /** Done on the platform in minutes: open an account, make a learning path. */
  ACT,
  /** Choose another programme, end or finish something. */
  CHOOSE,
  /** Comes by itself with time. */
  WAIT,
  /** Another life: work, home, household. */
  LIFE,
  /** Cannot happen any more: a past date, a lower age. */
  NEVER,
}

/** A value of one fact that would decide the criterion the given way. */
export interface Change {
  readonly fact: FactName;
  readonly value: unknown;
  readonly meets: boolean;
  readonly ease: Ease;
  /** What to do, as a clause in the imperative; without it the condition itself is said. */
  readonly words?: Words;
}

/**
 * One criterion of FUND-4: a pure predicate over one fact and the words for it.
 * Clauses are lower case without a full stop and speak to "you", so that sentences can be put together.
 */
export interface Rule<Settings> {
  readonly fact: FactName;
  /** Prepared once per rule set; called for every person and programme. */
  decide(settings: Settings): (facts: Facts) => Verdict;
  /** "age must be at least 18". */
  required(settings: Settings): Words;
  /** The same after what is known, where naming it twice would only be noise: "that is required". */
  readonly requiredInShort?: Words;
  /** "you are 30"; asked only when the fact is known. */
  known(settings: Settings, facts: Facts): Words;
  /** Fits after "if": "you are at least 18". */
  condition(settings: Settings): Words;
  /** For the officer who writes rules: "age at least 18". */
  reading(settings: Settings): Words;
  /** Nearest values on either side of the answer. */
  changes(settings: Settings, facts: Facts): readonly Change[];
}

/** Whether a number lies within optional bounds, both included. */
export function isWithin(value: number, from: number | undefined, to: number | undefined): boolean {
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

/** The bounds themselves and the values just outside them. */
export function aroundBounds(from: number | undefined, to: number | undefined): { value: number; meets: boolean }[] {
  const candidates = [from, to, from === undefined ? undefined : from - 1, to === undefined ? undefined : to + 1];
  return candidates.filter((value) => value !== undefined).map((value) => ({ value, meets: isWithin(value, from, to) }));
}
