import { registerEnumType } from 'type-graphql';

export enum TopUpStatus {
  OFFERED = 'OFFERED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  ENDED = 'ENDED',
}
registerEnumType(TopUpStatus, {
  name: 'TopUpStatus',
  description: 'Where a promise stands: offered to the person, accepted, declined, or ended by who made it (BEY-7).',
  valuesConfig: {
    OFFERED: { description: 'Offered to the person, who has not answered.' },
    ACCEPTED: { description: 'Accepted; pays co-payments by its rules.' },
    DECLINED: { description: 'Declined by the person.' },
    ENDED: { description: 'Ended by who made it; what trainings have taken stays promised.' },
  },
});
