import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  theDayOfPaymentCannotLie: 'The day of payment cannot lie in the future.',
  theDayOfPaymentCannotLieBefore: 'The day of payment cannot lie before the approval.',
  theDebtGoesToStatement: 'The debt goes to statement {number}.',
  debtFromStatement: 'Debt from statement {number}.',
  theAmountMustBeAboveZero: 'The amount must be above zero.',
  stepsOpen: 'A finance officer approves the statement first.',
  stepsPayable: 'The statement is approved and does not change any more.',
  stepsPaid: 'The statement has been paid already.',
  stepsOnHold: 'Payment is stopped. End the check first.',
  theMonthIsNotOver: 'The month is not over: lines can still be added.',
  theProviderHasNotConfirmedTheStatement: 'The provider has not confirmed the statement yet.',
  anObjectionHasToBeAnsweredFirst: 'An objection has to be answered first.',
  somebodyOtherThanWhoPreparedTheStatement: 'Somebody other than who prepared the statement approves it.',
  noMoreThanOfThisLineCan: 'No more than {left} of this line can be taken back.',
  paymentIsStoppedAlready: 'Payment is stopped already. Reload the page.',
  thisCheckHasEndedAlready: 'This check has ended already. Reload the page.',
  lineKindCompleted: 'Training completed',
  lineKindEndedEarly: 'Training ended early',
  lineKindClawedBack: 'Taken back',
  lineKindCarriedForward: 'Debt carried forward',
  lineKindBroughtForward: 'Debt from before',
} as const satisfies In<typeof lv>;
