import { z } from 'zod';
import { type EarlierApplication, type Facts, isPaidBy } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { NOTHING } from '../../../platform/words/words.ts';
import { code } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const openApplicationsSettings = z.strictObject({
  criterion: z.literal('OPEN_APPLICATIONS'),
  source: code.optional(),
  atMost: z.int().min(0).max(200),
});
type Settings = z.infer<typeof openApplicationsSettings>;

const isCounted = (application: EarlierApplication, { source }: Settings) => application.isOpen && isPaidBy(application, source);

function counted(settings: Settings, { person }: Facts): number {
  let sum = 0;
  for (const application of person.applications.value ?? []) if (isCounted(application, settings)) sum += 1;
  return sum;
}

/** How many applications of the person are open at once (APP-2). */
export const openApplications: Rule<Settings> = {
  fact: 'person.applications',
  decide: (settings) => (facts) => {
    if (facts.person.applications.value === undefined) return UNKNOWN;
    return counted(settings, facts) <= settings.atMost ? MET : NOT_MET;
  },
  required: ({ atMost }) => say.noMoreThanOtherApplicationsMay({ atMost }),
  known: (settings, facts) => say.youHaveOpen({ settings: counted(settings, facts) }),
  condition: ({ atMost }) => say.youHaveNoMoreThanOpenApplications({ atMost }),
  reading: ({ atMost, source }) => say.otherOpenApplications({ atMost, part: source ? say.ofSource({ source }) : NOTHING }),
  changes: (settings, { person, programme, on }) => {
    const applications = person.applications.value ?? [];
    const others = applications.filter((application) => !isCounted(application, settings));
    const mine = applications.filter((application) => isCounted(application, settings));
    const sample: EarlierApplication = {
      source: settings.source ?? null,
      programme: '',
      provider: programme.provider,
      submittedOn: on,
      isOpen: true,
    };
    const ease = person.applications.value === undefined ? Ease.CONFIRM : Ease.CHOOSE;
    return [
      {
        fact: 'person.applications',
        value: [...others, ...mine.slice(0, settings.atMost)],
        meets: true,
        ease,
        words: say.withdrawAnOpenApplication,
      },
      {
        fact: 'person.applications',
        value: [...others, ...Array.from({ length: settings.atMost + 1 }, (_, index) => mine[index] ?? sample)],
        meets: false,
        ease,
      },
    ] satisfies Change[];
  },
};
