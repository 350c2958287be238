import { z } from 'zod';
import { kinds, type CompletedTraining, type Facts, isPaidBy } from '../facts.ts';
import { Ease, isWithin, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { kindWords } from '../vocabulary-words.ts';
import { NOTHING, joinedBy, anyOf, EVERY_ITEM, range, type Words } from '../../../platform/words/words.ts';
import { code, countsMakeSense, countsMessage } from './settings.ts';
import { say } from '../words/index.gen.ts';

const count = z.int().min(0).max(100);
export const completedProgrammesSettings = z
  .strictObject({
    criterion: z.literal('COMPLETED_PROGRAMMES'),
    /** Count only this very programme: whether it was already taken. */
    same: z.boolean().default(false),
    source: code.optional(),
    kinds: z.array(z.enum(kinds)).min(1).optional(),
    atLeast: count.optional(),
    atMost: count.optional(),
  })
  .refine(countsMakeSense, countsMessage);
type Settings = z.infer<typeof completedProgrammesSettings>;

function isCounted(training: CompletedTraining, settings: Settings, programme: string): boolean {
  return (
    (!settings.same || training.programme === programme) &&
    isPaidBy(training, settings.source) &&
    (settings.kinds === undefined || settings.kinds.includes(training.kind))
  );
}

function counted(settings: Settings, { person, programme }: Facts): number {
  let sum = 0;
  for (const training of person.completed.value ?? []) if (isCounted(training, settings, programme.id)) sum += 1;
  return sum;
}

const which = (settings: Settings, budget?: number): Words => {
  if (settings.same) return say.completionsOfThisProgramme;
  return settings.kinds
    ? say.completedProgrammes({
        kinds: anyOf(
          settings.kinds.map((kind) => kindWords[kind]),
          budget ?? 5,
        ),
      })
    : say.completedProgrammes2;
};

/** How many programmes the person has completed: all, of some kinds, or this very one. */
export const completedProgrammes: Rule<Settings> = {
  fact: 'person.completed',
  decide: (settings) => (facts) => {
    if (facts.person.completed.value === undefined) return UNKNOWN;
    return isWithin(counted(settings, facts), settings.atLeast, settings.atMost) ? MET : NOT_MET;
  },
  required: (settings) => say.mustBe({ range: range(settings.atLeast, settings.atMost), which: which(settings) }),
  known: (settings, facts) => say.youHave2({ settings: counted(settings, facts) }),
  condition: (settings) => say.youHave3({ range: range(settings.atLeast, settings.atMost), which: which(settings) }),
  reading: (settings) =>
    joinedBy(
      '{1}{2}: {0}',
      range(settings.atLeast, settings.atMost),
      which(settings, EVERY_ITEM),
      settings.source ? say.ofSource({ source: settings.source }) : NOTHING,
    ),
  changes: (settings, { person, programme, on }) => {
    const trainings = person.completed.value ?? [];
    const others = trainings.filter((training) => !isCounted(training, settings, programme.id));
    const sample: CompletedTraining = {
      source: settings.source ?? null,
      programme: settings.same ? programme.id : '',
      kind: settings.kinds?.[0] ?? 'STUDY_COURSE',
      completedOn: on,
    };
    return [settings.atLeast, settings.atMost, (settings.atLeast ?? 0) - 1, (settings.atMost ?? 99) + 1]
      .filter((size): size is number => size !== undefined && size >= 0)
      .map((size): Change => {
        const mine = trainings.filter((training) => isCounted(training, settings, programme.id)).slice(0, size);
        const added = mine.length < size;
        while (mine.length < size) mine.push(sample);
        const meets = isWithin(size, settings.atLeast, settings.atMost);
        const ease = person.completed.value === undefined ? Ease.CONFIRM : added ? Ease.CHOOSE : Ease.NEVER;
        return {
          fact: 'person.completed',
          value: [...others, ...mine],
          meets,
          ease,
          ...(meets && added && ease === Ease.CHOOSE ? { words: say.completeTheRequiredProgrammeFirst } : {}),
        };
      });
  },
};
