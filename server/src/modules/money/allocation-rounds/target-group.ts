import { compileCriteria } from '../../rules/eligibility/compile-criteria.ts';
import type { Criteria } from '../../rules/eligibility/criteria.ts';
import type { Facts, PersonFacts } from '../../rules/eligibility/facts.ts';
import { ruleOf } from '../../rules/eligibility/rules.ts';
import { resultOf } from '../../rules/eligibility/verdict.ts';

/** Whether a person belongs to the target group of a source, before any programme is chosen. */
export function targetGroupOf(tree: Criteria): (person: PersonFacts, on: string) => 'MET' | 'NOT_MET' | 'UNKNOWN' {
  const compiled = compileCriteria(aboutPersons(tree) ?? { all: [] });
  return (person, on) => resultOf(compiled.decide({ person, on, programme: NO_PROGRAMME } as Facts));
}

/** What remains of the rule when nothing is known of a programme: an alternative that a programme could open stays open. */
function aboutPersons(tree: Criteria): Criteria | undefined {
  if ('criterion' in tree)
    return /^(person\.|on$)/.test(ruleOf(tree).fact) &&
      !('same' in tree && tree.same) &&
      !('containsProgramme' in tree && tree.containsProgramme)
      ? tree
      : undefined;
  if ('all' in tree) return { all: tree.all.flatMap((part) => aboutPersons(part) ?? []) };
  if ('none' in tree) return { none: tree.none.flatMap((part) => aboutPersons(part) ?? []) };
  const parts = tree.any.map(aboutPersons);
  return parts.includes(undefined) ? undefined : { any: parts as Criteria[] };
}

const NO_PROGRAMME = {
  id: '',
  provider: '',
  kind: 'STUDY_COURSE',
  sector: null,
  digcompLevel: null,
  hours: 0,
  priceCents: 0,
  sources: [],
  endsOn: null,
};
