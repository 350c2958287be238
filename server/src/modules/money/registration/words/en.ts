import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  yourLearningAccountIsOpen: 'Your learning account is open',
  itsNumber: 'Its number is {number}.',
  itHoldsYourTrainingMoney: 'It holds your training money, applications and certificates. We also tell you there about deadlines.',
  seeYourAccount: 'See your account',
  decisionsUseTheRegister: 'decisions use the register for {confirmed}, not your answer',
  hasYetToConfirm: '{register} has yet to confirm this; a decision waits until then',
  thisDoesNotChangeWhatYouCan: 'This does not change what you can get.',
  youMeetTheConditionsNow: '{name}: you meet the conditions now.',
  youNoLongerMeetTheConditions: '{name}: you no longer meet the conditions.',
  aDecisionStillNeedsSomethingConfirmed: '{name}: a decision still needs something confirmed.',
  one: 'programme',
  many: 'programmes',
  forYouNowPayLess: 'For {less} you now pay less.',
  forYouNowPayMore: 'For {more} you now pay more.',
  youHaveBeenGranted: '{bothWays}: you have been granted {amount}.',
  theMoneyComesOnceRegistersConfirm: '{bothWays}: the money comes once registers confirm your answers.',
} as const satisfies In<typeof lv>;
