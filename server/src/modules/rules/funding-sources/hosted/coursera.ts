import { ruleSet } from '../rules/rule-set.ts';
import { inYears, later, type HostedSource } from './hosted-source.ts';

/** Training on the Coursera platform, given out as seats (FUND-15). */
export function coursera(today: string): HostedSource {
  const until = later('2026-06-30', inYears(today, 2));
  return {
    code: 'COURSERA',
    name: { lv: 'Mācības Coursera platformā (NVA)', en: 'Learning on Coursera (NVA)' },
    shortName: { lv: 'Coursera', en: 'Coursera' },
    description: {
      lv: 'Bezmaksas vieta Coursera platformā tiem, kas meklē darbu. Mācies tiešsaistē, savā tempā.',
      en: 'A free seat on the Coursera platform for people looking for work. You learn online at your own pace.',
    },
    whoCanApply: { lv: 'Bezdarbnieki un darba meklētāji no 18 gadu vecuma.', en: 'Unemployed people and job seekers from 18.' },
    howToApply: {
      lv: ['Pieslēdzies un atver individuālo mācību kontu.', 'Izvēlies tiešsaistes kursu.', 'Piesakies: pieeju platformai saņem e-pastā.'],
      en: [
        'Log in and open an individual learning account.',
        'Choose an online course.',
        'Apply: you get access to the platform by e-mail.',
      ],
    },
    institution: { lv: 'Nodarbinātības valsts aģentūra', en: 'State Employment Agency' },
    contactEmail: 'coursera@stars.example',
    contactPhone: '+371 60000005',
    eligibleFrom: '2025-10-01',
    eligibleUntil: until,
    status: 'PUBLISHED',
    requiresFourEyes: false,
    budgetCents: 0,
    versions: [
      {
        number: 1,
        status: 'PUBLISHED',
        effectiveFrom: '2025-10-01',
        rules: ruleSet({
          period: { from: '2025-10-01', until },
          targetGroup: {
            all: [
              { criterion: 'AGE', from: 18 },
              { criterion: 'ACCOUNT', profileComplete: false },
              { criterion: 'EMPLOYMENT', statuses: ['UNEMPLOYED'] },
            ],
          },
          schemes: [
            {
              kind: 'LICENCE',
              code: 'SEAT',
              name: { lv: 'Vieta platformā', en: 'Seat on the platform' },
              coveredKinds: ['ONLINE_COURSE'],
              platform: 'Coursera',
              seats: 1000,
            },
          ],
          applications: { maximumOpen: 1 },
          interruption: { providerEarns: 'NOTHING', forfeitsGrant: false },
        }),
      },
    ],
  };
}
