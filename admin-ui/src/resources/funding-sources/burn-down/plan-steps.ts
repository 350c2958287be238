/** The steps of a plan are the server's own, so that the form offers exactly what it takes. */
export { type PlanStep, quarterOf, stepsWithin } from '../../../../../server/src/modules/money/ledger/budget-plan/planned-months.ts';
