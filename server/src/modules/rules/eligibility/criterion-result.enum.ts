import { registerEnumType } from 'type-graphql';

export enum CriterionResult {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(CriterionResult, {
  name: 'CriterionResult',
  description: 'Answer to one condition; UNKNOWN is never treated as not met (FUND-5).',
});
