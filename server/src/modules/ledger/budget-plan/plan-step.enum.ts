import { registerEnumType } from 'type-graphql';

export enum PlanStep {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
}
registerEnumType(PlanStep, { name: 'PlanStep', description: 'Whether a plan gives an amount for each month or for each quarter.' });
