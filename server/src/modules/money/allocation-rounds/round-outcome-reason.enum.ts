import { registerEnumType } from 'type-graphql';
import type { OutcomeReason } from './round-reasons.ts';

/** Why a person gets a grant in a round or does not; the words are those of round-reasons.ts. */
export const RoundOutcomeReason: { readonly [Reason in OutcomeReason]: Reason } = {
  NEW: 'NEW',
  FIRST_GRANT_IN_PREVIOUS_ROUND: 'FIRST_GRANT_IN_PREVIOUS_ROUND',
  EVERYONE: 'EVERYONE',
  ALREADY_GIVEN: 'ALREADY_GIVEN',
  NO_CHOICE: 'NO_CHOICE',
  STILL_LEARNING: 'STILL_LEARNING',
  INTERRUPTED: 'INTERRUPTED',
  AT_CAP: 'AT_CAP',
  NOT_IN_POPULATION: 'NOT_IN_POPULATION',
  NOT_IN_TARGET_GROUP: 'NOT_IN_TARGET_GROUP',
  FACT_UNKNOWN: 'FACT_UNKNOWN',
  BUDGET_EXHAUSTED: 'BUDGET_EXHAUSTED',
};
registerEnumType(RoundOutcomeReason, {
  name: 'RoundOutcomeReason',
  description: 'Why a person gets a grant in a round or does not (FUND-11).',
});
