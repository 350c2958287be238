import type { Operation } from './operation.ts';
import { claimOperations } from './operations/claims.ts';
import { grantOperations } from './operations/grants.ts';
import { payerOperations } from './operations/payers.ts';
import { statementOperations } from './operations/statements.ts';
import { trainingOperations } from './operations/training.ts';

/** Everything that can happen to the money, by those who make it happen. What the platform does by itself is done every night. */
export const OPERATIONS: readonly Operation[] = [
  ...trainingOperations,
  ...grantOperations,
  ...claimOperations,
  ...statementOperations,
  ...payerOperations,
];

const WEIGHTS = OPERATIONS.reduce((sum, { weight }) => sum + weight, 0);

/** One as often as its weight says; behind it others that are done instead where nothing in the world fits it. */
export function* operationsAt(what: number): Generator<Operation> {
  for (let turn = 0; turn < TURNS; turn++) {
    let left = (what + turn * STRIDE) % WEIGHTS;
    yield OPERATIONS.find(({ weight }) => (left -= weight) < 0)!;
  }
  yield* ALWAYS_POSSIBLE;
}

const TURNS = 4;
const STRIDE = 61;
const ALWAYS_POSSIBLE = ['apply', 'plan a group'].map((name) => OPERATIONS.find((operation) => operation.name === name)!);
