import { ruleSet } from '../../modules/rules/funding-sources/rules/rule-set.ts';
import type { RuleSet } from '../../modules/rules/funding-sources/rules/rule-set.ts';
import type { Words } from '../../modules/platform/words/words.ts';

/** Sources that exist only in the examples, for settings that no hosted source uses at present. */
export const exampleSources: Record<string, { shortName: Words; rules: RuleSet }> = {
  // joins its share with JOINT-GRANT
  'JOINT-SHARE': {
    shortName: { lv: 'Daļa', en: 'Share' },
    rules: ruleSet({
      period: { from: '2024-01-01', until: '2030-12-31' },
      targetGroup: { criterion: 'AGE', from: 18 },
      schemes: [
        {
          kind: 'PERCENTAGE',
          code: 'SHARE',
          name: { lv: 'Daļa' },
          coveredKinds: ['STUDY_COURSE', 'STUDY_MODULE'],
          shareBasisPoints: 6000,
          sharesByKind: [{ kind: 'STUDY_MODULE', shareBasisPoints: 3333 }],
          capCents: 30_000,
        },
      ],
      combination: { allowed: true },
    }),
  },
  'JOINT-GRANT': {
    shortName: { lv: 'Nauda', en: 'Money' },
    rules: ruleSet({
      period: { from: '2024-01-01', until: '2030-12-31' },
      targetGroup: { all: [] },
      schemes: [
        {
          kind: 'GRANT',
          code: 'GRANT',
          name: { lv: 'Nauda' },
          coveredKinds: ['STUDY_COURSE', 'STUDY_MODULE'],
          amountCents: 50_000,
          capCents: 100_000,
          rounds: [{ roundOn: '2025-12-09', chooseBy: '2026-06-08', useBy: '2026-12-31' }],
        },
      ],
      combination: { allowed: true },
    }),
  },
  // a target group with everything an administrator can nest
  REGION: {
    shortName: { lv: 'Reģions', en: 'Region' },
    rules: ruleSet({
      period: { from: '2024-01-01', until: '2030-12-31' },
      targetGroup: {
        all: [
          {
            any: [
              { criterion: 'LIVES_IN', regions: ['LATGALE'] },
              { criterion: 'LIVES_IN', municipalities: ['LV-JEL'] },
            ],
          },
          {
            any: [
              { criterion: 'EDUCATION', to: 4 },
              { criterion: 'DISABILITY' },
              { criterion: 'INTERNATIONAL_PROTECTION' },
              { criterion: 'CHILDREN_UNDER_SEVEN' },
            ],
          },
          {
            none: [
              { criterion: 'EMPLOYMENT', statuses: ['PENSIONER'] },
              { criterion: 'EMPLOYER_SECTOR', sectors: ['O'] },
            ],
          },
        ],
      },
      schemes: [
        {
          kind: 'FULL_COST',
          code: 'FULL_COST',
          name: { lv: 'Pilna apmaksa' },
          coveredKinds: ['VOCATIONAL_MODULE'],
          conditions: {
            all: [
              { criterion: 'PROGRAMME_HOURS', from: 20, to: 130 },
              { criterion: 'PROGRAMME_PRICE', to: 50_000 },
              { criterion: 'PROGRAMME_SECTOR', sectors: ['ICT'] },
              { criterion: 'PROGRAMME_DIGCOMP', from: 4, to: 6 },
            ],
          },
        },
      ],
    }),
  },
  // limits of applications, a window, history
  LIMITED: {
    shortName: { lv: 'Ierobežots', en: 'Limited' },
    rules: ruleSet({
      period: { from: '2024-01-01', until: '2030-12-31' },
      targetGroup: {
        all: [
          { criterion: 'RESIDENT_STATUS', statuses: ['CITIZEN', 'NON_CITIZEN'] },
          { criterion: 'DIGCOMP_TEST', from: 3 },
          { criterion: 'EARLIER_GRANTS', outcomes: ['FORFEITED'], atMost: 0 },
        ],
      },
      schemes: [
        {
          kind: 'FULL_COST',
          code: 'FULL_COST',
          name: { lv: 'Pilna apmaksa' },
          coveredKinds: ['STUDY_COURSE'],
          conditions: { criterion: 'LEARNING_PATH', containsProgramme: true },
        },
      ],
      applications: {
        maximumOpen: 2,
        maximumPerYear: 3,
        maximumPerProvider: 2,
        windows: [{ from: '2026-01-05T08:00:00Z', until: '2026-01-31T20:00:00Z' }],
      },
    }),
  },
  // paid back once in three years, at most EUR 250
  CAPPED: {
    shortName: { lv: 'Atmaksa', en: 'Refund' },
    rules: ruleSet({
      period: { from: '2024-01-01', until: '2030-12-31' },
      targetGroup: { all: [] },
      schemes: [
        {
          kind: 'REIMBURSEMENT',
          code: 'CERTIFICATE',
          name: { lv: 'Atmaksa' },
          claimKind: 'CERTIFICATE',
          items: [{ code: 'CISM', name: { lv: 'CISM' } }],
          shareBasisPoints: 5000,
          capCents: 25_000,
          oncePerYears: 3,
        },
        { kind: 'FULL_COST', code: 'FULL_COST', name: { lv: 'Pilna apmaksa' }, coveredKinds: ['STUDY_COURSE'] },
        { kind: 'TRAVEL', code: 'TRAVEL', name: { lv: 'Ceļš' }, forSchemes: ['FULL_COST'], evidence: ['TICKET'], capPerMonthCents: 5000 },
        {
          kind: 'ACCOMMODATION',
          code: 'ACCOMMODATION',
          name: { lv: 'Dzīvošana' },
          forSchemes: ['FULL_COST'],
          evidence: ['LEASE', 'PAYMENT'],
          capPerMonthCents: 15_000,
          capPerTrainingCents: 40_000,
        },
      ],
    }),
  },
  // two selected providers, training over by the end of May
  LOCAL: {
    shortName: { lv: 'Vietējais', en: 'Local' },
    rules: ruleSet({
      period: { from: '2024-01-01', until: '2030-12-31' },
      targetGroup: { all: [] },
      schemes: [
        {
          kind: 'FULL_COST',
          code: 'FULL_COST',
          name: { lv: 'Pilna apmaksa' },
          coveredKinds: ['STUDY_COURSE'],
          conditions: {
            all: [
              { criterion: 'PROGRAMME_PROVIDER', providers: ['university', 'college'] },
              { criterion: 'TRAINING_ENDS', by: '2026-05-31' },
            ],
          },
        },
      ],
    }),
  },
  // whoever comes after the last euro is told so
  'NO-LIST': {
    shortName: { lv: 'Bez rindas', en: 'No list' },
    rules: ruleSet({
      period: { from: '2024-01-01', until: '2030-12-31' },
      targetGroup: { all: [] },
      schemes: [{ kind: 'FULL_COST', code: 'FULL_COST', name: { lv: 'Pilna apmaksa' }, coveredKinds: ['NON_FORMAL'] }],
      applications: { waitingList: false },
    }),
  },
};
