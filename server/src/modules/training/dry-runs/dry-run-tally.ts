import { inARow, euros, type Words } from '../../platform/words/words.ts';
import type { Effect, Redecided } from './decide-again.ts';
import { say } from './words/index.gen.ts';

/** Counts and sums of decisions that were decided again, kept with the run and added to batch by batch. */
export interface Tally {
  decisions: number;
  counts: Record<Effect, number>;
  beforeCents: number;
  afterCents: number;
  gainedCents: number;
  lostCents: number;
}

/** What a dry run has found: by scheme, with the versions that had made the decisions. */
export interface DryRunFindings {
  schemes: Record<string, Tally & { name: Words }>;
  madeBy: number[];
}

export const emptyFindings = (): DryRunFindings => ({ schemes: {}, madeBy: [] });

export function emptyTally(): Tally {
  return {
    decisions: 0,
    counts: { UNCHANGED: 0, MORE: 0, LESS: 0, REFUSED: 0, ACCEPTED: 0 },
    beforeCents: 0,
    afterCents: 0,
    gainedCents: 0,
    lostCents: 0,
  };
}

export function addTo(tally: Tally, { effect, beforeCents, afterCents }: Redecided): void {
  tally.decisions += 1;
  tally.counts[effect] += 1;
  tally.beforeCents += beforeCents;
  tally.afterCents += afterCents;
  tally.gainedCents += Math.max(0, afterCents - beforeCents);
  tally.lostCents += Math.max(0, beforeCents - afterCents);
}

/** All schemes together. */
export function totalOf({ schemes }: DryRunFindings): Tally {
  const total = emptyTally();
  for (const tally of Object.values(schemes)) {
    total.decisions += tally.decisions;
    for (const effect of Object.keys(total.counts) as Effect[]) total.counts[effect] += tally.counts[effect];
    total.beforeCents += tally.beforeCents;
    total.afterCents += tally.afterCents;
    total.gainedCents += tally.gainedCents;
    total.lostCents += tally.lostCents;
  }
  return total;
}

export function tallyInWords({ decisions, counts, beforeCents, afterCents, gainedCents, lostCents }: Tally): Words {
  if (decisions === 0) return say.thereAreNoDecisionsOfThisSource;
  const parts: Words[] = [say.ofDecisionsWouldBeTheSame({ decisions, unchanged: counts.UNCHANGED })];
  if (counts.MORE > 0) parts.push(say.wouldHaveGotMore({ more: counts.MORE }));
  if (counts.LESS > 0) parts.push(say.wouldHaveGotLess({ less: counts.LESS }));
  if (counts.REFUSED > 0) parts.push(say.wouldNotHaveBeenSupported({ refused: counts.REFUSED }));
  if (counts.ACCEPTED > 0) parts.push(say.wouldNewlyHaveBeenSupported({ accepted: counts.ACCEPTED }));
  if (gainedCents > 0) parts.push(say.wouldHaveBeenGainedInAll({ gained: euros(gainedCents) }));
  if (lostCents > 0) parts.push(say.wouldHaveBeenLostInAll({ lost: euros(lostCents) }));
  parts.push(say.inAll({ after: euros(afterCents), before: euros(beforeCents) }));
  return inARow(parts, ' ');
}
