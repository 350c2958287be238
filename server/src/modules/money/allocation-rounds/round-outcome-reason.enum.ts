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
  valuesConfig: {
    NEW: { description: 'Gets one: has had no grant of this source.' },
    FIRST_GRANT_IN_PREVIOUS_ROUND: { description: 'Gets one: the first grant came in the round before and was used or carried over.' },
    EVERYONE: { description: 'Gets one: the round is for everybody in the target group.' },
    ALREADY_GIVEN: { description: "Gets none: has this round's grant." },
    NO_CHOICE: { description: 'Gets none: made no choice about the grant before.' },
    STILL_LEARNING: { description: 'Gets none: still learning on the grant before.' },
    INTERRUPTED: { description: 'Gets none: interrupted a training paid by the grant before.' },
    AT_CAP: { description: 'Gets none: holds as much as one person may.' },
    NOT_IN_POPULATION: { description: 'Gets none: the round is for others.' },
    NOT_IN_TARGET_GROUP: { description: 'Gets none: does not meet the conditions.' },
    FACT_UNKNOWN: { description: 'Gets none yet: a fact that decides is not known.' },
    BUDGET_EXHAUSTED: { description: 'Gets none: the budget is used up.' },
  },
});
