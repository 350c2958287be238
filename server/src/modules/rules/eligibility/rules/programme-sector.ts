import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { joinedBy, anyOf, EVERY_ITEM } from '../../../platform/words/words.ts';
import { code } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const programmeSectorSettings = z.strictObject({ criterion: z.literal('PROGRAMME_SECTOR'), sectors: z.array(code).min(1) });
type Settings = z.infer<typeof programmeSectorSettings>;

const named = (settings: Settings, budget?: number) =>
  anyOf(
    settings.sectors.map((sector) => joinedBy('{0}', sector)),
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
  required: (settings) => say.theSectorsPaid({ named: named(settings) }),
  known: (_, { programme }) => say.thisProgrammesSector({ sector: programme.sector ?? '–' }),
  condition: (settings) => say.theProgrammesSector({ named: named(settings) }),
  reading: (settings) => say.sectorOfTheProgramme({ named: named(settings, EVERY_ITEM) }),
  changes: ({ sectors }, { programme }) => {
    const ease = programme.sector === null ? Ease.CONFIRM : Ease.CHOOSE;
    return [
      ...sectors.map((value) => ({ fact: 'programme.sector' as const, value, meets: true, ease })),
      { fact: 'programme.sector' as const, value: `not-${sectors[0]}`, meets: false, ease },
    ];
  },
};
