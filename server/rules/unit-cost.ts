/** How an official price follows from hours. */
export { unitCost } from '../src/modules/rules/unit-costs/unit-cost.ts';
