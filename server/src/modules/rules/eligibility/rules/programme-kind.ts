import { z } from 'zod';
import { kinds, type Kind } from '../facts.ts';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { kindWords } from '../vocabulary-words.ts';
import { anyOf, EVERY_ITEM } from '../../../platform/words/words.ts';
import { say } from '../words/index.gen.ts';

export const programmeKindSettings = z.strictObject({ criterion: z.literal('PROGRAMME_KIND'), kinds: z.array(z.enum(kinds)).min(1) });
type Settings = z.infer<typeof programmeKindSettings>;

const named = (settings: Settings, budget?: number) =>
  anyOf(
    settings.kinds.map((kind) => kindWords[kind]),
    budget,
  );

/** The programme is of a kind that is paid for. */
export const programmeKind: Rule<Settings> = {
  fact: 'programme.kind',
  decide: ({ kinds: covered }) => {
    const set = new Set<Kind>(covered);
    return ({ programme }) => (set.has(programme.kind) ? MET : NOT_MET);
  },
  required: (settings) => say.theKindsPaid({ named: named(settings) }),
  known: (_, { programme }) => say.thisIs({ kind: kindWords[programme.kind] }),
  condition: (settings) => say.theKindOfProgramme({ named: named(settings) }),
  reading: (settings) => say.kindOfProgramme({ named: named(settings, EVERY_ITEM) }),
  changes: ({ kinds: covered }) =>
    kinds.map((value) => ({
      fact: 'programme.kind' as const,
      value,
      meets: covered.includes(value),
      ease: Ease.CHOOSE,
      ...(covered.includes(value) ? { words: say.chooseAnotherKindOfProgramme({ kind: kindWords[value] }) } : {}),
    })),
};
