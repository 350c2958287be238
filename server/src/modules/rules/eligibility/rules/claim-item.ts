import { z } from 'zod';
import { claimKinds } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { claimWords } from '../vocabulary-words.ts';
import { anyOf, dayWords, EVERY_ITEM, words } from '../../../platform/words/words.ts';
import { code, day } from './settings.ts';

export const claimItemSettings = z.strictObject({
  criterion: z.literal('CLAIM_ITEM'),
  kind: z.enum(claimKinds),
  items: z.array(code).min(1),
  /** Results reached before this day are not paid back. */
  achievedFrom: day.optional(),
});
type Settings = z.infer<typeof claimItemSettings>;

const named = ({ kind, items }: Settings, budget = 6) =>
  words(
    '{0} no saraksta ({1})',
    '{0} from the list ({1})',
    claimWords[kind],
    anyOf(
      items.map((item) => words('{0}', '{0}', item)),
      budget,
    ),
  );

/** The certificate or assessment is on the kept list, and not older than allowed (FUND-13). */
export const claimItem: Rule<Settings> = {
  fact: 'claim.item',
  decide: ({ kind, items, achievedFrom }) => {
    const set = new Set(items);
    return ({ claim }) => {
      if (!claim) return NOT_MET;
      if (claim.kind !== kind || !set.has(claim.item)) return NOT_MET;
      return achievedFrom === undefined || (claim.achievedOn !== null && claim.achievedOn >= achievedFrom) ? MET : NOT_MET;
    };
  },
  required: ({ kind, achievedFrom }) =>
    achievedFrom
      ? words(
          'atmaksā {0} no saraksta, iegūtu no {1}',
          'paid back: {0} from the list, obtained from {1}',
          claimWords[kind],
          dayWords(achievedFrom),
        )
      : words('atmaksā {0} no saraksta', 'paid back: {0} from the list', claimWords[kind]),
  known: (_, { claim }) =>
    claim
      ? words(
          'tu prasi: {0}{1}',
          'you ask for: {0}{1}',
          claim.item,
          claim.achievedOn ? words(' ({0})', ' ({0})', dayWords(claim.achievedOn)) : words('', ''),
        )
      : words('tu neko neprasi', 'you ask for nothing'),
  condition: (settings) => words('tu prasi atmaksāt: {0}', 'you claim: {0}', named(settings)),
  reading: (settings) =>
    words(
      '{0}{1}',
      '{0}{1}',
      named(settings, EVERY_ITEM),
      settings.achievedFrom ? words(', iegūts no {0}', ', obtained from {0}', dayWords(settings.achievedFrom)) : words('', ''),
    ),
  changes: ({ items }) =>
    [
      ...items.slice(0, 1).map((value): Change => ({ fact: 'claim.item', value, meets: true, ease: Ease.CHOOSE })),
      { fact: 'claim.item', value: '', meets: false, ease: Ease.CHOOSE },
    ] satisfies Change[],
};
