import { ruleSet } from '../rules/rule-set.ts';
import { inYears, later, type HostedSource } from './hosted-source.ts';

/** 6.1.1.5, planned: training for people in work in the regions that the green transition touches most. A draft until its rules are agreed. */
export function justTransition(today: string): HostedSource {
  const until = later('2029-11-30', inYears(today, 2));
  return {
    code: '6.1.1.5',
    name: { lv: 'Prasmes zaļajai pārkārtošanai reģionos', en: 'Skills for the green transition in the regions' },
    shortName: { lv: 'Zaļās prasmes', en: 'Green skills' },
    description: {
      lv: 'Mācības strādājošajiem Kurzemē, Latgalē, Vidzemē un Zemgalē, lai darba prasmes atbilstu zaļajai ekonomikai. Nosacījumi vēl tiek saskaņoti.',
      en: 'Training for people in work in Kurzeme, Latgale, Vidzeme and Zemgale, so that skills fit a green economy. The rules are still being agreed.',
    },
    whoCanApply: { lv: 'Nodarbinātie un pašnodarbinātie četros reģionos.', en: 'Employed and self-employed people in four regions.' },
    howToApply: {
      lv: ['Pieslēdzies un aizpildi profila anketu.', 'Izvēlies programmu un mācību grupu.', 'Piesakies.'],
      en: ['Log in and complete your profile.', 'Choose a programme and a group.', 'Apply.'],
    },
    institution: { lv: 'Valsts izglītības attīstības aģentūra', en: 'State Education Development Agency' },
    contactEmail: 'zalas-prasmes@stars.example',
    contactPhone: '+371 60000007',
    eligibleFrom: '2026-09-01',
    eligibleUntil: until,
    status: 'DRAFT',
    requiresFourEyes: true,
    budgetCents: 1_500_000_000,
    versions: [
      {
        number: 1,
        status: 'DRAFT',
        effectiveFrom: null,
        rules: ruleSet({
          period: { from: '2026-09-01', until },
          targetGroup: {
            all: [
              { criterion: 'AGE', from: 18 },
              { criterion: 'ACCOUNT', profileComplete: true },
              { criterion: 'EMPLOYMENT', statuses: ['EMPLOYED', 'SELF_EMPLOYED'] },
              { criterion: 'LIVES_IN', municipalities: [], regions: ['KURZEME', 'LATGALE', 'VIDZEME', 'ZEMGALE'] },
            ],
          },
          // planned: the grant of the digital skills project may pay what the share leaves
          combination: { allowed: true, sources: ['2.3.1.4.i'] },
          schemes: [
            {
              kind: 'PERCENTAGE',
              code: 'SHARE',
              name: { lv: 'Daļēja apmaksa', en: 'Share of the price' },
              coveredKinds: ['PROFESSIONAL_CONTINUING_EDUCATION', 'PROFESSIONAL_DEVELOPMENT', 'VOCATIONAL_MODULE', 'VOCATIONAL_MODULE_SET'],
              shareBasisPoints: 8500,
              sharesByKind: [{ kind: 'PROFESSIONAL_CONTINUING_EDUCATION', shareBasisPoints: 10_000 }],
              exempt: { any: [{ criterion: 'LOW_INCOME' }, { criterion: 'DISABILITY' }] },
            },
            {
              kind: 'TRAVEL',
              code: 'TRAVEL',
              name: { lv: 'Ceļa izdevumu atmaksa', en: 'Travel costs paid back' },
              forSchemes: ['SHARE'],
              evidence: ['TICKET'],
              capPerMonthCents: 5000,
            },
            {
              kind: 'ACCOMMODATION',
              code: 'ACCOMMODATION',
              name: { lv: 'Dzīvošanas izdevumu atmaksa', en: 'Lodging costs paid back' },
              forSchemes: ['SHARE'],
              evidence: ['LEASE', 'PAYMENT'],
              capPerMonthCents: 15_000,
            },
          ],
          interruption: { providerEarns: 'HOURS_ATTENDED', forfeitsGrant: false },
        }),
      },
    ],
  };
}
