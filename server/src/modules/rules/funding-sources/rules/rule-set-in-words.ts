import { joinedBy, inARow, sentence, type Words } from '../../../platform/words/words.ts';
import type { RuleSet } from './rule-set.ts';
import { settingsInWords } from './settings-in-words.ts';

/** The whole rule set read aloud, a sentence for each setting; settings of one name share a line. */
export function ruleSetInWords(rules: RuleSet): Words[] {
  const lines = new Map<string, { label: Words; values: Words[] }>();
  for (const { label, value } of settingsInWords(rules)) {
    const line = lines.get(label.lv) ?? { label, values: [] };
    line.values.push(value);
    lines.set(label.lv, line);
  }
  return [...lines.values()].map(({ label, values }) => sentence(joinedBy('{0}: {1}', label, inARow(values, '; '))));
}
