import { registerEnumType } from 'type-graphql';

export enum CriterionResult {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(CriterionResult, {
  name: 'CriterionResult',
  description: 'Answer to one condition; UNKNOWN is never treated as not met (FUND-5).',
  valuesConfig: {
    MET: { description: 'The condition holds.' },
    NOT_MET: { description: 'The condition does not hold.' },
    UNKNOWN: { description: 'A fact is missing; the answer names what would settle it.' },
  },
});
