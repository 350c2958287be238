import { registerEnumType } from 'type-graphql';

export enum RoundStatus {
  DRAFT = 'DRAFT',
  PREVIEWED = 'PREVIEWED',
  APPROVED = 'APPROVED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
}
registerEnumType(RoundStatus, {
  name: 'RoundStatus',
  description: 'Steps of an allocation round (FUND-11).',
  valuesConfig: {
    DRAFT: { description: 'Planned; nothing is counted yet.' },
    PREVIEWED: { description: 'Counted: who gets how much, and who is left out and why.' },
    APPROVED: { description: 'A finance officer approved the preview.' },
    RUNNING: { description: 'Grants are being given.' },
    DONE: { description: 'All grants are given.' },
  },
});
