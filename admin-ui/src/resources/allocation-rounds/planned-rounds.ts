import { formatDate, formatDateInWords } from '../../i18n/format.ts';
import type { RuleSet } from '@stars/rules/rule-set';

export interface PlannedRound {
  roundOn: string;
  windowFrom: string | null;
  windowUntil: string | null;
  chooseBy: string;
  useBy: string;
  /** What one person gets: the round's own amount, or that of the scheme. */
  cents: number;
}

/** Rounds of the grant scheme that have not been made yet, the next one first. */
export function plannedRounds(rules: unknown, made: readonly { roundOn: string }[]): PlannedRound[] {
  const schemes = (rules as RuleSet | null | undefined)?.schemes ?? [];
  const rounds = schemes.flatMap((scheme) =>
    scheme.kind === 'GRANT' ? scheme.rounds.map((round) => ({ ...round, cents: round.amountCents ?? scheme.amountCents })) : [],
  );
  return rounds
    .filter((round) => !made.some(({ roundOn }) => roundOn === round.roundOn))
    .toSorted((one, other) => (one.roundOn < other.roundOn ? -1 : 1));
}

/** Only a source with a grant in its rules gives money in rounds. */
export function givesGrants(rules: unknown): boolean {
  return ((rules as RuleSet | null | undefined)?.schemes ?? []).some((scheme) => scheme.kind === 'GRANT');
}

export function roundNames(roundOn: string): { nameLv: string; nameEn: string } {
  return { nameLv: `${formatDate(roundOn, 'lv')} kārta`, nameEn: `Round of ${formatDateInWords(roundOn, 'en')}` };
}
