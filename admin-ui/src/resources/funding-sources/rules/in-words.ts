import { type RuleSet, ruleSetDifferences, ruleSetInWords, ruleSetSchema } from './engine.ts';

/** The draft read aloud and compared with the rules in force, by the same words the server will publish it with (FUND-2). */
export function inWords(draft: RuleSet | null, inForce: unknown) {
  const before = ruleSetSchema.safeParse(inForce);
  if (!draft) return { reading: before.success ? ruleSetInWords(before.data) : [], differences: [] };
  return { reading: ruleSetInWords(draft), differences: before.success ? ruleSetDifferences(before.data, draft) : [] };
}
