import { ruleSet } from '../rules/rule-set.ts';
import { inYears, later, type HostedSource } from './hosted-source.ts';

/** 4.2.4.2 "Mācības nodarbinātajiem (MN)": a share of the price, nothing to pay for needy households (FUND-12). */
export function trainingForEmployed(today: string): HostedSource {
  const until = later('2029-11-30', inYears(today, 2));
  return {
    code: '4.2.4.2',
    name: { lv: 'Mācības nodarbinātajiem (MN)', en: 'Training for the employed (MN)' },
    shortName: { lv: 'MN', en: 'MN' },
    description: {
      lv: 'Projekts apmaksā 90 % no mācību cenas strādājošajiem. Trūcīgas vai maznodrošinātas mājsaimniecības nemaksā neko.',
      en: 'The project pays 90% of the price of training for people in work. Needy and low-income households pay nothing.',
    },
    whoCanApply: {
      lv: 'Nodarbinātie un pašnodarbinātie no 18 gadu vecuma, arī bērna kopšanas atvaļinājumā.',
      en: 'Employed and self-employed people from 18, on parental leave too.',
    },
    howToApply: {
      lv: [
        'Pieslēdzies un aizpildi profila anketu.',
        'Izvēlies programmu un mācību grupu.',
        'Piesakies: mēs paši pārbaudām datus reģistros.',
        'Samaksā mācību iestādei savu līdzmaksājumu.',
      ],
      en: [
        'Log in and complete your profile.',
        'Choose a programme and a group.',
        'Apply: we check the registers ourselves.',
        'Pay your part to the provider.',
      ],
    },
    institution: { lv: 'Valsts izglītības attīstības aģentūra', en: 'State Education Development Agency' },
    contactEmail: 'mn@stars.example',
    contactPhone: '+371 60000004',
    eligibleFrom: '2025-01-15',
    eligibleUntil: until,
    status: 'PUBLISHED',
    requiresFourEyes: false,
    budgetCents: 2_550_000_000,
    versions: [
      {
        number: 1,
        status: 'PUBLISHED',
        effectiveFrom: '2025-01-15',
        rules: ruleSet({
          period: { from: '2025-01-15', until },
          targetGroup: {
            all: [
              { criterion: 'AGE', from: 18 },
              { criterion: 'ACCOUNT', profileComplete: true },
              { criterion: 'EMPLOYMENT', statuses: ['EMPLOYED', 'SELF_EMPLOYED', 'PARENTAL_LEAVE'] },
              { criterion: 'TRAININGS_UNDER_WAY', source: '4.2.4.2', atMost: 1 },
            ],
          },
          schemes: [
            {
              kind: 'PERCENTAGE',
              code: 'SHARE',
              name: { lv: 'Daļēja apmaksa', en: 'Share of the price' },
              coveredKinds: [
                'PROFESSIONAL_CONTINUING_EDUCATION',
                'PROFESSIONAL_DEVELOPMENT',
                'STUDY_COURSE',
                'STUDY_MODULE',
                'VOCATIONAL_MODULE',
                'VOCATIONAL_MODULE_SET',
                'NON_FORMAL',
              ],
              shareBasisPoints: 9000,
              exempt: { criterion: 'LOW_INCOME' },
            },
          ],
          applications: { maximumOpen: 3 },
          interruption: { providerEarns: 'HOURS_ATTENDED', forfeitsGrant: false },
        }),
      },
    ],
  };
}
