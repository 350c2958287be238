import { registerEnumType } from 'type-graphql';

export enum DrawOutcome {
  PLACE = 'PLACE',
  WAITING = 'WAITING',
  FULL = 'FULL',
  EXHAUSTED = 'EXHAUSTED',
  OUT = 'OUT',
}
registerEnumType(DrawOutcome, {
  name: 'DrawOutcome',
  description: 'What an application got in a draw (BEY-20).',
  valuesConfig: {
    PLACE: { description: 'A place, with its money.' },
    WAITING: { description: 'The waiting list, in the drawn order.' },
    FULL: { description: 'Nothing: the group was full and keeps no waiting list.' },
    EXHAUSTED: { description: 'Nothing: the money was used up and there is no waiting list.' },
    OUT: { description: 'Took no part: withdrawn before, or not eligible. Which of the two is not published.' },
  },
});
