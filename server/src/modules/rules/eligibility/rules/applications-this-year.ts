import { z } from 'zod';
import { type EarlierApplication, type Facts, isPaidBy } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { words, type Words } from '../../../platform/words/words.ts';
import { code } from './settings.ts';

export const applicationsThisYearSettings = z.strictObject({
  criterion: z.literal('APPLICATIONS_THIS_YEAR'),
  source: code.optional(),
  /** Count only applications to the provider of this programme. */
  sameProvider: z.boolean().default(false),
  atMost: z.int().min(0).max(200),
});
type Settings = z.infer<typeof applicationsThisYearSettings>;

function isCounted(application: EarlierApplication, { source, sameProvider }: Settings, { programme, on }: Facts): boolean {
  return (
    application.submittedOn.slice(0, 4) === on.slice(0, 4) &&
    isPaidBy(application, source) &&
    (!sameProvider || application.provider === programme.provider)
  );
}

function counted(settings: Settings, facts: Facts): number {
  let sum = 0;
  for (const application of facts.person.applications.value ?? []) if (isCounted(application, settings, facts)) sum += 1;
  return sum;
}

const where = ({ sameProvider }: Settings): Words => (sameProvider ? words(' šajā iestādē', ' at this provider') : words('', ''));

/** How many applications the person has made in this calendar year before this one (APP-2). */
export const applicationsThisYear: Rule<Settings> = {
  fact: 'person.applications',
  decide: (settings) => (facts) => {
    if (facts.person.applications.value === undefined) return UNKNOWN;
    return counted(settings, facts) <= settings.atMost ? MET : NOT_MET;
  },
  required: (settings) =>
    words(
      'agrāku pieteikumu šogad{1} drīkst būt ne vairāk kā {0}',
      'no more than {0} earlier applications{1} this year',
      settings.atMost,
      where(settings),
    ),
  known: (settings, facts) => words('tev šogad ir pieteikumi: {0}', 'you have made {0} this year', counted(settings, facts)),
  condition: (settings) =>
    words(
      'tev šogad{1} ir ne vairāk kā {0} pieteikumi',
      'you have made no more than {0} applications{1} this year',
      settings.atMost,
      where(settings),
    ),
  reading: (settings) =>
    words(
      'agrāki pieteikumi šogad{1}{2}: ne vairāk kā {0}',
      'earlier applications this year{1}{2}: no more than {0}',
      settings.atMost,
      where(settings),
      settings.source ? words(' avotā {0}', ' of source {0}', settings.source) : words('', ''),
    ),
  changes: (settings, facts) => {
    const applications = facts.person.applications.value ?? [];
    const others = applications.filter((application) => !isCounted(application, settings, facts));
    const mine = applications.filter((application) => isCounted(application, settings, facts));
    const sample: EarlierApplication = {
      source: settings.source ?? null,
      programme: '',
      provider: facts.programme.provider,
      submittedOn: facts.on,
      isOpen: false,
    };
    const unknown = facts.person.applications.value === undefined;
    return [
      {
        fact: 'person.applications',
        value: [...others, ...mine.slice(0, settings.atMost)],
        meets: true,
        ease: unknown ? Ease.CONFIRM : Ease.WAIT,
        words: words('pagaidi līdz nākamajam gadam', 'wait until next year'),
      },
      {
        fact: 'person.applications',
        value: [...others, ...Array.from({ length: settings.atMost + 1 }, (_, index) => mine[index] ?? sample)],
        meets: false,
        ease: unknown ? Ease.CONFIRM : Ease.CHOOSE,
      },
    ] satisfies Change[];
  },
};
