import { z } from 'zod';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { dayWords } from '../../../platform/words/words.ts';
import { day } from './settings.ts';
import { say } from '../words/index.gen.ts';

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
  required: ({ by }) => say.trainingMustEnd({ by: dayWords(by) }),
  known: (_, { programme }) => say.thisGroupEnds({ endsOn: dayWords(programme.endsOn ?? '') }),
  condition: ({ by }) => say.theTrainingEnds({ by: dayWords(by) }),
  reading: ({ by }) => say.trainingEnds({ by: dayWords(by) }),
  changes: ({ by }, { programme }) =>
    [
      {
        fact: 'programme.endsOn',
        value: by,
        meets: true,
        ease: programme.endsOn === null ? Ease.CONFIRM : Ease.CHOOSE,
        words: say.chooseAGroupThatEnds({ by: dayWords(by) }),
      },
      { fact: 'programme.endsOn', value: '9999-12-31', meets: false, ease: Ease.CHOOSE },
    ] satisfies Change[],
};
