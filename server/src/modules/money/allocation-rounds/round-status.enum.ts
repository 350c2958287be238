import { registerEnumType } from 'type-graphql';

export enum RoundStatus {
  DRAFT = 'DRAFT',
  PREVIEWED = 'PREVIEWED',
  APPROVED = 'APPROVED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
}
registerEnumType(RoundStatus, { name: 'RoundStatus', description: 'Steps of an allocation round (FUND-11).' });
