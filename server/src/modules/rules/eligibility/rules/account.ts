import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { say } from '../words/index.gen.ts';

export const accountSettings = z.strictObject({ criterion: z.literal('ACCOUNT'), profileComplete: z.boolean().default(true) });
type Settings = z.infer<typeof accountSettings>;

/** The person has an active learning account, with the questionnaire of the profile filled in where that is asked. */
export const account: Rule<Settings> = {
  fact: 'person.account',
  decide:
    ({ profileComplete }) =>
    ({ person }) => {
      const value = person.account.value;
      if (value === undefined) return UNKNOWN;
      return value.isActive && (!profileComplete || value.profileIsComplete) ? MET : NOT_MET;
    },
  required: ({ profileComplete }) => (profileComplete ? say.aLearningAccountWithACompletedProfile : say.aLearningAccountIsRequired),
  requiredInShort: say.accountRequiredInShort,
  known: (_, { person }) => {
    const value = person.account.value;
    if (!value?.isActive) return say.youHaveNoActiveLearningAccountYet;
    return value.profileIsComplete ? say.youHaveAnAccountWithACompleted : say.yourProfileIsNotComplete;
  },
  condition: ({ profileComplete }) => (profileComplete ? say.youHaveALearningAccount : say.youHaveALearningAccount2),
  reading: ({ profileComplete }) => (profileComplete ? say.activeAccountWithACompletedProfile : say.activeAccount),
  changes: ({ profileComplete }, { person }) => [
    {
      fact: 'person.account',
      value: { isActive: true, profileIsComplete: true },
      meets: true,
      ease: Ease.ACT,
      words: person.account.value?.isActive
        ? say.completeYourProfile
        : profileComplete
          ? say.openALearningAccountAndComplete
          : say.openALearningAccount,
    },
    { fact: 'person.account', value: { isActive: false, profileIsComplete: false }, meets: false, ease: Ease.ACT },
  ],
};
