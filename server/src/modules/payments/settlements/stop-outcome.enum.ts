import { registerEnumType } from 'type-graphql';

export enum StopOutcome {
  NOTHING_WRONG = 'NOTHING_WRONG',
  CORRECTED = 'CORRECTED',
}
registerEnumType(StopOutcome, {
  name: 'StopOutcome',
  description: 'How a check ended: nothing was wrong and the payment goes on, or what was wrong has been corrected by a line of its own.',
});
