import { registerEnumType } from 'type-graphql';

export enum SettlementLineKind {
  COMPLETED = 'COMPLETED',
  ENDED_EARLY = 'ENDED_EARLY',
  CLAWED_BACK = 'CLAWED_BACK',
  CARRIED_FORWARD = 'CARRIED_FORWARD',
  BROUGHT_FORWARD = 'BROUGHT_FORWARD',
}
registerEnumType(SettlementLineKind, {
  name: 'SettlementLineKind',
  description:
    'What a line stands for: a completed training, the earned part of one that ended early, money taken back, and a debt that goes to the next statement or comes from the one before.',
  valuesConfig: {
    COMPLETED: { description: 'A completed training.' },
    ENDED_EARLY: { description: 'The earned part of a training that ended early.' },
    CLAWED_BACK: { description: 'Money taken back.' },
    CARRIED_FORWARD: { description: 'A debt that goes to the next statement.' },
    BROUGHT_FORWARD: { description: 'A debt that comes from the statement before.' },
  },
});
