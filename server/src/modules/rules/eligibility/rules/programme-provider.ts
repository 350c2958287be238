import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { words } from '../../../platform/words/words.ts';
import { code } from './settings.ts';

export const programmeProviderSettings = z.strictObject({ criterion: z.literal('PROGRAMME_PROVIDER'), providers: z.array(code).min(1) });
type Settings = z.infer<typeof programmeProviderSettings>;

const how = (settings: Settings) => words('{0}', '{0}', settings.providers.length);

/** The programme is given by one of the listed providers. */
export const programmeProvider: Rule<Settings> = {
  fact: 'programme.provider',
  decide: ({ providers }) => {
    const set = new Set(providers);
    return ({ programme }) => (set.has(programme.provider) ? MET : NOT_MET);
  },
  required: (settings) =>
    words('apmaksā mācības {0} izraudzītās iestādēs', 'training is paid for at {0} selected providers', how(settings)),
  known: ({ providers }, { programme }) =>
    providers.includes(programme.provider)
      ? words('šī iestāde ir starp tām', 'this provider is one of them')
      : words('šī iestāde nav starp tām', 'this provider is not one of them'),
  condition: () => words('mācību iestāde ir starp izraudzītajām', 'the provider is one of those selected'),
  reading: (settings) => words('izraudzītas mācību iestādes: {0}', 'selected providers: {0}', settings.providers.join(', ')),
  changes: ({ providers }) => [
    ...providers.map((value) => ({
      fact: 'programme.provider' as const,
      value,
      meets: true,
      ease: Ease.CHOOSE,
      words: words('izvēlies citu mācību iestādi', 'choose another provider'),
    })),
    { fact: 'programme.provider' as const, value: `not-${providers[0]}`, meets: false, ease: Ease.CHOOSE },
  ],
};
