import * as fc from 'fast-check';
import type { Criteria, Criterion } from '../criteria.ts';
import {
  claimKinds,
  evidenceKinds,
  grantOutcomes,
  kinds,
  known,
  noAnswer,
  notAsked,
  type ClaimFacts,
  type Fact,
  type Facts,
  type PersonFacts,
  type ProgrammeFacts,
} from '../facts.ts';
import { employments, regions, registerNames, residentStatuses } from '../../../people/registers/register-words.ts';

/** Random people, programmes and rules for property tests. Codes come from small sets, so that they meet each other. */

const sources = ['2.3.1.4.i', '4.2.4.2', 'SELF'] as const;
const providers = ['university', 'college', 'centre'] as const;
const programmes = ['course', 'module', 'other'] as const;
const municipalities = ['LV-RIX', 'LV-DGV', 'LV-LPX'] as const;

export const dayArbitrary = fc
  .integer({ min: 0, max: 1460 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

function fact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    { weight: 4, arbitrary: value.map((read) => known(read)) },
    { weight: 1, arbitrary: fc.constant(notAsked<T>()) },
    { weight: 1, arbitrary: fc.constantFrom(...registerNames).map((register) => noAnswer<T>(register)) },
  );
}

const level = fc.integer({ min: 1, max: 8 });

export const personArbitrary: fc.Arbitrary<PersonFacts> = fc.record({
  age: fact(fc.integer({ min: 14, max: 80 })),
  bornOn: fc.constant(null),
  account: fact(fc.record({ isActive: fc.boolean(), profileIsComplete: fc.boolean() })),
  residence: fact(fc.constantFrom(...residentStatuses)),
  employment: fact(fc.subarray([...employments], { maxLength: 2 })),
  employerSector: fact(fc.constantFrom('J62', 'J', 'C10.1', null)),
  education: fact(level),
  lowIncome: fact(fc.boolean()),
  disability: fact(fc.boolean()),
  protection: fact(fc.boolean()),
  childrenUnderSeven: fact(fc.integer({ min: 0, max: 4 })),
  home: fact(fc.record({ municipality: fc.constantFrom(...municipalities), region: fc.constantFrom(...regions, null) })),
  digcomp: fact(level),
  grants: fact(
    fc.array(
      fc.record({
        id: fc.uuid(),
        source: fc.constantFrom(...sources),
        grantedOn: dayArbitrary,
        availableCents: fc.integer({ min: 0, max: 120_000 }),
        chooseBy: dayArbitrary,
        useBy: dayArbitrary,
      }),
      { maxLength: 3 },
    ),
  ),
  earlierGrants: fact(
    fc.array(
      fc.record({
        source: fc.constantFrom(...sources),
        grantedOn: dayArbitrary,
        amountCents: fc.constant(50_000),
        outcome: fc.constantFrom(...grantOutcomes),
      }),
      { maxLength: 3 },
    ),
  ),
  trainings: fact(
    fc.array(fc.record({ source: fc.constantFrom(...sources, null), programme: fc.constantFrom(...programmes) }), { maxLength: 3 }),
  ),
  completed: fact(
    fc.array(
      fc.record({
        source: fc.constantFrom(...sources, null),
        programme: fc.constantFrom(...programmes),
        kind: fc.constantFrom(...kinds),
        completedOn: dayArbitrary,
      }),
      { maxLength: 3 },
    ),
  ),
  applications: fact(
    fc.array(
      fc.record({
        source: fc.constantFrom(...sources, null),
        programme: fc.constantFrom(...programmes),
        provider: fc.constantFrom(...providers),
        submittedOn: dayArbitrary,
        isOpen: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  ),
  learningPath: fact(fc.option(fc.record({ programmes: fc.subarray([...programmes]) }))),
  reimbursements: fact(fc.array(fc.record({ source: fc.constantFrom(...sources), decidedOn: dayArbitrary }), { maxLength: 2 })),
});

export const programmeArbitrary: fc.Arbitrary<ProgrammeFacts> = fc.record({
  id: fc.constantFrom(...programmes),
  provider: fc.constantFrom(...providers),
  kind: fc.constantFrom(...kinds),
  sector: fc.constantFrom('ICT', 'BUSINESS', null),
  digcompLevel: fc.option(level),
  hours: fc.integer({ min: 1, max: 960 }),
  priceCents: fc.integer({ min: 0, max: 300_000 }),
  sources: fc.constant(sources),
  endsOn: fc.option(dayArbitrary),
});

const claimArbitrary: fc.Arbitrary<ClaimFacts> = fc.record({
  kind: fc.constantFrom(...claimKinds),
  item: fc.constantFrom('CISM', 'CISA', 'TECHNICIAN'),
  isAchieved: fact(fc.boolean()),
  achievedOn: fc.option(dayArbitrary),
  costCents: fc.integer({ min: 0, max: 100_000 }),
  evidence: fc.subarray([...evidenceKinds]),
});

export const factsArbitrary: fc.Arbitrary<Facts> = fc.record({
  person: personArbitrary,
  programme: programmeArbitrary,
  on: dayArbitrary,
  claim: claimArbitrary,
});

const bounds = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(value, value, fc.integer({ min: 0, max: 2 }))
    .map(([a, b, which]) => (which === 0 ? { from: a } : which === 1 ? { to: a } : { from: Math.min(a, b), to: Math.max(a, b) }));
const counts = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.boolean())
  .map(([count, lower]) => (lower ? { atLeast: count } : { atMost: count }));
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const optionalSource = fc.option(fc.constantFrom(...sources), { nil: undefined });

/** One arbitrary per criterion of FUND-4. */
export const criterionArbitraries: { readonly [Code in Criterion['criterion']]: fc.Arbitrary<Extract<Criterion, { criterion: Code }>> } = {
  AGE: bounds(fc.integer({ min: 16, max: 70 })).map((limits) => ({ criterion: 'AGE', ...limits })),
  ACCOUNT: fc.boolean().map((profileComplete) => ({ criterion: 'ACCOUNT', profileComplete })),
  RESIDENT_STATUS: some(residentStatuses).map((statuses) => ({ criterion: 'RESIDENT_STATUS', statuses })),
  EMPLOYMENT: some(employments).map((statuses) => ({ criterion: 'EMPLOYMENT', statuses })),
  EMPLOYER_SECTOR: some(['J', 'C10', 'A01.1']).map((named) => ({ criterion: 'EMPLOYER_SECTOR', sectors: named })),
  EDUCATION: bounds(level).map((limits) => ({ criterion: 'EDUCATION', ...limits })),
  LOW_INCOME: fc.constant({ criterion: 'LOW_INCOME' }),
  DISABILITY: fc.constant({ criterion: 'DISABILITY' }),
  INTERNATIONAL_PROTECTION: fc.constant({ criterion: 'INTERNATIONAL_PROTECTION' }),
  CHILDREN_UNDER_SEVEN: fc.integer({ min: 1, max: 3 }).map((atLeast) => ({ criterion: 'CHILDREN_UNDER_SEVEN', atLeast })),
  LIVES_IN: fc
    .tuple(some(municipalities), fc.subarray([...regions]))
    .map(([named, areas]) => ({ criterion: 'LIVES_IN', municipalities: named, regions: areas })),
  DIGCOMP_TEST: bounds(level).map((limits) => ({ criterion: 'DIGCOMP_TEST', ...limits })),
  EARLIER_GRANTS: fc
    .record({
      source: optionalSource,
      outcomes: fc.option(some(grantOutcomes), { nil: undefined }),
      withinMonths: fc.option(fc.integer({ min: 1, max: 36 }), { nil: undefined }),
      count: counts,
    })
    .map(({ count, ...rest }) => ({ criterion: 'EARLIER_GRANTS', ...rest, ...count })),
  TRAININGS_UNDER_WAY: fc
    .tuple(optionalSource, fc.integer({ min: 0, max: 2 }))
    .map(([source, atMost]) => ({ criterion: 'TRAININGS_UNDER_WAY', source, atMost })),
  COMPLETED_PROGRAMMES: fc
    .record({ same: fc.boolean(), source: optionalSource, kinds: fc.option(some(kinds), { nil: undefined }), count: counts })
    .map(({ count, ...rest }) => ({ criterion: 'COMPLETED_PROGRAMMES', ...rest, ...count })),
  APPLICATIONS_THIS_YEAR: fc
    .record({ source: optionalSource, sameProvider: fc.boolean(), atMost: fc.integer({ min: 0, max: 3 }) })
    .map((rest) => ({ criterion: 'APPLICATIONS_THIS_YEAR', ...rest })),
  OPEN_APPLICATIONS: fc
    .record({ source: optionalSource, atMost: fc.integer({ min: 0, max: 3 }) })
    .map((rest) => ({ criterion: 'OPEN_APPLICATIONS', ...rest })),
  LEARNING_PATH: fc.boolean().map((containsProgramme) => ({ criterion: 'LEARNING_PATH', containsProgramme })),
  PROGRAMME_KIND: some(kinds).map((covered) => ({ criterion: 'PROGRAMME_KIND', kinds: covered })),
  PROGRAMME_SECTOR: some(['ICT', 'BUSINESS']).map((named) => ({ criterion: 'PROGRAMME_SECTOR', sectors: named })),
  PROGRAMME_DIGCOMP: bounds(level).map((limits) => ({ criterion: 'PROGRAMME_DIGCOMP', ...limits })),
  PROGRAMME_HOURS: bounds(fc.integer({ min: 0, max: 1000 })).map((limits) => ({ criterion: 'PROGRAMME_HOURS', ...limits })),
  PROGRAMME_PRICE: bounds(fc.integer({ min: 0, max: 300_000 })).map((limits) => ({ criterion: 'PROGRAMME_PRICE', ...limits })),
  PROGRAMME_PROVIDER: some(providers).map((named) => ({ criterion: 'PROGRAMME_PROVIDER', providers: named })),
  DATE_WINDOW: fc.tuple(dayArbitrary, dayArbitrary, fc.integer({ min: 0, max: 2 })).map(([a, b, which]) => ({
    criterion: 'DATE_WINDOW',
    ...(which === 0 ? { from: a } : which === 1 ? { until: a } : a <= b ? { from: a, until: b } : { from: b, until: a }),
  })),
  TRAINING_ENDS: dayArbitrary.map((by) => ({ criterion: 'TRAINING_ENDS', by })),
  GRANT_AVAILABLE: fc
    .tuple(fc.constantFrom(...sources), fc.array(dayArbitrary, { maxLength: 2 }))
    .map(([source, roundsOn]) => ({ criterion: 'GRANT_AVAILABLE', source, roundsOn })),
  CLAIM_ITEM: fc
    .tuple(fc.constantFrom(...claimKinds), some(['CISM', 'CISA', 'TECHNICIAN']), fc.option(dayArbitrary, { nil: undefined }))
    .map(([kind, items, achievedFrom]) => ({ criterion: 'CLAIM_ITEM', kind, items, achievedFrom })),
  CLAIM_ACHIEVED: fc.constant({ criterion: 'CLAIM_ACHIEVED' }),
  CLAIM_EVIDENCE: some(['INVOICE', 'PAYMENT', 'CERTIFICATE'] as const).map((evidence) => ({ criterion: 'CLAIM_EVIDENCE', evidence })),
  LAST_REIMBURSEMENT: fc
    .tuple(optionalSource, fc.integer({ min: 1, max: 3 }))
    .map(([source, yearsAgo]) => ({ criterion: 'LAST_REIMBURSEMENT', source, yearsAgo })),
};

export const criterionArbitrary: fc.Arbitrary<Criterion> = fc.oneof(...Object.values(criterionArbitraries));

/** Trees of conditions, a few levels deep. */
export const criteriaArbitrary: fc.Arbitrary<Criteria> = fc.letrec<{ tree: Criteria }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: criterionArbitrary as fc.Arbitrary<Criteria> },
    { weight: 2, arbitrary: fc.array(tie('tree'), { maxLength: 4 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((none) => ({ none })) },
  ),
})).tree;
