import type { GrantHolding, PersonFacts } from '../../rules/eligibility/facts.ts';
import type { Region } from '../../people/registers/register-words.ts';
import { visitorFacts, type VisitorAnswers } from '../../rules/eligibility/visitor-facts.ts';
import { roundForNewcomer, type CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';

/** A visitor has no grant yet: what the current or next round would give to a new account. */
export function expectedGrants(sources: readonly CompiledSource[], on: string): GrantHolding[] {
  return sources.flatMap((source) => {
    const scheme = source.rules.schemes.find(({ kind }) => kind === 'GRANT');
    const round = roundForNewcomer(source.rounds, on);
    if (scheme?.kind !== 'GRANT' || !round || !scheme.population.some((population) => population !== 'FIRST_GRANT_IN_PREVIOUS_ROUND'))
      return [];
    return [
      {
        id: null,
        source: source.code,
        grantedOn: round.roundOn,
        availableCents: round.amountCents ?? scheme.amountCents,
        chooseBy: round.chooseBy,
        useBy: round.useBy,
      },
    ];
  });
}

/** The facts of an anonymous question (CAT-8). */
export function visitorOn(
  answers: VisitorAnswers,
  sources: readonly CompiledSource[],
  on: string,
  regionOf?: (municipality: string) => Region | null,
): PersonFacts {
  return visitorFacts(answers, expectedGrants(sources, on), regionOf);
}
