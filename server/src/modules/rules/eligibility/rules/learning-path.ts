import { z } from 'zod';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { words } from '../../../platform/words/words.ts';

export const learningPathSettings = z.strictObject({
  criterion: z.literal('LEARNING_PATH'),
  containsProgramme: z.boolean().default(false),
});
type Settings = z.infer<typeof learningPathSettings>;

/** The person has a learning path and, where that is asked, the programme is one of its steps (FUND-8). */
export const learningPath: Rule<Settings> = {
  fact: 'person.learningPath',
  decide:
    ({ containsProgramme }) =>
    ({ person, programme }) => {
      const value = person.learningPath.value;
      if (value === undefined) return UNKNOWN;
      return value !== null && (!containsProgramme || value.programmes.includes(programme.id)) ? MET : NOT_MET;
    },
  required: ({ containsProgramme }) =>
    containsProgramme
      ? words('programmai jābūt tavā mācību ceļā', 'the programme must be in your learning path')
      : words('vajadzīgs mācību ceļš', 'a learning path is required'),
  requiredInShort: words('tas ir vajadzīgs', 'that is required'),
  known: ({ containsProgramme }, { person, programme }) => {
    const value = person.learningPath.value;
    if (!value) return words('tev vēl nav mācību ceļa', 'you have no learning path yet');
    if (!containsProgramme) return words('tev ir mācību ceļš', 'you have a learning path');
    return value.programmes.includes(programme.id)
      ? words('programma ir tavā mācību ceļā', 'the programme is in your learning path')
      : words('programmas nav tavā mācību ceļā', 'the programme is not in your learning path');
  },
  condition: ({ containsProgramme }) =>
    containsProgramme
      ? words('programma ir tavā mācību ceļā', 'the programme is in your learning path')
      : words('tev ir mācību ceļš', 'you have a learning path'),
  reading: ({ containsProgramme }) =>
    containsProgramme
      ? words('programma ir mācību ceļā', 'programme is in the learning path')
      : words('ir mācību ceļš', 'has a learning path'),
  changes: (_, { person, programme }) => {
    const path = person.learningPath.value;
    return [
      {
        fact: 'person.learningPath',
        value: { programmes: [...(path?.programmes ?? []), programme.id] },
        meets: true,
        ease: Ease.ACT,
        words: path
          ? words('pievieno programmu mācību ceļam', 'add the programme to your learning path')
          : words('izveido mācību ceļu', 'create a learning path'),
      },
      { fact: 'person.learningPath', value: null, meets: false, ease: Ease.ACT },
    ] satisfies Change[];
  },
};
