/**
 * The rule set is the server's own: its schema draws the forms and refuses what is not sound,
 * its words read a condition aloud while it is written. Pure code, loaded with the editor only.
 */
export {
  criteriaSchema,
  criterionSchema,
  type Criteria,
  type Criterion,
  type CriterionCode,
} from '../../../../../server/src/modules/rules/eligibility/criteria.ts';
export { criterionInWords } from '../../../../../server/src/modules/rules/eligibility/criteria-in-words.ts';
export { ruleSetDifferences } from '../../../../../server/src/modules/rules/funding-sources/rules/rule-set-differences.ts';
export { ruleSetInWords } from '../../../../../server/src/modules/rules/funding-sources/rules/rule-set-in-words.ts';
export {
  ruleSetSchema,
  schemeSchema,
  type RuleSet,
  type RuleSetInput,
  type Scheme,
} from '../../../../../server/src/modules/rules/funding-sources/rules/rule-set.ts';
