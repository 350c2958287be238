import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  chooseASectorFromTheList: 'Choose a sector from the list.',
  theLastDayIsBeforeTheFirst: 'The last day is before the first.',
  theBaseOfAnHourMust: 'The base of an hour must be from EUR 0.0001 to EUR 10,000.',
  giveAtLeastOneAndAtMost: 'Give at least one and at most {mostGroups} coefficients.',
  aCoefficientMustBeFrom00001: 'A coefficient must be from 0.0001 to 10,000.',
  thisSectorIsListedAlready: 'This sector is listed already.',
  thereIsAMethodWithThisCode: 'There is a method with this code already.',
  otherFiguresOfThisMethodHold: 'Other figures of this method hold in that time. End them earlier or choose another beginning.',
  pastDaysAreNotChangedAnyMore: 'Past days are not changed any more: the last day can be {earliest} or later.',
  thePriceMustBeTheOne: 'The price must be the one by the method: {calculation}. If it was agreed otherwise, give the ground.',
  theCodeMayHaveCapitalLetters: 'The code may have capital letters, digits and hyphens, from 2 to 40 characters.',
  writeFrom1ToHours: 'Write from 1 to {mostHours} hours.',
  thereIsNoMethod: 'There is no method {method}.',
  theMethodHasNoFigures: 'The method has no figures on {on}.',
  theMethodHasNoCoefficient: 'The method has no coefficient for this programme group.',
  anHour: '{base} × {coefficient} = {hour} an hour; × {hours} h = {cents}',
  calculationH: '{base} × {coefficient} × {hours} h = {cents}',
} as const satisfies In<typeof lv>;
