import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { anyOf, EVERY_ITEM, words } from '../../../platform/words/words.ts';
import { code } from './settings.ts';

export const programmeSectorSettings = z.strictObject({ criterion: z.literal('PROGRAMME_SECTOR'), sectors: z.array(code).min(1) });
type Settings = z.infer<typeof programmeSectorSettings>;

const named = (settings: Settings, budget?: number) =>
  anyOf(
    settings.sectors.map((sector) => words('{0}', '{0}', sector)),
    budget,
  );

/** The programme belongs to one of the listed sectors. */
export const programmeSector: Rule<Settings> = {
  fact: 'programme.sector',
  decide:
    ({ sectors }) =>
    ({ programme }) => {
      if (programme.sector === null) return UNKNOWN;
      return sectors.includes(programme.sector) ? MET : NOT_MET;
    },
  required: (settings) => words('apmaksā šādas nozares: {0}', 'the sectors paid for are {0}', named(settings)),
  known: (_, { programme }) => words('šīs programmas nozare ir {0}', "this programme's sector is {0}", programme.sector ?? '–'),
  condition: (settings) => words('programmas nozare ir {0}', "the programme's sector is {0}", named(settings)),
  reading: (settings) => words('programmas nozare: {0}', 'sector of the programme: {0}', named(settings, EVERY_ITEM)),
  changes: ({ sectors }, { programme }) => {
    const ease = programme.sector === null ? Ease.CONFIRM : Ease.CHOOSE;
    return [
      ...sectors.map((value) => ({ fact: 'programme.sector' as const, value, meets: true, ease })),
      { fact: 'programme.sector' as const, value: `not-${sectors[0]}`, meets: false, ease },
    ];
  },
};
