import { z } from 'zod';
import { residentStatuses } from '../../../people/registers/register-words.ts';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { residentWords } from '../vocabulary-words.ts';
import { anyOf, EVERY_ITEM } from '../../../platform/words/words.ts';
import { say } from '../words/index.gen.ts';

export const residentStatusSettings = z.strictObject({
  criterion: z.literal('RESIDENT_STATUS'),
  statuses: z.array(z.enum(residentStatuses)).min(1),
});
type Settings = z.infer<typeof residentStatusSettings>;

const named = (settings: Settings, budget?: number) =>
  anyOf(
    settings.statuses.map((status) => residentWords[status]),
    budget,
    say.oneOfStatuses({ statuses: settings.statuses.length }),
  );

/** The person's legal status in Latvia is one of those listed. */
export const residentStatus: Rule<Settings> = {
  fact: 'person.residence',
  decide:
    ({ statuses }) =>
    ({ person }) => {
      const value = person.residence.value;
      if (value === undefined) return UNKNOWN;
      return statuses.includes(value) ? MET : NOT_MET;
    },
  required: (settings) => say.theRequiredStatus({ named: named(settings) }),
  known: (_, { person }) => say.yourStatus({ resident: residentWords[person.residence.value ?? 'NONE'] }),
  condition: (settings) => say.yourStatus2({ named: named(settings) }),
  reading: (settings) => say.statusInLatvia({ named: named(settings, EVERY_ITEM) }),
  changes: ({ statuses }, { person }) =>
    residentStatuses.map((value) => ({
      fact: 'person.residence' as const,
      value,
      meets: statuses.includes(value),
      ease: person.residence.value === undefined ? Ease.CONFIRM : Ease.LIFE,
    })),
};
