import * as fc from 'fast-check';
import { criteriaArbitrary, dayArbitrary } from '../../eligibility/testing/arbitraries.ts';
import { claimKinds, evidenceKinds, kinds } from '../../eligibility/facts.ts';
import { ruleSet, type RuleSet, type RuleSetInput } from '../rules/rule-set.ts';
import { populations } from '../rules/schemes/grant.ts';

/** Random rule sets that are sound: every scheme with every setting. */

type SchemeInput = RuleSetInput['schemes'][number];

const text = fc.record({ lv: fc.constantFrom('Nosaukums', 'Cits nosaukums'), en: fc.constantFrom('Name', 'Another name') });
const covered = fc.oneof(fc.constant([...kinds]), fc.subarray([...kinds], { minLength: 1 }));
const cents = fc.integer({ min: 1, max: 200_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const basisPoints = fc.integer({ min: 0, max: 10_000 });
const conditions = fc.oneof({ weight: 2, arbitrary: fc.constant({ all: [] }) }, { weight: 1, arbitrary: criteriaArbitrary });
const common = { name: text, conditions, validFrom: fc.constant(null), validUntil: fc.constant(null) };

const rounds = fc.uniqueArray(dayArbitrary, { maxLength: 3 }).map((days) =>
  days.sort().map((roundOn) => {
    const later = (count: number) => new Date(Date.parse(roundOn) + count * 86_400_000).toISOString().slice(0, 10);
    return { roundOn, chooseBy: later(180), useBy: later(320) };
  }),
);

export const schemeArbitrary = fc.oneof(
  fc.record({ kind: fc.constant('FULL_COST' as const), code: fc.constant('FULL'), ...common, coveredKinds: covered }),
  fc.record({
    kind: fc.constant('GRANT' as const),
    code: fc.constant('GRANT'),
    ...common,
    coveredKinds: covered,
    amountCents: cents,
    capCents: cents,
    capMonths: fc.integer({ min: 1, max: 24 }),
    maximumGrants: fc.integer({ min: 1, max: 4 }),
    periodMonths: fc.integer({ min: 1, max: 24 }),
    carryOverTimes: fc.integer({ min: 0, max: 2 }),
    restoreDays: fc.integer({ min: 0, max: 60 }),
    population: fc.subarray([...populations], { minLength: 1 }),
    refuseAfterNoChoice: fc.boolean(),
    refuseWhileLearning: fc.boolean(),
    refuseAfterInterruption: fc.boolean(),
    refusalLasts: fc.constantFrom('SOURCE' as const, 'NEXT_ROUND' as const),
    rounds,
  }),
  fc.record({
    kind: fc.constant('PERCENTAGE' as const),
    code: fc.constant('SHARE'),
    ...common,
    coveredKinds: covered,
    shareBasisPoints: basisPoints,
    sharesByKind: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...kinds), shareBasisPoints: basisPoints }), {
      maxLength: 2,
      selector: ({ kind }) => kind,
    }),
    exempt: maybe(criteriaArbitrary),
    exemptShareBasisPoints: basisPoints,
    capCents: maybe(cents),
  }),
  fc.record({
    kind: fc.constant('REIMBURSEMENT' as const),
    code: fc.constant('REFUND'),
    ...common,
    claimKind: fc.constantFrom(...claimKinds),
    items: fc.uniqueArray(fc.record({ code: fc.constantFrom('CISM', 'CISA', 'TECHNICIAN'), name: text }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ code }) => code,
    }),
    achievedFrom: maybe(dayArbitrary),
    shareBasisPoints: basisPoints,
    evidence: fc.subarray([...evidenceKinds], { minLength: 1 }),
    capCents: maybe(cents),
    oncePerYears: maybe(fc.integer({ min: 1, max: 5 })),
  }),
  fc.record({
    kind: fc.constant('LICENCE' as const),
    code: fc.constant('SEAT'),
    ...common,
    coveredKinds: covered,
    platform: fc.constantFrom('Coursera', 'Moodle'),
    seats: maybe(fc.integer({ min: 0, max: 500 })),
  }),
) as unknown as fc.Arbitrary<SchemeInput>;

const supportArbitrary = (forSchemes: string[]): fc.Arbitrary<SchemeInput> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('STIPEND' as const),
      code: fc.constant('STIPEND'),
      ...common,
      monthlyCents: cents,
      forSchemes: fc.constant(forSchemes),
      attendanceFromBasisPoints: basisPoints,
    }),
    fc.record({
      kind: fc.constantFrom('TRAVEL' as const, 'ACCOMMODATION' as const),
      code: fc.constant('EXPENSES'),
      ...common,
      forSchemes: fc.constant(forSchemes),
      evidence: fc.subarray([...evidenceKinds], { minLength: 1 }),
      capPerMonthCents: maybe(cents),
      capPerTrainingCents: maybe(cents),
    }),
  );

const most = maybe(fc.integer({ min: 1, max: 5 }));

export const ruleSetArbitrary: fc.Arbitrary<RuleSet> = fc
  .uniqueArray(schemeArbitrary, { minLength: 1, maxLength: 4, selector: ({ code }) => code })
  .chain((schemes) =>
    fc.record({
      schemes: fc
        .option(supportArbitrary(schemes.map(({ code }) => code)), { nil: undefined })
        .map((support) => (support ? [...schemes, support] : schemes)),
      period: fc.constantFrom({ from: '2023-01-01', until: '2029-12-31' }, { from: '2025-01-01', until: '2026-06-30' }),
      targetGroup: fc.oneof(fc.constant({ all: [] }), fc.constant({ all: [{ criterion: 'AGE' as const, from: 18 }] }), criteriaArbitrary),
      combination: fc.record({ allowed: fc.boolean(), sources: fc.oneof(fc.constant([]), fc.constant(['4.2.4.2'])) }),
      applications: fc.record({
        allotment: fc.constant('ORDER_OF_RECEIPT' as const),
        waitingList: fc.boolean(),
        maximumOpen: most,
        maximumPerYear: most,
        maximumPerProvider: most,
        processingWorkingDays: fc.integer({ min: 1, max: 20 }),
        confirmWorkingDays: fc.integer({ min: 1, max: 20 }),
        windows: fc.oneof(fc.constant([]), fc.constant([{ from: '2024-01-01T06:00:00Z', until: '2027-12-01T06:00:00Z' }])),
      }),
      attendance: fc.record({ completeFromBasisPoints: basisPoints, excludeOverBasisPoints: basisPoints }),
      interruption: fc.record({
        providerEarns: fc.constantFrom('NOTHING' as const, 'HOURS_ATTENDED' as const, 'FULL' as const),
        forfeitsGrant: fc.boolean(),
      }),
      settlement: fc.record({ paidWithinDays: fc.integer({ min: 1, max: 60 }) }),
      appeal: fc.record({ withinDays: fc.integer({ min: 1, max: 60 }), where: maybe(text), what: maybe(text) }),
      surveys: fc.record({ evaluation: fc.boolean(), dropOut: fc.boolean(), impactAfterMonths: maybe(fc.integer({ min: 1, max: 12 })) }),
      unitCostMethod: maybe(fc.constantFrom('MK655', 'OTHER')),
    }),
  )
  .map((rules) => ruleSet(rules as unknown as RuleSetInput));
