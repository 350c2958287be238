import { compileCriteria, type CompiledCriteria } from '../../eligibility/compile-criteria.ts';
import type { Criteria } from '../../eligibility/criteria.ts';
import type { Kind } from '../../eligibility/facts.ts';
import type { Words } from '../../../platform/words/words.ts';
import { dayInRiga } from '../../../../shared/clock.ts';
import type { RuleSet, Scheme } from './rule-set.ts';
import type { RoundPlan } from './schemes/grant.ts';

/** A source with the version of its rules that decides, made ready for many questions. */
export interface CompiledSource {
  readonly code: string;
  readonly shortName: Words;
  readonly version: number;
  readonly rules: RuleSet;
  readonly rounds: readonly RoundPlan[];
  readonly schemes: readonly CompiledScheme[];
}

export interface CompiledScheme {
  readonly source: CompiledSource;
  readonly scheme: Scheme;
  /** Everything that must hold: period, target group, covered kind, limits, the scheme's own conditions. */
  readonly criteria: CompiledCriteria;
  /** Who pays less under PERCENTAGE. */
  readonly exempt: CompiledCriteria | null;
}

/** `rounds` are those of the database where they have been entered; the planned ones of the rules otherwise. */
export function compileSource(
  source: { code: string; shortName: Words },
  version: { number: number; rules: RuleSet },
  rounds?: readonly RoundPlan[],
): CompiledSource {
  const { rules } = version;
  const grant = rules.schemes.find(({ kind }) => kind === 'GRANT');
  const compiled: CompiledSource = {
    code: source.code,
    shortName: source.shortName,
    version: version.number,
    rules,
    rounds: rounds ?? (grant?.kind === 'GRANT' ? grant.rounds : []),
    schemes: [],
  };
  return Object.assign(compiled, {
    schemes: rules.schemes.map((scheme) => ({
      source: compiled,
      scheme,
      criteria: compileCriteria({ all: conditionsOf(compiled, scheme) }),
      exempt: scheme.kind === 'PERCENTAGE' && scheme.exempt ? compileCriteria(scheme.exempt) : null,
    })),
  });
}

/** The conditions a manager wrote, and those that follow from the settings. */
function conditionsOf({ code, rules, rounds }: CompiledSource, scheme: Scheme): Criteria[] {
  const { period, targetGroup, applications } = rules;
  const conditions: Criteria[] = [{ criterion: 'DATE_WINDOW', from: period.from, until: period.until }];
  if (scheme.validFrom || scheme.validUntil)
    conditions.push({ criterion: 'DATE_WINDOW', from: scheme.validFrom ?? undefined, until: scheme.validUntil ?? undefined });
  // windows and limits are for applications to groups; costs are paid back whenever they were (APP-17)
  const isForGroups = !('evidence' in scheme) && scheme.kind !== 'STIPEND';
  const [first, ...more] = (isForGroups ? applications.windows : []).map(
    ({ from, until }): Criteria => ({ criterion: 'DATE_WINDOW', from: dayInRiga(new Date(from)), until: dayInRiga(new Date(until)) }),
  );
  if (first) conditions.push(more.length > 0 ? { any: [first, ...more] } : first);
  conditions.push(targetGroup);
  if ('coveredKinds' in scheme) conditions.push({ criterion: 'PROGRAMME_KIND', kinds: scheme.coveredKinds as Kind[] });
  conditions.push(scheme.conditions);
  // limits count the application that is being made, the criteria those made before it
  if (isForGroups && applications.maximumOpen !== null)
    conditions.push({ criterion: 'OPEN_APPLICATIONS', source: code, atMost: applications.maximumOpen - 1 });
  if (isForGroups && applications.maximumPerYear !== null)
    conditions.push({ criterion: 'APPLICATIONS_THIS_YEAR', source: code, sameProvider: false, atMost: applications.maximumPerYear - 1 });
  if (isForGroups && applications.maximumPerProvider !== null)
    conditions.push({ criterion: 'APPLICATIONS_THIS_YEAR', source: code, sameProvider: true, atMost: applications.maximumPerProvider - 1 });
  if (scheme.kind === 'GRANT')
    conditions.push({ criterion: 'GRANT_AVAILABLE', source: code, roundsOn: rounds.map(({ roundOn }) => roundOn) });
  if (scheme.kind === 'REIMBURSEMENT') {
    conditions.push(
      {
        criterion: 'CLAIM_ITEM',
        kind: scheme.claimKind,
        items: scheme.items.map((item) => item.code),
        achievedFrom: scheme.achievedFrom ?? undefined,
      },
      { criterion: 'CLAIM_ACHIEVED' },
      { criterion: 'CLAIM_EVIDENCE', evidence: scheme.evidence },
    );
    if (scheme.oncePerYears !== null) conditions.push({ criterion: 'LAST_REIMBURSEMENT', source: code, yearsAgo: scheme.oncePerYears });
  }
  if (scheme.kind === 'TRAVEL' || scheme.kind === 'ACCOMMODATION')
    conditions.push({ criterion: 'CLAIM_EVIDENCE', evidence: scheme.evidence });
  return conditions;
}

/** The round a new account would get its first grant in: the one whose window is open, or else the next one. */
export function roundForNewcomer(rounds: readonly RoundPlan[], on: string): RoundPlan | undefined {
  const open = rounds.find(({ roundOn, windowUntil }) => roundOn <= on && on <= (windowUntil ? dayInRiga(new Date(windowUntil)) : roundOn));
  return open ?? [...rounds].sort((a, b) => (a.roundOn < b.roundOn ? -1 : 1)).find(({ roundOn }) => roundOn > on);
}
