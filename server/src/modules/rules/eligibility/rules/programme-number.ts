import type { Facts, FactName } from '../facts.ts';
import { aroundBounds, Ease, isWithin, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { range, type Words } from '../../../platform/words/words.ts';
import { say } from '../words/index.gen.ts';

interface Bounds {
  from?: number | undefined;
  to?: number | undefined;
}

/** The shape common to criteria over a number of the programme: hours, price, level. */
export function programmeNumber<Settings extends Bounds>(
  fact: FactName,
  read: (facts: Facts) => number | null,
  noun: Words,
  format: (value: number) => Words,
): Rule<Settings> {
  const bounds = ({ from, to }: Bounds) => range(from, to, format);
  return {
    fact,
    decide:
      ({ from, to }) =>
      (facts) => {
        const value = read(facts);
        if (value === null) return UNKNOWN;
        return isWithin(value, from, to) ? MET : NOT_MET;
      },
    required: (settings) => say.requiredOf({ noun, bounds: bounds(settings) }),
    known: (_, facts) => say.thisProgrammes({ noun, format: format(read(facts) ?? 0) }),
    condition: (settings) => say.theProgrammes({ noun, bounds: bounds(settings) }),
    reading: (settings) => say.ofTheProgramme({ noun, bounds: bounds(settings) }),
    changes: ({ from, to }, facts) =>
      aroundBounds(from, to)
        .filter(({ value }) => value >= 0)
        .map(({ value, meets }) => ({
          fact,
          value,
          meets,
          ease: read(facts) === null ? Ease.CONFIRM : Ease.CHOOSE,
          ...(meets && read(facts) !== null ? { words: say.chooseAnotherProgramme({ noun, range: range(from, to, format) }) } : {}),
        })),
  };
}
