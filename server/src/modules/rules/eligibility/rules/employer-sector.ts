import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { anyOf, EVERY_ITEM, words } from '../../../platform/words/words.ts';

/** NACE section (J) or a longer code (J62, J62.01); a code covers everything that begins with it. */
export const employerSectorSettings = z.strictObject({
  criterion: z.literal('EMPLOYER_SECTOR'),
  sectors: z.array(z.string().regex(/^[A-U](\d{2}(\.\d{1,2})?)?$/)).min(1),
});
type Settings = z.infer<typeof employerSectorSettings>;

const named = (settings: Settings, budget?: number) =>
  anyOf(
    settings.sectors.map((sector) => words('NACE {0}', 'NACE {0}', sector)),
    budget,
  );

/** The employer works in one of the listed sectors of the economy. */
export const employerSector: Rule<Settings> = {
  fact: 'person.employerSector',
  decide:
    ({ sectors }) =>
    ({ person }) => {
      const value = person.employerSector.value;
      if (value === undefined) return UNKNOWN;
      return value !== null && sectors.some((sector) => value.startsWith(sector)) ? MET : NOT_MET;
    },
  required: (settings) => words('vajadzīga darba devēja nozare: {0}', "the employer's sector must be {0}", named(settings)),
  known: (_, { person }) => {
    const value = person.employerSector.value;
    return value
      ? words('tava darba devēja nozare ir NACE {0}', "your employer's sector is NACE {0}", value)
      : words('tev nav darba devēja', 'you have no employer');
  },
  condition: (settings) => words('tava darba devēja nozare ir {0}', "your employer's sector is {0}", named(settings)),
  reading: (settings) => words('darba devēja nozare: {0}', "employer's sector: {0}", named(settings, EVERY_ITEM)),
  changes: ({ sectors }, { person }) => {
    const ease = person.employerSector.value === undefined ? Ease.CONFIRM : Ease.LIFE;
    return [
      ...sectors.map((value) => ({ fact: 'person.employerSector' as const, value, meets: true, ease })),
      { fact: 'person.employerSector' as const, value: null, meets: false, ease },
    ];
  },
};
