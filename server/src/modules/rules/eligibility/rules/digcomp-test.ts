import { z } from 'zod';
import { aroundBounds, Ease, isWithin, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { range, words } from '../../../platform/words/words.ts';
import { boundsMakeSense, boundsMessage } from './settings.ts';

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
  required: ({ from, to }) =>
    words('vajadzīgais digitālo prasmju līmenis testā: {0}', 'the required level in the digital skills test: {0}', range(from, to)),
  known: (_, { person }) => words('tavs līmenis testā ir {0}', 'your level in the test is {0}', person.digcomp.value ?? 0),
  condition: ({ from, to }) =>
    words('tavs digitālo prasmju līmenis testā ir {0}', 'your level in the digital skills test is {0}', range(from, to)),
  reading: ({ from, to }) => words('DigComp līmenis testā {0}', 'DigComp level by test {0}', range(from, to)),
  changes: ({ from, to }, { person }) =>
    aroundBounds(from, to)
      .filter(({ value }) => value >= 1 && value <= 8)
      .map(({ value, meets }) => ({
        fact: 'person.digcomp' as const,
        value,
        meets,
        ease: person.digcomp.value === undefined ? Ease.CONFIRM : Ease.CHOOSE,
        ...(person.digcomp.value !== undefined && meets
          ? { words: words('izpildi testu vēlreiz; vajadzīgs {0}. līmenis', 'take the test again; level {0} is needed', value) }
          : {}),
      })),
};
