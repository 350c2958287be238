import { z } from 'zod';
import { employments, type Employment } from '../../../people/registers/register-words.ts';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { employmentGroups, employmentWords } from '../vocabulary-words.ts';
import { allOf, anyOf, EVERY_ITEM } from '../../../platform/words/words.ts';
import { say } from '../words/index.gen.ts';

export const employmentSettings = z.strictObject({ criterion: z.literal('EMPLOYMENT'), statuses: z.array(z.enum(employments)).min(1) });
type Settings = z.infer<typeof employmentSettings>;

const groups = (settings: Settings) =>
  anyOf(
    settings.statuses.map((status) => employmentGroups[status]),
    10,
    say.groups({ statuses: settings.statuses.length }),
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
  required: (settings) => say.supportIsMeant({ groups: groups(settings) }),
  known: (_, { person }) => {
    const value = person.employment.value ?? [];
    if (value.length === 0) return say.youHaveNoRecordedOccupation;
    return say.you({ slice: allOf(value.slice(0, 2).map((status) => employmentWords[status])) });
  },
  condition: (settings) =>
    say.you2({
      statuses: anyOf(
        settings.statuses.map((status) => employmentWords[status]),
        10,
        say.belongToOneOfGroups({ statuses: settings.statuses.length }),
      ),
    }),
  reading: (settings) =>
    say.economicActivity({
      statuses: anyOf(
        settings.statuses.map((status) => employmentGroups[status]),
        EVERY_ITEM,
      ),
    }),
  changes: ({ statuses: wanted }, { person }) =>
    employments.map((status) => ({
      fact: 'person.employment' as const,
      value: [status],
      meets: wanted.includes(status),
      ease: person.employment.value === undefined ? Ease.CONFIRM : Ease.LIFE,
    })),
};
