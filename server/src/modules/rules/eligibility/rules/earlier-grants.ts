import { z } from 'zod';
import { grantOutcomes, monthsBefore, type EarlierGrant, type Facts } from '../facts.ts';
import { Ease, isWithin, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { outcomeWords } from '../vocabulary-words.ts';
import { anyOf, EVERY_ITEM, range, words, type Words } from '../../../platform/words/words.ts';
import { code, countsMakeSense, countsMessage } from './settings.ts';

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
    ? words(
        'piešķīrumi, kas {0}',
        'earlier grants that {0}',
        outcomes.length === 1 ? anyOf(outcomes.map((outcome) => outcomeWords[outcome])) : words('tā beigušies', 'ended so'),
      )
    : words('agrāki piešķīrumi', 'earlier grants');

/** How many grants the person had before, and how they ended. */
export const earlierGrants: Rule<Settings> = {
  fact: 'person.earlierGrants',
  decide: (settings) => (facts) => {
    if (facts.person.earlierGrants.value === undefined) return UNKNOWN;
    return isWithin(counted(settings, facts), settings.atLeast, settings.atMost) ? MET : NOT_MET;
  },
  required: (settings) =>
    words('{1} drīkst būt {0}', 'the number of {1} must be {0}', range(settings.atLeast, settings.atMost), which(settings)),
  known: (settings, facts) => words('tev ir {0}', 'you have {0}', counted(settings, facts)),
  condition: (settings) => words('tev ir {0} {1}', 'you have {0} {1}', range(settings.atLeast, settings.atMost), which(settings)),
  reading: (settings) =>
    words(
      '{0}{2}{3}: {1}',
      '{0}{2}{3}: {1}',
      settings.outcomes
        ? words(
            'piešķīrumi, kas {0}',
            'grants that {0}',
            anyOf(
              settings.outcomes.map((outcome) => outcomeWords[outcome]),
              EVERY_ITEM,
            ),
          )
        : which(settings),
      range(settings.atLeast, settings.atMost),
      settings.source ? words(' avotā {0}', ' of source {0}', settings.source) : words('', ''),
      settings.withinMonths ? words(' {0} mēnešu laikā', ' within {0} months', settings.withinMonths) : words('', ''),
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
