/** The rules of a funding source: their schema, how they read in plain words, and how two versions differ. */
export {
  ruleSetSchema,
  schemeSchema,
  type RuleSet,
  type RuleSetInput,
  type Scheme,
} from '../src/modules/rules/funding-sources/rules/rule-set.ts';
export { ruleSetDifferences } from '../src/modules/rules/funding-sources/rules/rule-set-differences.ts';
export { ruleSetInWords } from '../src/modules/rules/funding-sources/rules/rule-set-in-words.ts';
