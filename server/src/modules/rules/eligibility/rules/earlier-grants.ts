import { z } from 'zod';
import { grantOutcomes, monthsBefore, type EarlierGrant, type Facts } from '../facts.ts';
import { Ease, isWithin, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { outcomeWords } from '../vocabulary-words.ts';
import { NOTHING, joinedBy, anyOf, EVERY_ITEM, range, type Words } from '../../../platform/words/words.ts';
import { code, countsMakeSense, countsMessage } from './settings.ts';
import { say } from '../words/index.gen.ts';

const count = z.int().min(0).max(50);
export const earlierGrantsSettings = z
  .strictObject({
    criterion: z.literal('EARLIER_GRANTS'),
    source: code.optional(),
    outcomes: z.array(z.enum(grantOutcomes)).min(1).optional(),
    withinMonths: z.int().min(1).max(240).optional(),
    atLeast: count.optional(),
    atMost: count.optional(),
  })
  .refine(countsMakeSense, countsMessage);
type Settings = z.infer<typeof earlierGrantsSettings>;

function isCounted(grant: EarlierGrant, { source, outcomes, withinMonths }: Settings, on: string): boolean {
  return (
    (source === undefined || grant.source === source) &&
    (outcomes === undefined || outcomes.includes(grant.outcome)) &&
    (withinMonths === undefined || grant.grantedOn > monthsBefore(on, withinMonths))
  );
}

function counted(settings: Settings, { person, on }: Facts): number {
  let sum = 0;
  for (const grant of person.earlierGrants.value ?? []) if (isCounted(grant, settings, on)) sum += 1;
  return sum;
}

const which = ({ outcomes }: Settings): Words =>
  outcomes
    ? say.earlierGrants2({ part: outcomes.length === 1 ? anyOf(outcomes.map((outcome) => outcomeWords[outcome])) : say.endedSo })
    : say.earlierGrants;

/** How many grants the person had before, and how they ended. */
export const earlierGrants: Rule<Settings> = {
  fact: 'person.earlierGrants',
  decide: (settings) => (facts) => {
    if (facts.person.earlierGrants.value === undefined) return UNKNOWN;
    return isWithin(counted(settings, facts), settings.atLeast, settings.atMost) ? MET : NOT_MET;
  },
  required: (settings) => say.theNumberOfMust({ range: range(settings.atLeast, settings.atMost), which: which(settings) }),
  known: (settings, facts) => say.youHave2({ settings: counted(settings, facts) }),
  condition: (settings) => say.youHave4({ range: range(settings.atLeast, settings.atMost), which: which(settings) }),
  reading: (settings) =>
    joinedBy(
      '{0}{2}{3}: {1}',
      settings.outcomes
        ? say.grantsThat({
            outcomes: anyOf(
              settings.outcomes.map((outcome) => outcomeWords[outcome]),
              EVERY_ITEM,
            ),
          })
        : which(settings),
      range(settings.atLeast, settings.atMost),
      settings.source ? say.ofSource({ source: settings.source }) : NOTHING,
      settings.withinMonths ? say.withinMonths({ withinMonths: settings.withinMonths }) : NOTHING,
    ),
  changes: (settings, { person, on }) => {
    const grants = person.earlierGrants.value ?? [];
    const others = grants.filter((grant) => !isCounted(grant, settings, on));
    const sample: EarlierGrant = {
      source: settings.source ?? '',
      grantedOn: on,
      amountCents: 0,
      outcome: settings.outcomes?.[0] ?? 'COMPLETED',
    };
    const ease = person.earlierGrants.value === undefined ? Ease.CONFIRM : Ease.NEVER;
    return [settings.atLeast, settings.atMost, (settings.atLeast ?? 0) - 1, (settings.atMost ?? 49) + 1]
      .filter((size): size is number => size !== undefined && size >= 0)
      .map((size): Change => {
        const matching = grants.filter((grant) => isCounted(grant, settings, on)).slice(0, size);
        while (matching.length < size) matching.push(sample);
        return {
          fact: 'person.earlierGrants',
          value: [...others, ...matching],
          meets: isWithin(size, settings.atLeast, settings.atMost),
          ease,
        };
      });
  },
};
