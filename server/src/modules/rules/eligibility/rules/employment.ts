import { z } from 'zod';
import { employments, type Employment } from '../../../people/registers/register-words.ts';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { employmentGroups, employmentWords } from '../vocabulary-words.ts';
import { allOf, anyOf, EVERY_ITEM, words } from '../../../platform/words/words.ts';

export const employmentSettings = z.strictObject({ criterion: z.literal('EMPLOYMENT'), statuses: z.array(z.enum(employments)).min(1) });
type Settings = z.infer<typeof employmentSettings>;

const groups = (settings: Settings) =>
  anyOf(
    settings.statuses.map((status) => employmentGroups[status]),
    10,
    words('{0} grupas', '{0} groups', settings.statuses.length),
  );

/** The person's economic activity is one of those listed; somebody who works and studies has both. */
export const employment: Rule<Settings> = {
  fact: 'person.employment',
  decide: ({ statuses: wanted }) => {
    const set = new Set<Employment>(wanted);
    return ({ person }) => {
      const value = person.employment.value;
      if (value === undefined) return UNKNOWN;
      for (const status of value) if (set.has(status)) return MET;
      return NOT_MET;
    };
  },
  required: (settings) => words('atbalsts paredzēts grupai: {0}', 'support is meant for: {0}', groups(settings)),
  known: (_, { person }) => {
    const value = person.employment.value ?? [];
    if (value.length === 0) return words('par tavu nodarbinātību ziņu nav', 'you have no recorded occupation');
    return words('tu {0}', 'you {0}', allOf(value.slice(0, 2).map((status) => employmentWords[status])));
  },
  condition: (settings) =>
    words(
      'tu {0}',
      'you {0}',
      anyOf(
        settings.statuses.map((status) => employmentWords[status]),
        10,
        words('esi vienā no {0} grupām', 'belong to one of {0} groups', settings.statuses.length),
      ),
    ),
  reading: (settings) =>
    words(
      'nodarbinātība: {0}',
      'economic activity: {0}',
      anyOf(
        settings.statuses.map((status) => employmentGroups[status]),
        EVERY_ITEM,
      ),
    ),
  changes: ({ statuses: wanted }, { person }) =>
    employments.map((status) => ({
      fact: 'person.employment' as const,
      value: [status],
      meets: wanted.includes(status),
      ease: person.employment.value === undefined ? Ease.CONFIRM : Ease.LIFE,
    })),
};
