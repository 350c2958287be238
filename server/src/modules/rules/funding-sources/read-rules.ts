import type { Translation } from '../../../shared/translation.ts';
import { UnsoundRules } from './errors.ts';
import { ruleSetSchema, type RuleSet } from './rules/rule-set.ts';
import { say } from './words/index.gen.ts';

const LARGEST = 200_000;

/** Checks rules somebody sends and fills in usual values; the first thing that is wrong is refused with the place where it stands. */
export function readRules(rules: unknown): RuleSet {
  const size = JSON.stringify(rules)?.length ?? 0;
  if (size > LARGEST) throw new UnsoundRules([], say.theRulesAreTooLong);
  const read = ruleSetSchema.safeParse(rules);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = (issue?.path ?? []) as (string | number)[];
  throw new UnsoundRules(path, inBoth(path, issue?.code, issue?.message ?? ''));
}

/** The place is named in both languages; the reason in Latvian by its kind, in English in full. */
function inBoth(path: readonly (string | number)[], code: string | undefined, message: string): Translation {
  const place = path.length > 0 ? path.join('.') : 'rules';
  return say.thereIsAMistakeInTheRules({ place, reasons: reasons[code ?? ''] ?? 'vērtība neder', replace: message.replace(/\.$/, '') });
}

const reasons: Record<string, string> = {
  invalid_type: 'vērtības trūkst vai tā nav vajadzīgā veida',
  too_small: 'vērtība ir par mazu vai saraksts par īsu',
  too_big: 'vērtība ir par lielu vai saraksts par garu',
  invalid_format: 'vērtība nav pareizi uzrakstīta',
  invalid_value: 'šādas izvēles nav',
  invalid_union: 'šādas izvēles nav',
  unrecognized_keys: 'tur ir nezināms lauks',
  custom: 'vērtības savā starpā nesaskan',
};
