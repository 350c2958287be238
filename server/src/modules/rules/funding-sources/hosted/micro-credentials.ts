import { type RuleSet, type RuleSetInput, ruleSet } from '../rules/rule-set.ts';
import { inDays, inYears, later, type HostedSource } from './hosted-source.ts';

function rules(until: string, applications: RuleSetInput['applications']): RuleSet {
  return ruleSet({
    period: { from: '2026-01-01', until },
    applications,
    targetGroup: {
      all: [
        { criterion: 'AGE', from: 18 },
        { criterion: 'ACCOUNT', profileComplete: false },
        { criterion: 'EDUCATION', from: 4 },
      ],
    },
    schemes: [{ kind: 'FULL_COST', code: 'FULL_COST', name: { lv: 'Pilna apmaksa', en: 'Full cost' }, coveredKinds: ['MICRO_CREDENTIAL'] }],
    interruption: { providerEarns: 'NOTHING', forfeitsGrant: false },
  });
}

/** The micro-credential trial of Vidzeme University of Applied Sciences and its partners. */
export function microCredentials(today: string): HostedSource {
  const until = later('2027-12-31', inYears(today, 2));
  return {
    code: 'MIKROKVALIFIKACIJAS',
    name: { lv: 'Mikrokvalifikāciju izmēģinājumprojekts (ViA)', en: 'Micro-credential trial (ViA)' },
    shortName: { lv: 'Mikrokvalifikācijas', en: 'Micro-credentials' },
    description: {
      lv: 'Īsas augstskolu programmas ar praksi pie darba devējiem. Izmēģinājuma laikā par mācībām nav jāmaksā.',
      en: 'Short university programmes with practice at employers. During the trial there is nothing to pay.',
    },
    whoCanApply: {
      lv: 'Ikviens no 18 gadu vecuma, kam ir vismaz vidējā izglītība.',
      en: 'Anybody from 18 with at least secondary education.',
    },
    howToApply: {
      lv: [
        'Pieslēdzies un atver individuālo mācību kontu.',
        'Izvēlies mikrokvalifikāciju.',
        'Piesakies: tu saņem izlozes biļeti, un vietas izlozē.',
      ],
      en: [
        'Log in and open an individual learning account.',
        'Choose a micro-credential.',
        'Apply: you get a ticket, and places are drawn.',
      ],
    },
    institution: { lv: 'Vidzemes Augstskola', en: 'Vidzeme University of Applied Sciences' },
    contactEmail: 'mikrokvalifikacijas@stars.example',
    contactPhone: '+371 60000006',
    eligibleFrom: '2026-01-01',
    eligibleUntil: until,
    status: 'PUBLISHED',
    requiresFourEyes: false,
    budgetCents: 60_000_000,
    versions: [
      {
        number: 1,
        status: 'PUBLISHED',
        effectiveFrom: '2026-01-01',
        rules: rules(until, {}),
      },
      // few places at universities and many who want them: from now on they are drawn
      {
        number: 2,
        status: 'PUBLISHED',
        effectiveFrom: inDays(today, -1),
        rules: rules(until, {
          allotment: 'DRAW',
          windows: [{ from: `${inDays(today, -1)}T07:00:00Z`, until: `${inDays(today, 12)}T15:00:00Z` }],
        }),
      },
    ],
  };
}
