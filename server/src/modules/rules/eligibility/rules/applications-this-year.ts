import { z } from 'zod';
import { type EarlierApplication, type Facts, isPaidBy } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { NOTHING, type Words } from '../../../platform/words/words.ts';
import { code } from './settings.ts';
import { say } from '../words/index.gen.ts';

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

const where = ({ sameProvider }: Settings): Words => (sameProvider ? say.atThisProvider : NOTHING);

/** How many applications the person has made in this calendar year before this one (APP-2). */
export const applicationsThisYear: Rule<Settings> = {
  fact: 'person.applications',
  decide: (settings) => (facts) => {
    if (facts.person.applications.value === undefined) return UNKNOWN;
    return counted(settings, facts) <= settings.atMost ? MET : NOT_MET;
  },
  required: (settings) => say.noMoreThanEarlierApplicationsThisYear({ atMost: settings.atMost, where: where(settings) }),
  known: (settings, facts) => say.youHaveMadeThisYear({ settings: counted(settings, facts) }),
  condition: (settings) => say.youHaveMadeNoMoreThanApplications({ atMost: settings.atMost, where: where(settings) }),
  reading: (settings) =>
    say.earlierApplicationsThisYear({
      atMost: settings.atMost,
      where: where(settings),
      part: settings.source ? say.ofSource({ source: settings.source }) : NOTHING,
    }),
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
        words: say.waitUntilNextYear,
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
