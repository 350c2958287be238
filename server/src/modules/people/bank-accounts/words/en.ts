import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  theAccountNumberIsNotRight: 'The account number is not right. Check it in your internet bank: it begins with LV and has 21 characters.',
  paymentsCannotGoToAnAccount: 'Payments cannot go to an account in this country. Give an account in Europe.',
  openALearningAccountFirst: 'Open a learning account first.',
} as const satisfies In<typeof lv>;
