import type { FactName, Facts, Fact } from '../facts.ts';
import { Ease, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { type Words } from '../../../platform/words/words.ts';
import { say } from '../words/index.gen.ts';

interface Phrases {
  required: Words;
  yes: Words;
  no: Words;
  reading: Words;
}

/** The shape common to criteria whose fact is simply true or false. */
export function yesOrNo<Settings>(fact: FactName, read: (facts: Facts) => Fact<boolean>, phrases: Phrases): Rule<Settings> {
  return {
    fact,
    decide: () => (facts) => {
      const value = read(facts).value;
      if (value === undefined) return UNKNOWN;
      return value ? MET : NOT_MET;
    },
    required: () => phrases.required,
    requiredInShort: say.thatIsRequired,
    known: (_, facts) => (read(facts).value ? phrases.yes : phrases.no),
    condition: () => phrases.yes,
    reading: () => phrases.reading,
    changes: (_, facts) =>
      [true, false].map((value) => ({ fact, value, meets: value, ease: read(facts).value === undefined ? Ease.CONFIRM : Ease.LIFE })),
  };
}
