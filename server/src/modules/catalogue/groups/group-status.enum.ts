import { registerEnumType } from 'type-graphql';

export enum GroupStatus {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  RUNNING = 'RUNNING',
  FINISHED = 'FINISHED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(GroupStatus, { name: 'GroupStatus', description: 'Life of a group (APP-7).' });
