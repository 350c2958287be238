import { registerEnumType } from 'type-graphql';

export enum DrawStatus {
  COMMITTED = 'COMMITTED',
  FROZEN = 'FROZEN',
  REVEALED = 'REVEALED',
  DECIDED = 'DECIDED',
  STOPPED = 'STOPPED',
}
registerEnumType(DrawStatus, {
  name: 'DrawStatus',
  description: 'Steps of a draw (BEY-20).',
  valuesConfig: {
    COMMITTED: { description: 'The fingerprint of the secret number is published; tickets are given while the window is open.' },
    FROZEN: { description: 'The window has closed; the list of tickets is published and cannot change.' },
    REVEALED: { description: 'The secret number is published, and the order follows from it.' },
    DECIDED: { description: 'Places and money are given in that order.' },
    STOPPED: { description: 'Stopped by an administrator before the secret number was known; nothing was given.' },
  },
});
