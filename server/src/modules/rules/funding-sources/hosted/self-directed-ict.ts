import { ruleSet } from '../rules/rule-set.ts';
import { inYears, later, type HostedSource } from './hosted-source.ts';

/** 2.3.1.3.i "Pašvadītās mācības (IKT)": self-directed training of ICT specialists. */
export function selfDirectedIct(today: string): HostedSource {
  const until = later('2026-06-30', inYears(today, 2));
  return {
    code: '2.3.1.3.i',
    name: { lv: 'Pašvadītās mācības (IKT)', en: 'Self-directed learning (ICT)' },
    shortName: { lv: 'Pašvadītās mācības', en: 'Self-directed learning' },
    description: {
      lv: 'Mācības topošiem IKT speciālistiem savā tempā, ar mentoru un darba devēju uzdevumiem. Programmu apmaksā pilnībā.',
      en: 'Training for future ICT specialists at your own pace, with a mentor and tasks set by employers. The programme is paid in full.',
    },
    whoCanApply: {
      lv: 'Ikviens, kam ir vismaz 18 gadu un kas vienlaikus nemācās citā šī projekta programmā.',
      en: 'Anybody of at least 18 who is not in another training of this project.',
    },
    howToApply: {
      lv: ['Pieslēdzies un atver individuālo mācību kontu.', 'Izvēlies pašvadīto mācību programmu.', 'Piesakies un sāc, kad tev ērti.'],
      en: ['Log in and open an individual learning account.', 'Choose a self-directed programme.', 'Apply and begin when it suits you.'],
    },
    institution: { lv: 'Valsts izglītības attīstības aģentūra', en: 'State Education Development Agency' },
    contactEmail: 'ikt@stars.example',
    contactPhone: '+371 60000002',
    eligibleFrom: '2025-09-01',
    eligibleUntil: until,
    status: 'PUBLISHED',
    requiresFourEyes: false,
    budgetCents: 422_632_500,
    versions: [
      {
        number: 1,
        status: 'PUBLISHED',
        effectiveFrom: '2025-09-01',
        rules: ruleSet({
          period: { from: '2025-09-01', until },
          targetGroup: {
            all: [
              { criterion: 'AGE', from: 18 },
              { criterion: 'ACCOUNT', profileComplete: false },
              { criterion: 'TRAININGS_UNDER_WAY', source: '2.3.1.3.i', atMost: 0 },
            ],
          },
          schemes: [
            { kind: 'FULL_COST', code: 'FULL_COST', name: { lv: 'Pilna apmaksa', en: 'Full cost' }, coveredKinds: ['SELF_DIRECTED'] },
          ],
          interruption: { providerEarns: 'HOURS_ATTENDED', forfeitsGrant: false },
        }),
      },
    ],
  };
}
