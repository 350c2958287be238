import { z } from 'zod';
import { aroundBounds, Ease, isWithin, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { range } from '../../../platform/words/words.ts';
import { boundsMakeSense, boundsMessage } from './settings.ts';
import { say } from '../words/index.gen.ts';

const level = z.int().min(1).max(8);
export const digcompTestSettings = z
  .strictObject({ criterion: z.literal('DIGCOMP_TEST'), from: level.optional(), to: level.optional() })
  .refine(boundsMakeSense, boundsMessage);
type Settings = z.infer<typeof digcompTestSettings>;

/** The person's digital skills by test lie within a range of DigComp levels. */
export const digcompTest: Rule<Settings> = {
  fact: 'person.digcomp',
  decide:
    ({ from, to }) =>
    ({ person }) => {
      const value = person.digcomp.value;
      if (value === undefined) return UNKNOWN;
      return isWithin(value, from, to) ? MET : NOT_MET;
    },
  required: ({ from, to }) => say.theRequiredLevelInTheDigitalSkills({ range: range(from, to) }),
  known: (_, { person }) => say.yourLevelInTheTest({ value: person.digcomp.value ?? 0 }),
  condition: ({ from, to }) => say.yourLevelInTheDigitalSkillsTest({ range: range(from, to) }),
  reading: ({ from, to }) => say.digcompLevelByTest({ range: range(from, to) }),
  changes: ({ from, to }, { person }) =>
    aroundBounds(from, to)
      .filter(({ value }) => value >= 1 && value <= 8)
      .map(({ value, meets }) => ({
        fact: 'person.digcomp' as const,
        value,
        meets,
        ease: person.digcomp.value === undefined ? Ease.CONFIRM : Ease.CHOOSE,
        ...(person.digcomp.value !== undefined && meets ? { words: say.takeTheTestAgain({ value }) } : {}),
      })),
};
