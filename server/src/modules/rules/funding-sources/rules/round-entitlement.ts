import { monthsBefore, type EarlierGrant } from '../../eligibility/facts.ts';
import { type Words } from '../../../platform/words/words.ts';
import type { GrantScheme } from './schemes/grant.ts';
import { say } from '../words/index.gen.ts';

/** Why a person gets, or does not get, a grant in a round. */
export const roundReasons = [
  'NEW',
  'FIRST_GRANT_IN_PREVIOUS_ROUND',
  'EVERYONE',
  'ALREADY_GIVEN',
  'NO_CHOICE',
  'STILL_LEARNING',
  'INTERRUPTED',
  'AT_CAP',
  'NOT_IN_POPULATION',
] as const;
export type RoundReason = (typeof roundReasons)[number];

export const roundReasonWords: Readonly<Record<RoundReason, Words>> = {
  NEW: say.roundReasonNew,
  FIRST_GRANT_IN_PREVIOUS_ROUND: say.roundReasonFirstGrantInPreviousRound,
  EVERYONE: say.roundReasonEveryone,
  ALREADY_GIVEN: say.roundReasonAlreadyGiven,
  NO_CHOICE: say.roundReasonNoChoice,
  STILL_LEARNING: say.roundReasonStillLearning,
  INTERRUPTED: say.roundReasonInterrupted,
  AT_CAP: say.roundReasonAtCap,
  NOT_IN_POPULATION: say.roundReasonNotInPopulation,
};

/**
 * Whether a person gets a grant in a round, by what became of the earlier ones (FUND-9, FUND-11).
 * `earlier` are the person's grants of this source, `previousRoundOn` the round before this one.
 */
export function roundEntitlement(
  scheme: GrantScheme,
  roundOn: string,
  previousRoundOn: string | null,
  earlier: readonly EarlierGrant[],
  amountCents = scheme.amountCents,
): { isEntitled: boolean; reason: RoundReason } {
  const refused = (reason: RoundReason) => ({ isEntitled: false, reason });
  if (earlier.some(({ grantedOn }) => grantedOn === roundOn)) return refused('ALREADY_GIVEN');
  const before = earlier.filter(({ grantedOn }) => grantedOn < roundOn);
  const judged = scheme.refusalLasts === 'SOURCE' ? before : before.filter(({ grantedOn }) => grantedOn === previousRoundOn);

  if (scheme.refuseAfterInterruption && judged.some(({ outcome }) => outcome === 'FORFEITED')) return refused('INTERRUPTED');
  if (scheme.refuseAfterNoChoice && judged.some(({ outcome }) => outcome === 'LAPSED')) return refused('NO_CHOICE');
  // a grant that is still open on the round's day had no choice made about it either
  if (scheme.refuseAfterNoChoice && before.some(({ outcome }) => outcome === 'OPEN')) return refused('NO_CHOICE');
  if (scheme.refuseWhileLearning && before.some(({ outcome }) => outcome === 'LEARNING')) return refused('STILL_LEARNING');

  if (isAtCap(scheme, roundOn, earlier, amountCents)) return refused('AT_CAP');

  if (scheme.population.includes('EVERYONE')) return { isEntitled: true, reason: 'EVERYONE' };
  if (before.length === 0) return scheme.population.includes('NEW') ? { isEntitled: true, reason: 'NEW' } : refused('NOT_IN_POPULATION');
  const [first] = [...before].sort((a, b) => (a.grantedOn < b.grantedOn ? -1 : 1));
  const isSecond = first?.grantedOn === previousRoundOn && (first?.outcome === 'COMPLETED' || first?.outcome === 'CARRIED_OVER');
  return isSecond && scheme.population.includes('FIRST_GRANT_IN_PREVIOUS_ROUND')
    ? { isEntitled: true, reason: 'FIRST_GRANT_IN_PREVIOUS_ROUND' }
    : refused('NOT_IN_POPULATION');
}

/** Counted in every span of the cap's length that the round's day lies in: a round that is run late comes before some that were given already. */
function isAtCap(scheme: GrantScheme, roundOn: string, earlier: readonly EarlierGrant[], amountCents: number): boolean {
  const later = earlier.map(({ grantedOn }) => grantedOn).filter((day) => day > roundOn);
  return [roundOn, ...later].some((until) => {
    const since = monthsBefore(until, scheme.capMonths);
    if (since >= roundOn) return false;
    const counted = earlier.filter(({ grantedOn }) => grantedOn > since && grantedOn <= until);
    const sum = counted.reduce((cents, grant) => cents + grant.amountCents, amountCents);
    return counted.length >= scheme.maximumGrants || sum > scheme.capCents;
  });
}
