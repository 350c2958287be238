import { z } from 'zod';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { counted, words } from '../../../platform/words/words.ts';

export const childrenUnderSevenSettings = z.strictObject({
  criterion: z.literal('CHILDREN_UNDER_SEVEN'),
  atLeast: z.int().min(1).max(20).default(1),
});
type Settings = z.infer<typeof childrenUnderSevenSettings>;

const children = (count: number) =>
  counted(
    count,
    words('bērns līdz septiņu gadu vecumam', 'child under seven'),
    words('bērni līdz septiņu gadu vecumam', 'children under seven'),
  );

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
  required: ({ atLeast }) => words('vajadzīgs vismaz {0}', 'at least {0} required', children(atLeast)),
  known: (_, { person }) => {
    const value = person.childrenUnderSeven.value ?? 0;
    return value === 0
      ? words('tev nav bērnu līdz septiņu gadu vecumam', 'you have no children under seven')
      : words('tev ir {0}', 'you have {0}', children(value));
  },
  condition: ({ atLeast }) => words('tev ir vismaz {0}', 'you have at least {0}', children(atLeast)),
  reading: ({ atLeast }) => words('vismaz {0}', 'at least {0}', children(atLeast)),
  changes: ({ atLeast }, { person }) =>
    [atLeast, atLeast - 1].map((value) => ({
      fact: 'person.childrenUnderSeven' as const,
      value,
      meets: value >= atLeast,
      ease: person.childrenUnderSeven.value === undefined ? Ease.CONFIRM : Ease.LIFE,
    })),
};
