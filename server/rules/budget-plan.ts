/** The steps in which a budget is planned. */
export { type PlanStep, quarterOf, stepsWithin } from '../src/modules/money/ledger/budget-plan/planned-months.ts';
