import { z } from 'zod';
import { type Facts, isPaidBy, type TrainingUnderWay } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { words } from '../../../platform/words/words.ts';
import { code } from './settings.ts';

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
  required: ({ atMost }) => words('iesāktu mācību drīkst būt ne vairāk kā {0}', 'no more than {0} trainings may be under way', atMost),
  known: (settings, facts) => words('tev ir iesāktas mācības: {0}', 'you have {0} under way', counted(settings, facts)),
  condition: ({ atMost }) => words('tev ir ne vairāk kā {0} iesāktas mācības', 'you have no more than {0} trainings under way', atMost),
  reading: ({ atMost, source }) =>
    words(
      'iesāktas mācības{1}: ne vairāk kā {0}',
      'trainings under way{1}: no more than {0}',
      atMost,
      source ? words(' avotā {0}', ' of source {0}', source) : words('', ''),
    ),
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
        words: words('vispirms pabeidz iesāktās mācības', 'finish the training under way first'),
      },
      { fact: 'person.trainings', value: [...others, ...more], meets: false, ease: unknown ? Ease.CONFIRM : Ease.CHOOSE },
    ] satisfies Change[];
  },
};
