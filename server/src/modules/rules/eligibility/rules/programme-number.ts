import type { Facts, FactName } from '../facts.ts';
import { aroundBounds, Ease, isWithin, type Rule } from '../rule.ts';
import { MET, NOT_MET, UNKNOWN } from '../verdict.ts';
import { range, words, type Words } from '../../../platform/words/words.ts';

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
    required: (settings) => words('vajadzīgs: {0} {1}', 'required: {0} of {1}', noun, bounds(settings)),
    known: (_, facts) => words('šai programmai {0} ir {1}', "this programme's {0} is {1}", noun, format(read(facts) ?? 0)),
    condition: (settings) => words('programmas {0} ir {1}', "the programme's {0} is {1}", noun, bounds(settings)),
    reading: (settings) => words('programmas {0} {1}', '{0} of the programme {1}', noun, bounds(settings)),
    changes: ({ from, to }, facts) =>
      aroundBounds(from, to)
        .filter(({ value }) => value >= 0)
        .map(({ value, meets }) => ({
          fact,
          value,
          meets,
          ease: read(facts) === null ? Ease.CONFIRM : Ease.CHOOSE,
          ...(meets && read(facts) !== null
            ? { words: words('izvēlies citu programmu: {0} {1}', 'choose another programme: {0} {1}', noun, range(from, to, format)) }
            : {}),
        })),
  };
}
