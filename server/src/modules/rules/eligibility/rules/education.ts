import { z } from 'zod';
import { aroundBounds, Ease, isWithin, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { educationWords } from '../vocabulary-words.ts';
import { type Words } from '../../../platform/words/words.ts';
import { boundsMakeSense, boundsMessage } from './settings.ts';
import { say } from '../words/index.gen.ts';

const level = z.int().min(1).max(8);
export const educationSettings = z
  .strictObject({ criterion: z.literal('EDUCATION'), from: level.optional(), to: level.optional() })
  .refine(boundsMakeSense, boundsMessage);
type Settings = z.infer<typeof educationSettings>;

function levels({ from, to }: Settings): Words {
  if (from !== undefined && to !== undefined && from !== to) return say.levelTo({ from, to });
  if (from !== undefined && to !== undefined) return say.exactly({ education: educationWords(from) });
  if (from !== undefined) return say.atLeast2({ education: educationWords(from) });
  return say.noHigherThan({ education: educationWords(to ?? 8) });
}

/** The person's highest education lies within a range of levels of the qualifications framework (LKI, EQF). */
export const education: Rule<Settings> = {
  fact: 'person.education',
  decide:
    ({ from, to }) =>
    ({ person }) => {
      const value = person.education.value;
      if (value === undefined) return UNKNOWN;
      return isWithin(value, from, to) ? MET : NOT_MET;
    },
  required: (settings) => say.theRequiredEducation({ levels: levels(settings) }),
  known: (_, { person }) => say.yourEducation2({ education: educationWords(person.education.value ?? 1) }),
  condition: (settings) => say.yourEducation3({ levels: levels(settings) }),
  reading: (settings) => say.education({ levels: levels(settings) }),
  changes: ({ from, to }, { person }) =>
    aroundBounds(from, to)
      .filter(({ value }) => value >= 1 && value <= 8)
      .map(({ value, meets }) => {
        const current = person.education.value;
        return {
          fact: 'person.education' as const,
          value,
          meets,
          ease: current === undefined ? Ease.CONFIRM : value < current ? Ease.NEVER : Ease.LIFE,
        };
      }),
};
