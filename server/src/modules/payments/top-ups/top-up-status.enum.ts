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
});
