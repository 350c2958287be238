import { z } from 'zod';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { words } from '../../../platform/words/words.ts';

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
  required: () => words('atmaksā tikai jau sasniegtu rezultātu', 'only a result already achieved is paid back'),
  known: (_, { claim }) =>
    claim?.isAchieved.value
      ? words('rezultāts ir sasniegts', 'the result is achieved')
      : words('rezultāts nav sasniegts', 'the result is not achieved'),
  condition: () => words('rezultāts ir sasniegts', 'the result is achieved'),
  reading: () => words('rezultāts jau sasniegts', 'result already achieved'),
  changes: (_, { claim }) =>
    [
      {
        fact: 'claim.isAchieved',
        value: true,
        meets: true,
        ease: claim?.isAchieved.value === undefined ? Ease.CONFIRM : Ease.WAIT,
        words: words('nokārto pārbaudījumu un piesakies vēlreiz', 'pass the exam and claim again'),
      },
      { fact: 'claim.isAchieved', value: false, meets: false, ease: Ease.NEVER },
    ] satisfies Change[],
};
