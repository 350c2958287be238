import { registerEnumType } from 'type-graphql';

export enum DryRunStatus {
  RUNNING = 'RUNNING',
  STOPPED = 'STOPPED',
  DONE = 'DONE',
}
registerEnumType(DryRunStatus, {
  name: 'DryRunStatus',
  description: 'A dry run goes on by itself until it is done; one that somebody stopped can be gone on with.',
  valuesConfig: {
    RUNNING: { description: 'Goes on by itself.' },
    STOPPED: { description: 'Somebody stopped it; it can go on.' },
    DONE: { description: 'Has looked at every decision.' },
  },
});
