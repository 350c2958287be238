export const words = {
  resources: {
    'round-outcomes': {
      name_one: 'Outcome of a round',
      name_other: 'Outcomes of rounds',
      fields: {
        id: 'Number',
        round: 'Round',
        allocationRound: 'Round',
        accountNumber: 'Account number',
        reason: 'Reason',
        label: 'Reason',
        amount: 'Amount',
        isForecast: 'Preview instead of run',
      },
    },
  },
  search: {
    'round-outcomes': 'Account number',
  },
  enums: {
    RoundOutcomeReason: {
      NEW: 'New person',
      FIRST_GRANT_IN_PREVIOUS_ROUND: 'The first grant came in the previous round',
      EVERYONE: 'The round is for everybody',
      ALREADY_GIVEN: 'Already given in this round',
      NO_CHOICE: 'No choice was made about the previous grant',
      STILL_LEARNING: 'Still learning on the previous grant',
      INTERRUPTED: 'Training was interrupted',
      AT_CAP: 'The largest allowed amount is reached',
      NOT_IN_POPULATION: 'The round is not meant for this group',
      NOT_IN_TARGET_GROUP: 'Not in the target group',
      FACT_UNKNOWN: 'Not known yet whether in the target group',
      BUDGET_EXHAUSTED: 'The budget is used up',
    },
  },
};
