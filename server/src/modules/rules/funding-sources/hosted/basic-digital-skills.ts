import { ruleSet } from '../rules/rule-set.ts';
import { inYears, later, type HostedSource } from './hosted-source.ts';

/** 2.3.2.1.i "Digitālās pamatprasmes (VARAM)". */
export function basicDigitalSkills(today: string): HostedSource {
  const until = later('2026-06-30', inYears(today, 2));
  return {
    code: '2.3.2.1.i',
    name: { lv: 'Digitālās pamatprasmes (VARAM)', en: 'Basic digital skills (VARAM)' },
    shortName: { lv: 'Digitālās pamatprasmes', en: 'Basic digital skills' },
    description: {
      lv: 'Bezmaksas mācības par datoru, internetu un valsts e-pakalpojumiem ikdienā. Derīgas arī jauniešiem un tiem, kas sāk no nulles.',
      en: 'Free training about computers, the internet and public e-services in daily life. Good for young people and for those who start from nothing.',
    },
    whoCanApply: {
      lv: 'Ikviens, kam ir vismaz 16 gadu un kas šo programmu vēl nav pabeidzis.',
      en: 'Anybody of at least 16 who has not completed the programme before.',
    },
    howToApply: {
      lv: [
        'Pieslēdzies vai lūdz palīdzību pašvaldības koordinatoram.',
        'Izvēlies grupu tuvāk mājām vai attālināti.',
        'Piesakies: tev nav jāmaksā.',
      ],
      en: [
        'Log in, or ask the municipal coordinator for help.',
        'Choose a group close to home or online.',
        'Apply: there is nothing to pay.',
      ],
    },
    institution: {
      lv: 'Viedās administrācijas un reģionālās attīstības ministrija',
      en: 'Ministry of Smart Administration and Regional Development',
    },
    contactEmail: 'pamatprasmes@stars.example',
    contactPhone: '+371 60000003',
    eligibleFrom: '2024-10-01',
    eligibleUntil: until,
    status: 'PUBLISHED',
    requiresFourEyes: false,
    budgetCents: 975_000_000,
    versions: [
      {
        number: 1,
        status: 'PUBLISHED',
        effectiveFrom: '2024-10-01',
        rules: ruleSet({
          period: { from: '2024-10-01', until },
          targetGroup: {
            all: [
              { criterion: 'AGE', from: 16 },
              { criterion: 'ACCOUNT', profileComplete: false },
              { criterion: 'COMPLETED_PROGRAMMES', same: true, atMost: 0 },
            ],
          },
          schemes: [
            {
              kind: 'FULL_COST',
              code: 'FULL_COST',
              name: { lv: 'Pilna apmaksa', en: 'Full cost' },
              coveredKinds: ['NON_FORMAL', 'ONLINE_COURSE'],
            },
          ],
          interruption: { providerEarns: 'NOTHING', forfeitsGrant: false },
        }),
      },
    ],
  };
}
