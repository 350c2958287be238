import { z } from 'zod';
import { turnsOn } from '../../../../shared/age.ts';
import { aroundBounds, Ease, isWithin, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { counted, dayWords, plural, range, words } from '../../../platform/words/words.ts';
import { boundsMakeSense, boundsMessage } from './settings.ts';

export const ageSettings = z
  .strictObject({ criterion: z.literal('AGE'), from: z.int().min(0).max(150).optional(), to: z.int().min(0).max(150).optional() })
  .refine(boundsMakeSense, boundsMessage);
type Settings = z.infer<typeof ageSettings>;

const year = words('gads', 'year');
const years = words('gadi', 'years');

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
  required: ({ from, to }) => words('vajadzīgais vecums ir {0}', 'the required age is {0}', range(from, to)),
  known: (_, { person }) => {
    const value = person.age.value ?? 0;
    return words('tev ir {0}', 'you are {1}', counted(value, year, years), value);
  },
  condition: ({ from, to }) =>
    words(
      'tev ir {0} {1}',
      'you are {0}',
      range(from, to),
      to !== undefined && from !== undefined && from !== to ? words('gadiem', '') : plural(from ?? to ?? 0, year, years),
    ),
  reading: ({ from, to }) => words('vecums {0}', 'age {0}', range(from, to)),
  changes: ({ from, to }, { person }) =>
    aroundBounds(from, to).map(({ value, meets }): Change => {
      const current = person.age.value;
      if (current === undefined) return { fact: 'person.age', value, meets, ease: Ease.CONFIRM };
      if (value < current) return { fact: 'person.age', value, meets, ease: Ease.NEVER };
      const wait = person.bornOn
        ? words('pagaidi līdz {0}, kad tev būs {1}', 'wait until {0}, when you turn {1}', dayWords(turnsOn(person.bornOn, value)), value)
        : words('pagaidi, līdz tev būs {0}', 'wait until you turn {0}', value);
      return { fact: 'person.age', value, meets, ease: Ease.WAIT, ...(meets ? { words: wait } : {}) };
    }),
};
