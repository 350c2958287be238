import { registerEnumType } from 'type-graphql';

/** What a statement waits for: its status, and while it is open, who is to act. */
export enum SettlementStep {
  GATHERING = 'GATHERING',
  TO_CONFIRM = 'TO_CONFIRM',
  OBJECTED = 'OBJECTED',
  TO_APPROVE = 'TO_APPROVE',
  TO_PAY = 'TO_PAY',
  ON_HOLD = 'ON_HOLD',
  PAID = 'PAID',
}
registerEnumType(SettlementStep, {
  name: 'SettlementStep',
  description:
    'What a statement waits for: the end of its month, the provider, an answer to an objection, the finance officer, the payment.',
  valuesConfig: {
    GATHERING: { description: 'Its month is not over.' },
    TO_CONFIRM: { description: 'Waits for the provider.' },
    OBJECTED: { description: 'Waits for an answer to an objection.' },
    TO_APPROVE: { description: 'Waits for a finance officer.' },
    TO_PAY: { description: 'Waits for the payment.' },
    ON_HOLD: { description: 'Waits for the end of a check.' },
    PAID: { description: 'Waits for nothing.' },
  },
});
