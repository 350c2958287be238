import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  theDrawHasBeenStoppedAlready: 'The draw has been stopped already.',
  theSecretNumberHasBeenRevealed: 'The secret number has been revealed. The draw cannot be stopped any more.',
  notInTheRules: 'The rules have changed and this window is no longer in them.',
} as const satisfies In<typeof lv>;
