import { z } from 'zod';
import { claimKinds } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET } from '../verdict.ts';
import { claimWords } from '../vocabulary-words.ts';
import { joinedBy, NOTHING, anyOf, dayWords, EVERY_ITEM } from '../../../platform/words/words.ts';
import { code, day } from './settings.ts';
import { say } from '../words/index.gen.ts';

export const claimItemSettings = z.strictObject({
  criterion: z.literal('CLAIM_ITEM'),
  kind: z.enum(claimKinds),
  items: z.array(code).min(1),
  /** Results reached before this day are not paid back. */
  achievedFrom: day.optional(),
});
type Settings = z.infer<typeof claimItemSettings>;

const named = ({ kind, items }: Settings, budget = 6) =>
  say.fromTheList({
    claim: claimWords[kind],
    items: anyOf(
      items.map((item) => joinedBy('{0}', item)),
      budget,
    ),
  });

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
      ? say.paidBack({ claim: claimWords[kind], achievedFrom: dayWords(achievedFrom) })
      : say.paidBack2({ claim: claimWords[kind] }),
  known: (_, { claim }) =>
    claim
      ? say.youAsk({ item: claim.item, part: claim.achievedOn ? joinedBy(' ({0})', dayWords(claim.achievedOn)) : NOTHING })
      : say.youAskForNothing,
  condition: (settings) => say.youClaim({ named: named(settings) }),
  reading: (settings) =>
    joinedBy(
      '{0}{1}',
      named(settings, EVERY_ITEM),
      settings.achievedFrom ? say.obtainedFrom({ achievedFrom: dayWords(settings.achievedFrom) }) : NOTHING,
    ),
  changes: ({ items }) =>
    [
      ...items.slice(0, 1).map((value): Change => ({ fact: 'claim.item', value, meets: true, ease: Ease.CHOOSE })),
      { fact: 'claim.item', value: '', meets: false, ease: Ease.CHOOSE },
    ] satisfies Change[],
};
