import { registerEnumType } from 'type-graphql';

export enum StopOutcome {
  NOTHING_WRONG = 'NOTHING_WRONG',
  CORRECTED = 'CORRECTED',
}
registerEnumType(StopOutcome, {
  name: 'StopOutcome',
  description: 'How a check ended: nothing was wrong and the payment goes on, or what was wrong has been corrected by a line of its own.',
  valuesConfig: {
    NOTHING_WRONG: { description: 'Nothing was wrong; the payment goes on.' },
    CORRECTED: { description: 'What was wrong is corrected by a line of its own.' },
  },
});
