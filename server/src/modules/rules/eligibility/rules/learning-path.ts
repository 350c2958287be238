import { z } from 'zod';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { say } from '../words/index.gen.ts';

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
  required: ({ containsProgramme }) => (containsProgramme ? say.theProgrammeMustBeInYourLearning : say.aLearningPathIsRequired),
  requiredInShort: say.learningPathRequiredInShort,
  known: ({ containsProgramme }, { person, programme }) => {
    const value = person.learningPath.value;
    if (!value) return say.youHaveNoLearningPathYet;
    if (!containsProgramme) return say.youHaveALearningPath;
    return value.programmes.includes(programme.id) ? say.theProgrammeIsInYourLearningPath : say.theProgrammeIsNotInYourLearning;
  },
  condition: ({ containsProgramme }) => (containsProgramme ? say.theProgrammeIsInYourLearningPath : say.youHaveALearningPath),
  reading: ({ containsProgramme }) => (containsProgramme ? say.programmeIsInTheLearningPath : say.hasALearningPath),
  changes: (_, { person, programme }) => {
    const path = person.learningPath.value;
    return [
      {
        fact: 'person.learningPath',
        value: { programmes: [...(path?.programmes ?? []), programme.id] },
        meets: true,
        ease: Ease.ACT,
        words: path ? say.addTheProgrammeToYourLearningPath : say.createALearningPath,
      },
      { fact: 'person.learningPath', value: null, meets: false, ease: Ease.ACT },
    ] satisfies Change[];
  },
};
