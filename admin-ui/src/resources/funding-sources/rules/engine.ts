/**
 * The rule set is the server's own: its schema draws the forms and refuses what is not sound,
 * its words read a condition aloud while it is written. Pure code, loaded with the editor only.
 */
export {
  criteriaSchema,
  criterionSchema,
  criterionInWords,
  type Criteria,
  type Criterion,
  type CriterionCode,
} from '@stars/rules/criteria';
export {
  ruleSetDifferences,
  ruleSetInWords,
  ruleSetSchema,
  schemeSchema,
  type RuleSet,
  type RuleSetInput,
  type Scheme,
} from '@stars/rules/rule-set';
