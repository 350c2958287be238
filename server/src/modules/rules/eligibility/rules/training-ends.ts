import { z } from 'zod';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { dayWords, words } from '../../../platform/words/words.ts';
import { day } from './settings.ts';

export const trainingEndsSettings = z.strictObject({ criterion: z.literal('TRAINING_ENDS'), by: day });
type Settings = z.infer<typeof trainingEndsSettings>;

/** The training ends by a date; until a group is chosen the answer is not known. */
export const trainingEnds: Rule<Settings> = {
  fact: 'programme.endsOn',
  decide:
    ({ by }) =>
    ({ programme }) => {
      if (programme.endsOn === null) return UNKNOWN;
      return programme.endsOn <= by ? MET : NOT_MET;
    },
  required: ({ by }) => words('mācībām jābeidzas līdz {0}', 'training must end by {0}', dayWords(by)),
  known: (_, { programme }) => words('šī grupa beidzas {0}', 'this group ends on {0}', dayWords(programme.endsOn ?? '')),
  condition: ({ by }) => words('mācības beidzas līdz {0}', 'the training ends by {0}', dayWords(by)),
  reading: ({ by }) => words('mācības beidzas līdz {0}', 'training ends by {0}', dayWords(by)),
  changes: ({ by }, { programme }) =>
    [
      {
        fact: 'programme.endsOn',
        value: by,
        meets: true,
        ease: programme.endsOn === null ? Ease.CONFIRM : Ease.CHOOSE,
        words: words('izvēlies grupu, kas beidzas līdz {0}', 'choose a group that ends by {0}', dayWords(by)),
      },
      { fact: 'programme.endsOn', value: '9999-12-31', meets: false, ease: Ease.CHOOSE },
    ] satisfies Change[],
};
