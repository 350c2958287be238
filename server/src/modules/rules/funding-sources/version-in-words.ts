import type { Words } from '../../platform/words/words.ts';
import type { FundingSourceVersionType } from './funding-source-version.type.ts';
import { ruleSetDifferences } from './rules/rule-set-differences.ts';
import { ruleSetInWords } from './rules/rule-set-in-words.ts';
import { ruleSetSchema } from './rules/rule-set.ts';

interface Lines {
  lv: string[];
  en: string[];
}

function linesOf(sentences: readonly Words[]): Lines {
  return { lv: sentences.map(({ lv }) => lv), en: sentences.map(({ en }) => en) };
}

export function versionInWords(version: FundingSourceVersionType): Lines {
  return linesOf(ruleSetInWords(ruleSetSchema.parse(version.rules)));
}

/** Nothing to compare a first version with. */
export function versionDifferences(before: FundingSourceVersionType | null, version: FundingSourceVersionType): Lines {
  return linesOf(before ? ruleSetDifferences(ruleSetSchema.parse(before.rules), ruleSetSchema.parse(version.rules)) : []);
}
