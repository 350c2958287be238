import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { joinedBy } from '../../../platform/words/words.ts';
import { code } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const programmeProviderSettings = z.strictObject({ criterion: z.literal('PROGRAMME_PROVIDER'), providers: z.array(code).min(1) });
type Settings = z.infer<typeof programmeProviderSettings>;

const how = (settings: Settings) => joinedBy('{0}', settings.providers.length);

/** The programme is given by one of the listed providers. */
export const programmeProvider: Rule<Settings> = {
  fact: 'programme.provider',
  decide: ({ providers }) => {
    const set = new Set(providers);
    return ({ programme }) => (set.has(programme.provider) ? MET : NOT_MET);
  },
  required: (settings) => say.trainingIsPaidForAtSelectedProviders({ how: how(settings) }),
  known: ({ providers }, { programme }) =>
    providers.includes(programme.provider) ? say.thisProviderIsOneOfThem : say.thisProviderIsNotOneOfThem,
  condition: () => say.theProviderIsOneOfThoseSelected,
  reading: (settings) => say.selectedProviders({ providers: settings.providers.join(', ') }),
  changes: ({ providers }) => [
    ...providers.map((value) => ({
      fact: 'programme.provider' as const,
      value,
      meets: true,
      ease: Ease.CHOOSE,
      words: say.chooseAnotherProvider,
    })),
    { fact: 'programme.provider' as const, value: `not-${providers[0]}`, meets: false, ease: Ease.CHOOSE },
  ],
};
