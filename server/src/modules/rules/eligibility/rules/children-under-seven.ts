import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { counted } from '../../../platform/words/words.ts';
import { say } from '../words/index.gen.ts';

export const childrenUnderSevenSettings = z.strictObject({
  criterion: z.literal('CHILDREN_UNDER_SEVEN'),
  atLeast: z.int().min(1).max(20).default(1),
});
type Settings = z.infer<typeof childrenUnderSevenSettings>;

const children = (count: number) => counted(count, say.childUnderSeven, say.childrenUnderSeven);

/** The person brings up children under seven. */
export const childrenUnderSeven: Rule<Settings> = {
  fact: 'person.childrenUnderSeven',
  decide:
    ({ atLeast }) =>
    ({ person }) => {
      const value = person.childrenUnderSeven.value;
      if (value === undefined) return UNKNOWN;
      return value >= atLeast ? MET : NOT_MET;
    },
  required: ({ atLeast }) => say.atLeastRequired({ children: children(atLeast) }),
  known: (_, { person }) => {
    const value = person.childrenUnderSeven.value ?? 0;
    return value === 0 ? say.youHaveNoChildrenUnderSeven : say.youHave({ children: children(value) });
  },
  condition: ({ atLeast }) => say.youHaveAtLeast({ children: children(atLeast) }),
  reading: ({ atLeast }) => say.atLeast({ children: children(atLeast) }),
  changes: ({ atLeast }, { person }) =>
    [atLeast, atLeast - 1].map((value) => ({
      fact: 'person.childrenUnderSeven' as const,
      value,
      meets: value >= atLeast,
      ease: person.childrenUnderSeven.value === undefined ? Ease.CONFIRM : Ease.LIFE,
    })),
};
