import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  chooseWhoThePayer: 'Choose who the payer is.',
  theDayMustBeTodayOrLater: 'The day must be today or later.',
  theAmountMustBeFrom001: 'The amount must be from €0.01 to €100,000.',
  thereIsNoSuchAccountOrValid: 'There is no such account or valid code. Check what the person gave you.',
  theCatalogueHasNoSuchProgramme: 'The catalogue has no such programme.',
  stepsOffered: 'The promise has not been accepted yet.',
  stepsAccepted: 'The promise has been accepted already.',
  stepsDeclined: 'The promise has been declined already.',
  stepsEnded: 'The promise has ended already.',
} as const satisfies In<typeof lv>;
