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
});
