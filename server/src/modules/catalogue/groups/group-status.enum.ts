import { registerEnumType } from 'type-graphql';

export enum GroupStatus {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  RUNNING = 'RUNNING',
  FINISHED = 'FINISHED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(GroupStatus, {
  name: 'GroupStatus',
  description: 'Life of a group (APP-7).',
  valuesConfig: {
    PLANNED: { description: 'Prepared; not open for applications yet.' },
    OPEN: { description: 'Takes applications within its window.' },
    CLOSED: { description: 'Takes no more applications; has not begun.' },
    RUNNING: { description: 'The training is under way.' },
    FINISHED: { description: 'The training is over.' },
    CANCELLED: { description: 'Cancelled or stopped; everybody has their money back.' },
  },
});
