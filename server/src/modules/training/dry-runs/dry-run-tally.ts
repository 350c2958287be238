import { euros, words, type Words } from '../../platform/words/words.ts';
import type { Effect, Redecided } from './decide-again.ts';

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
  if (decisions === 0)
    return words('Šim avotam vēl nav lēmumu, ko salīdzināt.', 'There are no decisions of this source to compare with yet.');
  const parts: Words[] = [words('No {0} lēmumiem {1} nemainītos.', 'Of {0} decisions {1} would be the same.', decisions, counts.UNCHANGED)];
  if (counts.MORE > 0) parts.push(words('{0} saņemtu vairāk.', '{0} would have got more.', counts.MORE));
  if (counts.LESS > 0) parts.push(words('{0} saņemtu mazāk.', '{0} would have got less.', counts.LESS));
  if (counts.REFUSED > 0) parts.push(words('{0} atbalstu nesaņemtu.', '{0} would not have been supported.', counts.REFUSED));
  if (counts.ACCEPTED > 0) parts.push(words('{0} atbalstu saņemtu no jauna.', '{0} would newly have been supported.', counts.ACCEPTED));
  if (gainedCents > 0) parts.push(words('Iegūtu kopā {0}.', '{0} would have been gained in all.', euros(gainedCents)));
  if (lostCents > 0) parts.push(words('Zaudētu kopā {0}.', '{0} would have been lost in all.', euros(lostCents)));
  parts.push(words('Kopā {0}, līdz šim {1}.', '{0} in all, {1} until now.', euros(afterCents), euros(beforeCents)));
  return { lv: parts.map(({ lv }) => lv).join(' '), en: parts.map(({ en }) => en).join(' ') };
}
