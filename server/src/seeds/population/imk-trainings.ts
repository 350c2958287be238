import { SchemeKind } from '../../modules/rules/funding-sources/scheme-kind.enum.ts';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import type { ProgrammeRow } from '../catalogue/read-programmes.ts';
import { random, shuffled } from '../random.ts';
import { sum } from './plans.ts';

export const imkKinds = [
  ProgrammeKind.VOCATIONAL_MODULE,
  ProgrammeKind.VOCATIONAL_MODULE_SET,
  ProgrammeKind.NON_FORMAL,
  ProgrammeKind.PROFESSIONAL_DEVELOPMENT,
  ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION,
  ProgrammeKind.STUDY_COURSE,
  ProgrammeKind.STUDY_MODULE,
] as const;

/** FUND-8 and FUND-9: a profession and professional development are paid in full, the rest by grant. */
export function imkSchemeOf(kind: ProgrammeKind): SchemeKind {
  return kind === ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION || kind === ProgrammeKind.PROFESSIONAL_DEVELOPMENT
    ? SchemeKind.FULL_COST
    : SchemeKind.GRANT;
}

/** How many started each programme in a data set 1:divisor; kinds keep their rounded totals, programmes share them by largest remainder. */
export function startedByProgramme(programmes: readonly ProgrammeRow[], divisor: number): Map<ProgrammeRow, number> {
  const started = new Map<ProgrammeRow, number>();
  for (const kind of imkKinds) {
    const rows = programmes.filter((row) => row.kind === kind);
    const total = Math.round(sum(rows.map((row) => row.participants)) / divisor);
    shared(
      total,
      rows.map((row) => row.participants),
    ).forEach((share, index) => started.set(rows[index] as ProgrammeRow, share));
  }
  return started;
}

/** Cuts a whole number into shares by weight, exactly. */
export function shared(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  if (all === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * total) / all);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let left = total - sum(shares), next = 0; left > 0; left--, next++) shares[byRemainder[next % byRemainder.length]!.index]!++;
  return shares;
}

/** A list with every programme as often as it was started, shuffled; with how many of them were interrupted set apart. */
export function trainings(
  started: Map<ProgrammeRow, number>,
  kinds: (kind: ProgrammeKind) => boolean,
  interrupted: number,
  name: string,
): { completed: ProgrammeRow[]; interrupted: ProgrammeRow[] } {
  const rows = [...started].filter(([row]) => kinds(row.kind));
  const broken = shared(
    interrupted,
    rows.map(([, count]) => count),
  );
  const repeat = (counts: number[]) => rows.flatMap(([row], index) => Array.from({ length: counts[index] as number }, () => row));
  const chance = random(`trainings ${name}`);
  return {
    completed: shuffled(repeat(rows.map(([, count], index) => count - (broken[index] as number))), chance),
    interrupted: shuffled(repeat(broken), chance),
  };
}
