import { registerEnumType } from 'type-graphql';
import type { PlanStep as Step } from './planned-months.ts';

/** Whether a plan gives an amount for each month or for each quarter. */
export const PlanStep: { readonly [Name in Step]: Name } = { MONTH: 'MONTH', QUARTER: 'QUARTER' };
registerEnumType(PlanStep, {
  name: 'PlanStep',
  description: 'Whether a plan gives an amount for each month or for each quarter.',
  valuesConfig: {
    MONTH: { description: 'An amount for each calendar month.' },
    QUARTER: { description: 'An amount for each quarter of the year.' },
  },
});
