import { z } from 'zod';
import { residentStatuses } from '../../../people/registers/register-words.ts';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { residentWords } from '../vocabulary-words.ts';
import { anyOf, EVERY_ITEM, words } from '../../../platform/words/words.ts';

export const residentStatusSettings = z.strictObject({
  criterion: z.literal('RESIDENT_STATUS'),
  statuses: z.array(z.enum(residentStatuses)).min(1),
});
type Settings = z.infer<typeof residentStatusSettings>;

const named = (settings: Settings, budget?: number) =>
  anyOf(
    settings.statuses.map((status) => residentWords[status]),
    budget,
    words('viens no {0} statusiem', 'one of {0} statuses', settings.statuses.length),
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
  required: (settings) => words('vajadzīgs statuss: {0}', 'the required status is {0}', named(settings)),
  known: (_, { person }) => words('tavs statuss ir: {0}', 'your status is: {0}', residentWords[person.residence.value ?? 'NONE']),
  condition: (settings) => words('tavs statuss ir {0}', 'your status is {0}', named(settings)),
  reading: (settings) => words('statuss Latvijā: {0}', 'status in Latvia: {0}', named(settings, EVERY_ITEM)),
  changes: ({ statuses }, { person }) =>
    residentStatuses.map((value) => ({
      fact: 'person.residence' as const,
      value,
      meets: statuses.includes(value),
      ease: person.residence.value === undefined ? Ease.CONFIRM : Ease.LIFE,
    })),
};
