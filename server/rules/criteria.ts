/** Conditions of eligibility: their schema, and how they read in plain words. */
export {
  criteriaSchema,
  criterionSchema,
  type Criteria,
  type Criterion,
  type CriterionCode,
} from '../src/modules/rules/eligibility/criteria.ts';
export { criterionInWords } from '../src/modules/rules/eligibility/criteria-in-words.ts';
