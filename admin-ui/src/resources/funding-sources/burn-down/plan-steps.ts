/** The steps of a plan are the server's own, so that the form offers exactly what it takes. */
export { type PlanStep, quarterOf, stepsWithin } from '@stars/rules/budget-plan';
