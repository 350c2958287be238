import { z } from 'zod';
import { turnsOn } from '../../../../shared/age.ts';
import { aroundBounds, Ease, isWithin, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { counted, dayWords, plural, range } from '../../../platform/words/words.ts';
import { boundsMakeSense, boundsMessage } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const ageSettings = z
  .strictObject({ criterion: z.literal('AGE'), from: z.int().min(0).max(150).optional(), to: z.int().min(0).max(150).optional() })
  .refine(boundsMakeSense, boundsMessage);
type Settings = z.infer<typeof ageSettings>;

const year = say.year;
const years = say.years;

/** The person's age on the day of application lies within a range. */
export const age: Rule<Settings> = {
  fact: 'person.age',
  decide:
    ({ from, to }) =>
    ({ person }) => {
      const value = person.age.value;
      if (value === undefined) return UNKNOWN;
      return isWithin(value, from, to) ? MET : NOT_MET;
    },
  required: ({ from, to }) => say.theRequiredAge({ range: range(from, to) }),
  known: (_, { person }) => {
    const value = person.age.value ?? 0;
    return say.youAre({ counted: counted(value, year, years), value });
  },
  condition: ({ from, to }) =>
    say.youAre2({
      range: range(from, to),
      part: to !== undefined && from !== undefined && from !== to ? say.age : plural(from ?? to ?? 0, year, years),
    }),
  reading: ({ from, to }) => say.age2({ range: range(from, to) }),
  changes: ({ from, to }, { person }) =>
    aroundBounds(from, to).map(({ value, meets }): Change => {
      const current = person.age.value;
      if (current === undefined) return { fact: 'person.age', value, meets, ease: Ease.CONFIRM };
      if (value < current) return { fact: 'person.age', value, meets, ease: Ease.NEVER };
      const wait = person.bornOn
        ? say.waitUntil({ turnsOn: dayWords(turnsOn(person.bornOn, value)), value })
        : say.waitUntilYouTurn({ value });
      return { fact: 'person.age', value, meets, ease: Ease.WAIT, ...(meets ? { words: wait } : {}) };
    }),
};
