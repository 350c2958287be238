import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  theAmountMust: 'The amount must be from {sum} to {largest}.',
  theDayOfPaymentMustBeToday: 'The day of payment must be today or earlier.',
  remainsToBePaid: '{left} remains to be paid. If more was paid, confirm that it was.',
  thisHasBeenTakenBackAlready: 'This has been taken back already.',
} as const satisfies In<typeof lv>;
