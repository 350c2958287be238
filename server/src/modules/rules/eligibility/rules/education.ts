import { z } from 'zod';
import { aroundBounds, Ease, isWithin, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { educationWords } from '../vocabulary-words.ts';
import { words, type Words } from '../../../platform/words/words.ts';
import { boundsMakeSense, boundsMessage } from './settings.ts';

const level = z.int().min(1).max(8);
export const educationSettings = z
  .strictObject({ criterion: z.literal('EDUCATION'), from: level.optional(), to: level.optional() })
  .refine(boundsMakeSense, boundsMessage);
type Settings = z.infer<typeof educationSettings>;

function levels({ from, to }: Settings): Words {
  if (from !== undefined && to !== undefined && from !== to) return words('no {0}. līdz {1}. līmenim', 'level {0} to {1}', from, to);
  if (from !== undefined && to !== undefined) return words('tieši {0}', 'exactly {0}', educationWords(from));
  if (from !== undefined) return words('vismaz {0}', 'at least {0}', educationWords(from));
  return words('ne augstāka kā {0}', 'no higher than {0}', educationWords(to ?? 8));
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
  required: (settings) => words('vajadzīgais izglītības līmenis ir {0}', 'the required education is {0}', levels(settings)),
  known: (_, { person }) => words('tava izglītība ir {0}', 'your education is {0}', educationWords(person.education.value ?? 1)),
  condition: (settings) => words('tava izglītība ir {0}', 'your education is {0}', levels(settings)),
  reading: (settings) => words('izglītība {0}', 'education {0}', levels(settings)),
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
