import { z } from 'zod';
import { kinds, type Kind } from '../facts.ts';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { kindWords } from '../vocabulary-words.ts';
import { anyOf, EVERY_ITEM, words } from '../../../platform/words/words.ts';

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
  required: (settings) => words('apmaksā šādus veidus: {0}', 'the kinds paid for are {0}', named(settings)),
  known: (_, { programme }) => words('šis veids ir {0}', 'this is {0}', kindWords[programme.kind]),
  condition: (settings) => words('programmas veids ir {0}', 'the kind of programme is {0}', named(settings)),
  reading: (settings) => words('programmas veids: {0}', 'kind of programme: {0}', named(settings, EVERY_ITEM)),
  changes: ({ kinds: covered }) =>
    kinds.map((value) => ({
      fact: 'programme.kind' as const,
      value,
      meets: covered.includes(value),
      ease: Ease.CHOOSE,
      ...(covered.includes(value)
        ? { words: words('izvēlies cita veida programmu: {0}', 'choose another kind of programme: {0}', kindWords[value]) }
        : {}),
    })),
};
