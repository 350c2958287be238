import type { In } from '../../words/sentences.ts';
import type lv from './lv.ts';

export default {
  thisListAlreadyHasAnEntry: 'This list already has an entry with that code. Choose another code.',
  aCodeCanHaveLetters: 'A code can have letters, digits, dots and dashes.',
  anEntryCannotMoveToAnotherList: 'An entry cannot move to another list.',
  theCodeCannotChange: 'The code cannot change: other records refer to it.',
} as const satisfies In<typeof lv>;
