import { z } from 'zod';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { say } from '../words/index.gen.ts';

export const claimAchievedSettings = z.strictObject({ criterion: z.literal('CLAIM_ACHIEVED') });
type Settings = z.infer<typeof claimAchievedSettings>;

/** Only a result already achieved is paid back: the certificate obtained, the assessment positive (FUND-13). */
export const claimAchieved: Rule<Settings> = {
  fact: 'claim.isAchieved',
  decide: () => (facts) => {
    const value = facts.claim?.isAchieved.value;
    if (value === undefined) return UNKNOWN;
    return value ? MET : NOT_MET;
  },
  required: () => say.onlyAResultAlreadyAchievedIsPaid,
  known: (_, { claim }) => (claim?.isAchieved.value ? say.theResultIsAchieved : say.theResultIsNotAchieved),
  condition: () => say.theResultIsAchieved,
  reading: () => say.resultAlreadyAchieved,
  changes: (_, { claim }) =>
    [
      {
        fact: 'claim.isAchieved',
        value: true,
        meets: true,
        ease: claim?.isAchieved.value === undefined ? Ease.CONFIRM : Ease.WAIT,
        words: say.passTheExamAndClaimAgain,
      },
      { fact: 'claim.isAchieved', value: false, meets: false, ease: Ease.NEVER },
    ] satisfies Change[],
};
