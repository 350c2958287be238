import { z } from 'zod';
import type { Facts, GrantHolding } from '../facts.ts';
import { Ease, type Change, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { dayWords, euros } from '../../../platform/words/words.ts';
import { code, day } from './settings.ts';
import { say } from '../words/index.gen.ts';

/** A grant without dates lasts as long as any. */
export const NO_DATE = '9999-12-31';

export const grantAvailableSettings = z.strictObject({
  criterion: z.literal('GRANT_AVAILABLE'),
  source: code,
  /** Days on which grants are given, as far as they are announced. */
  roundsOn: z.array(day).default([]),
});
type Settings = z.infer<typeof grantAvailableSettings>;

/** A grant can be spent until its choose-by date, on training that ends by its use-by date (FUND-9). */
export function isSpendable(grant: GrantHolding, source: string, { on, programme }: Facts): boolean {
  return (
    grant.source === source &&
    grant.availableCents > 0 &&
    on <= grant.chooseBy &&
    on <= grant.useBy &&
    (programme.endsOn === null || programme.endsOn <= grant.useBy)
  );
}

function nextRound({ roundsOn }: Settings, on: string): string | undefined {
  return roundsOn.filter((day) => day > on).sort()[0];
}

function spendable(settings: Settings, facts: Facts): GrantHolding[] {
  return (facts.person.grants.value ?? []).filter((grant) => isSpendable(grant, settings.source, facts));
}

/** The person has grant money of the source that can be spent on this training. */
export const grantAvailable: Rule<Settings> = {
  fact: 'person.grants',
  decide:
    ({ source }) =>
    (facts) => {
      const grants = facts.person.grants.value;
      if (grants === undefined) return UNKNOWN;
      for (const grant of grants) if (isSpendable(grant, source, facts)) return MET;
      return NOT_MET;
    },
  required: () => say.anUnspentGrantIsRequired,
  requiredInShort: say.grantAvailableRequiredInShort,
  known: (settings, facts) => {
    const usable = spendable(settings, facts);
    const sum = usable.reduce((total, grant) => total + grant.availableCents, 0);
    const [first] = usable;
    if (first && first.id === null && first.grantedOn <= facts.on) return say.aNewAccountGetsAtOnce({ sum: euros(sum) });
    if (first && first.id === null) return say.aNewAccountGetsInTheRound({ sum: euros(sum), grantedOn: dayWords(first.grantedOn) });
    // of a grant recalled for a past decision the date is not known
    if (first?.chooseBy === NO_DATE) return say.youHaveToChoose({ sum: euros(sum) });
    if (first) return say.youHaveToChoose2({ sum: euros(sum), chooseBy: dayWords(first.chooseBy) });
    const tooLate = facts.person.grants.value?.find((grant) => grant.source === settings.source && grant.availableCents > 0);
    if (tooLate) return say.yourGrantMustBeUsedForTraining({ useBy: dayWords(tooLate.useBy) });
    return say.youHaveNoGrantAtPresent;
  },
  condition: () => say.youHaveAGrant,
  reading: ({ source }) => say.unspentGrantOfSource({ source }),
  changes: (settings, facts) => {
    const { source } = settings;
    const nextRoundOn = nextRound(settings, facts.on);
    const others = (facts.person.grants.value ?? []).filter((grant) => grant.source !== source);
    const granted: GrantHolding = {
      id: null,
      source,
      grantedOn: nextRoundOn ?? facts.on,
      availableCents: 1,
      chooseBy: NO_DATE,
      useBy: NO_DATE,
    };
    return [
      {
        fact: 'person.grants',
        value: [...others, granted],
        meets: true,
        ease: nextRoundOn ? Ease.WAIT : Ease.NEVER,
        ...(nextRoundOn ? { words: say.waitForTheNextGrants({ nextRoundOn: dayWords(nextRoundOn) }) } : {}),
      },
      { fact: 'person.grants', value: others, meets: false, ease: Ease.CHOOSE },
    ] satisfies Change[];
  },
};
