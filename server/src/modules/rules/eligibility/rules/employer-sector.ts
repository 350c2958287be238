import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { anyOf, EVERY_ITEM } from '../../../platform/words/words.ts';
import { say } from '../words/index.gen.ts';

/** NACE section (J) or a longer code (J62, J62.01); a code covers everything that begins with it. */
export const employerSectorSettings = z.strictObject({
  criterion: z.literal('EMPLOYER_SECTOR'),
  sectors: z.array(z.string().regex(/^[A-U](\d{2}(\.\d{1,2})?)?$/)).min(1),
});
type Settings = z.infer<typeof employerSectorSettings>;

const named = (settings: Settings, budget?: number) =>
  anyOf(
    settings.sectors.map((sector) => say.nace({ sector })),
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
  required: (settings) => say.theEmployersSectorMust({ named: named(settings) }),
  known: (_, { person }) => {
    const value = person.employerSector.value;
    return value ? say.yourEmployersSectorIsNace({ value }) : say.youHaveNoEmployer;
  },
  condition: (settings) => say.yourEmployersSector2({ named: named(settings) }),
  reading: (settings) => say.employersSector({ named: named(settings, EVERY_ITEM) }),
  changes: ({ sectors }, { person }) => {
    const ease = person.employerSector.value === undefined ? Ease.CONFIRM : Ease.LIFE;
    return [
      ...sectors.map((value) => ({ fact: 'person.employerSector' as const, value, meets: true, ease })),
      { fact: 'person.employerSector' as const, value: null, meets: false, ease },
    ];
  },
};
