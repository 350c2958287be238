import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { words } from '../../../platform/words/words.ts';

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
  required: ({ profileComplete }) =>
    profileComplete
      ? words('vajadzīgs mācību konts ar aizpildītu anketu', 'a learning account with a completed profile is required')
      : words('vajadzīgs mācību konts', 'a learning account is required'),
  requiredInShort: words('konts ar anketu ir vajadzīgs', 'an account with a profile is required'),
  known: (_, { person }) => {
    const value = person.account.value;
    if (!value?.isActive) return words('tev vēl nav aktīva mācību konta', 'you have no active learning account yet');
    return value.profileIsComplete
      ? words('tev ir konts ar aizpildītu anketu', 'you have an account with a completed profile')
      : words('tava profila anketa nav pilna', 'your profile is not complete');
  },
  condition: ({ profileComplete }) =>
    profileComplete
      ? words('tev ir mācību konts ar aizpildītu anketu', 'you have a learning account with a completed profile')
      : words('tev ir mācību konts', 'you have a learning account'),
  reading: ({ profileComplete }) =>
    profileComplete
      ? words('aktīvs konts ar aizpildītu anketu', 'active account with a completed profile')
      : words('aktīvs konts', 'active account'),
  changes: ({ profileComplete }, { person }) => [
    {
      fact: 'person.account',
      value: { isActive: true, profileIsComplete: true },
      meets: true,
      ease: Ease.ACT,
      words: person.account.value?.isActive
        ? words('aizpildi profila anketu', 'complete your profile')
        : profileComplete
          ? words('atver mācību kontu un aizpildi anketu', 'open a learning account and complete your profile')
          : words('atver mācību kontu', 'open a learning account'),
    },
    { fact: 'person.account', value: { isActive: false, profileIsComplete: false }, meets: false, ease: Ease.ACT },
  ],
};
