import { z } from 'zod';
import { type Facts, isPaidBy, type TrainingUnderWay } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { NOTHING } from '../../../platform/words/words.ts';
import { code } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const trainingsUnderWaySettings = z.strictObject({
  criterion: z.literal('TRAININGS_UNDER_WAY'),
  source: code.optional(),
  atMost: z.int().min(0).max(50),
});
type Settings = z.infer<typeof trainingsUnderWaySettings>;

const isCounted = (training: TrainingUnderWay, { source }: Settings) => isPaidBy(training, source);

function counted(settings: Settings, { person }: Facts): number {
  let sum = 0;
  for (const training of person.trainings.value ?? []) if (isCounted(training, settings)) sum += 1;
  return sum;
}

/** How many trainings the person attends at the same time. */
export const trainingsUnderWay: Rule<Settings> = {
  fact: 'person.trainings',
  decide: (settings) => (facts) => {
    if (facts.person.trainings.value === undefined) return UNKNOWN;
    return counted(settings, facts) <= settings.atMost ? MET : NOT_MET;
  },
  required: ({ atMost }) => say.noMoreThanTrainingsMayBeUnder({ atMost }),
  known: (settings, facts) => say.youHaveUnderWay({ settings: counted(settings, facts) }),
  condition: ({ atMost }) => say.youHaveNoMoreThanTrainingsUnder({ atMost }),
  reading: ({ atMost, source }) => say.trainingsUnderWay({ atMost, part: source ? say.ofSource({ source }) : NOTHING }),
  changes: (settings, { person }) => {
    const trainings = person.trainings.value ?? [];
    const others = trainings.filter((training) => !isCounted(training, settings));
    const mine = trainings.filter((training) => isCounted(training, settings));
    const more = Array.from(
      { length: settings.atMost + 1 },
      (_, index): TrainingUnderWay => mine[index] ?? { source: settings.source ?? null, programme: '' },
    );
    const unknown = person.trainings.value === undefined;
    return [
      {
        fact: 'person.trainings',
        value: [...others, ...mine.slice(0, settings.atMost)],
        meets: true,
        ease: unknown ? Ease.CONFIRM : Ease.CHOOSE,
        words: say.finishTheTrainingUnderWayFirst,
      },
      { fact: 'person.trainings', value: [...others, ...more], meets: false, ease: unknown ? Ease.CONFIRM : Ease.CHOOSE },
    ] satisfies Change[];
  },
};
